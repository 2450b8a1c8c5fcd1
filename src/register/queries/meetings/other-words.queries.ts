import type { Stored } from '../../read-model/stored.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { folded, placedWords } from '../../search/fold.rules.js';
import { nearWords } from '../../search/near-words.rules.js';
import { meetingPassages } from '../../search/passages.rules.js';
import { anyOf, wholeQuery } from '../../search/search-query.rules.js';
import { askedSearch, type AskedTerm } from '../../search/search-text.rules.js';
import { matches } from '../../search/text-condition.js';

// What a slip of the finger meant shows in few meetings; more than these are not read.
const MOST_READ = 100;
const MOST_WORDS = 6;
// A shorter beginning says something else than the word; a longer word is none.
const SHORTEST_STEM = 5;
const LONGEST_WORD = 40;

/** A search text that finds nothing, word by word. */
export interface OtherWords {
  /** Those of its words that no meeting holds, as written. */
  unknown: string[];
  /**
   * Texts that may have been meant: the whole with near words in place of unknown ones, and each of its words alone.
   * Each word of them stands in a meeting; whether all do in the same is not known.
   */
  instead: string[];
}

/** What may have been meant by a text that no meeting fits. */
export async function otherWords(reading: Reading, text: string): Promise<OtherWords> {
  const terms = askedSearch(text, '/filter/text')?.all ?? [];
  const words = [...new Set(terms.flatMap((term) => term.words.map(({ word }) => word)))].slice(
    0,
    MOST_WORDS,
  );
  const asked = await Promise.all(words.map((word) => lookedUp(reading, word)));
  const near = new Map(asked.flatMap(({ word, found }) => (found ? [[word, found] as const] : [])));
  const changed = withWords(text, near);
  const alone =
    asked.length > 1
      ? [...near].map(([word, found]) => (found === word ? asWritten(text, word) : found))
      : [];
  return {
    unknown: asked.filter(({ word, found }) => found !== word).map(({ word }) => asWritten(text, word)),
    instead: [...new Set([...(changed === text ? [] : [changed]), ...alone])],
  };
}

/** A word with itself, where meetings hold it, or else with what may have been meant by it. */
async function lookedUp(
  reading: Reading,
  word: string,
): Promise<{ word: string; found: string | undefined }> {
  return { word, found: (await holds(reading, word)) ? word : await nearest(reading, word) };
}

async function holds(reading: Reading, word: string): Promise<boolean> {
  const found = await sample(reading, wholeQuery({ all: [termOf(word)], none: [] }), 1);
  return found.length > 0;
}

function termOf(word: string): AskedTerm {
  return { words: [{ word, isBeginning: false }], isOpen: true };
}

async function nearest(reading: Reading, word: string): Promise<string | undefined> {
  const near = new Set(nearWords(word));
  const spelling = near.size > 0 ? await mostUsed(reading, near) : undefined;
  return spelling ?? (await beginningOf(reading, word));
}

/** The one of some spellings that stands in most of the meetings that hold any, as they write it. */
async function mostUsed(reading: Reading, spellings: ReadonlySet<string>): Promise<string | undefined> {
  const meetings = await sample(reading, anyOf(spellings), MOST_READ);
  const uses = new Map<string, { written: string; count: number }>();
  for (const meeting of meetings) {
    for (const { word, written } of wordsWritten(meeting)) {
      if (!spellings.has(word)) continue;
      const known = uses.get(word) ?? { written: written.toLowerCase(), count: 0 };
      uses.set(word, { ...known, count: known.count + 1 });
    }
  }
  const ranked = [...uses.values()].sort((one, other) => other.count - one.count);
  return ranked[0]?.written;
}

function wordsWritten(meeting: Stored<MeetingRecord>): { word: string; written: string }[] {
  return meetingPassages(meeting).flatMap(({ text }) =>
    placedWords(text).map(({ word, start, end }) => ({ word, written: text.slice(start, end) })),
  );
}

/**
 * The longest beginning of a word that meetings hold, with the star that asks for it: most words in Swedish are put
 * together. Where a single word has it, that word.
 */
async function beginningOf(reading: Reading, word: string): Promise<string | undefined> {
  const letters = Array.from(word).slice(0, LONGEST_WORD);
  let best: string | undefined;
  // What begins with more letters begins with fewer of them too: halves lead to the longest.
  for (let [low, high] = [SHORTEST_STEM, letters.length]; low <= high;) {
    const length = Math.floor((low + high) / 2);
    const beginning = letters.slice(0, length).join('');
    const [meeting] = await sample(reading, beginningQuery(beginning), 1);
    if (meeting) best = beginning;
    if (meeting) low = length + 1;
    else high = length - 1;
  }
  return best && writtenBeginning(await sample(reading, beginningQuery(best), MOST_READ), best);
}

function beginningQuery(word: string): string {
  return wholeQuery({ all: [{ words: [{ word, isBeginning: true }], isOpen: false }], none: [] });
}

/** A beginning as meetings write it, with its star, or the only word that begins so. */
function writtenBeginning(meetings: readonly Stored<MeetingRecord>[], beginning: string): string {
  const found = meetings.flatMap(wordsWritten).filter(({ word }) => word.startsWith(beginning));
  const [first] = found;
  const isOnly = meetings.length < MOST_READ && found.every(({ word }) => word === first?.word);
  if (first && isOnly) return first.written.toLowerCase();
  const written = Array.from(first?.written ?? beginning)
    .slice(0, Array.from(beginning).length)
    .join('')
    .toLowerCase();
  return `${folded(written) === beginning ? written : beginning}*`;
}

// Planned as if all of them were read, so that it goes by the index; read no further than asked.
async function sample(reading: Reading, query: string, most: number): Promise<Stored<MeetingRecord>[]> {
  const values = new Values();
  const sql = `WITH found AS MATERIALIZED (
  SELECT item.document FROM register.meeting AS item WHERE ${matches('item', query, values)}
)
SELECT document FROM found LIMIT ${values.add(most)}`;
  const rows = await reading.query<{ document: Stored<MeetingRecord> }>(sql, values.all);
  return rows.map(({ document }) => document);
}

function asWritten(text: string, word: string): string {
  const found = placedWords(text).find((each) => each.word === word);
  return found ? text.slice(found.start, found.end) : word;
}

function withWords(text: string, words: ReadonlyMap<string, string>): string {
  const places = placedWords(text).filter(({ word }) => words.has(word) && words.get(word) !== word);
  return places.reduceRight(
    (changed, { word, start, end }) => changed.slice(0, start) + (words.get(word) ?? '') + changed.slice(end),
    text,
  );
}
