import type { Language } from '../../../platform/language/language.js';
import { mainPostOf } from '../../../words/official-words.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { PostRecord } from '../../records/official.record.js';
import { pathOfBody } from '../parties/party-paths.js';
import { inLanguage } from '../record/record-document.js';

/** What somebody is above all: a post that has not ended, if there is one. */
export interface MainPost {
  post: PostRecord;
  title: string;
  body: string;
  bodyPath: string;
}

export async function mainPost(
  reading: Reading,
  posts: readonly PostRecord[],
  language: Language,
): Promise<MainPost | undefined> {
  const post = mainPostOf(posts);
  if (!post) return undefined;
  const { name, slug } = await bodyOf(reading, post);
  const [title, body] = [inLanguage(post.title, language), inLanguage(name, language)];
  return { post, title, body, bodyPath: pathOfBody(slug) };
}
