import { normaliseName } from '../../words/organisation-name.js';
import type { Reading } from '../reading/reading.js';
import { Values } from '../reading/values.js';
import { nearNameQuery } from '../search/search-query.rules.js';
import { matches } from '../search/text-condition.js';

/** An organisation that is called nearly so. */
export interface NearName {
  id: string;
  name: string;
  meetings: number;
}

/** Organisations that are called much like a text, the most alike first; none where it holds no letter or digit. */
export async function organisationsNear(reading: Reading, text: string, most: number): Promise<NearName[]> {
  const name = normaliseName(text);
  if (name === '') return [];
  return reading.query<NearName>(
    `SELECT item.id, item.name, item.meetings FROM register.organisation AS item
     WHERE item.merged_into_id IS NULL
       AND (item.normalised_names[1] OPERATOR(public.%>) $1 OR item.normalised_names[1] OPERATOR(public.%) $1)
     ORDER BY greatest(public.word_similarity($1, item.normalised_names[1]),
                       public.similarity($1, item.normalised_names[1])) DESC, item.meetings DESC, item.id LIMIT $2`,
    [name, most],
  );
}

/**
 * Issues whose titles hold some folded words, or words one slip away from them; where none holds all, those that hold
 * one of the words that are long enough to say something. With most meetings first.
 */
export async function issuesNear(
  reading: Reading,
  words: readonly string[],
  most: number,
): Promise<{ id: string; title: string }[]> {
  if (words.length === 0) return [];
  const found = await issuesCalled(reading, nearNameQuery(words, false), most);
  const some = words.length > 1 ? words.filter((word) => word.length >= SHORTEST_ALONE) : [];
  if (found.length > 0 || some.length === 0) return found;
  return issuesCalled(reading, nearNameQuery(some, true), most);
}

// Shorter words stand in every other title.
const SHORTEST_ALONE = 4;

function issuesCalled(
  reading: Reading,
  query: string,
  most: number,
): Promise<{ id: string; title: string }[]> {
  const values = new Values();
  return reading.query(
    `SELECT item.id, item.document->>'title' AS title FROM register.issue AS item
     WHERE ${matches('item', query, values)} ORDER BY item.meetings DESC, item.id LIMIT ${values.add(most)}`,
    values.all,
  );
}
