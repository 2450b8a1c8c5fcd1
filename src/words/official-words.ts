import { DEFAULT_LANGUAGE, type Language, LANGUAGES, type Texts } from '../platform/language/language.js';
import { messages, say } from '../platform/language/message.js';

/** What an official is called who is published without a name. */
export const officialTexts = messages('official', {
  nameless: { sv: 'Företrädare utan publicerat namn', en: 'Official whose name is not published' },
  namelessPost: { sv: '{post} (namnet publiceras inte)', en: '{post} (name not published)' },
});

/** What is public of an official, and by which a nameless one is told from the others. */
interface CalledOfficial {
  name?: string | undefined;
  posts?: readonly HeldPost[] | undefined;
}

interface HeldPost {
  title: Partial<Texts>;
  unitName?: string | undefined;
  to?: string | undefined;
}

/** What somebody is above all: a post that has not ended, if there is one. */
export function mainPostOf<Post extends HeldPost>(posts: readonly Post[]): Post | undefined {
  return posts.find(({ to }) => to === undefined) ?? posts[0];
}

/** The name of an official; without one the post, its unit and, where that is given, its public body. */
export function officialCalled(
  { name, posts = [] }: CalledOfficial,
  language: Language,
  body?: string,
): string {
  if (name !== undefined) return name;
  const post = mainPostOf(posts);
  const title = [language, DEFAULT_LANGUAGE, ...LANGUAGES].map((each) => post?.title[each]).find(Boolean);
  const told = [title, post?.unitName, body].filter(Boolean).join(', ');
  return told === ''
    ? say(officialTexts.nameless, language)
    : say(officialTexts.namelessPost, language, { post: told });
}
