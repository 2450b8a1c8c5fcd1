import { type LetterTexts, oneLine, Paper } from '../../platform/mail/letter.js';
import { htmlOf } from '../../platform/pages/page.js';
import type { Language } from '../../platform/language/language.js';
import { say } from '../../platform/language/message.js';
import type { FeedEntry } from '../../register/feeds/feed.js';
import type { SearchLine } from '../../register/searches/search-in-words.js';
import { letterMessages as texts } from './letter.messages.js';

/** What every letter says of where it comes from and what was asked. */
export interface LetterFrame {
  language: Language;
  /** What the register is called. */
  register: string;
  search: readonly SearchLine[];
}

export interface Question extends LetterFrame {
  confirmUrl: string;
}

export interface Digest extends LetterFrame {
  entries: readonly FeedEntry[];
  /** How many there are besides. */
  more: number;
  allUrl: string;
  stopUrl: string;
}

/** Asks whether somebody meant it. */
export async function questionLetter(letter: Question): Promise<LetterTexts> {
  const { language, register, search, confirmUrl } = letter;
  const told = {
    subject: say(texts.questionSubject, language, { register }),
    question: say(texts.question, language, { register }),
    confirm: say(texts.confirm, language),
    within: say(texts.confirmWithin, language),
  };
  const lines = asLines(search, language);
  return {
    subject: oneLine(told.subject),
    text:
      [told.question, lines.join('\n'), `${told.confirm}:\n${confirmUrl}`, told.within].join('\n\n') + '\n',
    html: await htmlOf(
      <Paper language={language} title={told.subject}>
        <p>{told.question}</p>
        <Lines lines={lines} />
        <p>
          <a href={confirmUrl}>{told.confirm}</a>
        </p>
        <p>{told.within}</p>
      </Paper>,
    ),
  };
}

/** Tells what is new. */
export async function digestLetter(letter: Digest): Promise<LetterTexts> {
  const { language, register, search, entries, more, allUrl, stopUrl } = letter;
  const lines = asLines(search, language);
  const told = {
    subject: say(texts.digestSubject, language, {
      ...{ register, count: entries.length + more, search: shortened(lines.join(', ')) },
    }),
    digest: say(texts.digest, language, { register }),
    more: more > 0 ? say(texts.more, language, { count: more }) : '',
    search: say(texts.search, language),
    stop: say(texts.stop, language),
    why: say(texts.why, language),
  };
  const news = entries.map(({ title, summary, url }) => [title, summary, url].filter(Boolean).join('\n'));
  const rest = more > 0 ? [`${told.more}\n${allUrl}`] : [];
  const end = ['--', `${told.search} ${lines.join(', ')}`, `${told.stop}: ${stopUrl}`, told.why].join('\n');
  return {
    subject: oneLine(told.subject),
    text: [told.digest, ...news, ...rest, end].join('\n\n') + '\n',
    html: await htmlOf(
      <Paper language={language} title={told.subject}>
        <p>{told.digest}</p>
        {entries.map(({ event, title, summary, url }) => (
          <div key={event.seq}>
            <p>
              <a href={url}>{title}</a>
              {summary.split('\n').map((line) => [<br />, line])}
            </p>
          </div>
        ))}
        {more > 0 && (
          <p>
            {told.more} <a href={allUrl}>{allUrl}</a>
          </p>
        )}
        <hr />
        <p>{told.search}</p>
        <Lines lines={lines} />
        <p>
          <a href={stopUrl}>{told.stop}</a>
        </p>
        <p>{told.why}</p>
      </Paper>,
    ),
  };
}

/** What a search asks, a line for each thing. */
function asLines(search: readonly SearchLine[], language: Language): string[] {
  if (search.length === 0) return [say(texts.everything, language)];
  return search.map(({ label, values }) => `${label}: ${values.join(', ')}`);
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const LONGEST = 100;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
