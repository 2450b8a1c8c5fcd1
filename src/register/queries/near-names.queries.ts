import { normaliseName } from '../../words/organisation-name.js';
import type { Reading } from '../reading/reading.js';

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
