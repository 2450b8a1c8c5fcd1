import { openOwnerConnection } from '../../src/platform/database/connect.js';
import type { Way } from '../../src/publication/people/places/place.js';
import { peoplePlaces } from '../../src/publication/people/places/people.places.js';
import { wholeDatabase } from './retaining.js';
import type { TestApp } from './test-app.js';

const ADDRESS = 'https://kanarie.test/?';

/** Documents that are read as something: a text within each of their parts that quotes somebody. */
const SHAPES: Readonly<Record<string, (text: string) => unknown>> = {
  'office.redaction.originals': (value) => [{ version: 1, pointer: '', value }],
  'office.meeting.source_notes': (text) => [text],
  'office.started_import.survey': (text) => ({ columns: [{ samples: [text], values: [text] }] }),
  'office.started_import.trial': (text) => ({ files: [{ rejected: [{ reason: text }], handled: [text] }] }),
  'office.started_import.report': (text) => ({ files: [{ rejected: [{ reason: text }], handled: [text] }] }),
  'office.started_import.preview': (text) => [{ rows: [1], document: { title: text } }],
};

/**
 * Writes a text into every column of words of all that belongs to a meeting, each telling where it was written; but for
 * those columns that are to stay as they are.
 */
export async function plant(
  { ownerUrl, office }: TestApp,
  meetingId: string,
  { says, except = [] }: { says: string; except?: readonly string[] },
): Promise<string[]> {
  const belonging = await office.query<{ place: string }[]>(
    `SELECT table_schema || '.' || table_name AS place FROM information_schema.columns
      WHERE table_schema = 'office' AND column_name = 'meeting_id' AND table_name <> 'destruction_item'`,
  );
  const which = new Map([
    ...belonging.map(({ place }) => [place, 'meeting_id = $1'] as const),
    ['office.meeting', 'id = $1'],
    ['letterbox.report', 'record_id = (SELECT public_id FROM office.meeting WHERE id = $1)'],
    ['office.started_import', 'id IN (SELECT import_id FROM office.brought_meeting WHERE meeting_id = $1)'],
  ]);
  const places = [...which].flatMap(([table, condition]) =>
    Object.entries(peoplePlaces[table]?.searched ?? {}).flatMap(([column, way]) =>
      way === 'ID' ? [] : [{ table, condition, column, way, place: `${table}.${column}` }],
    ),
  );
  const planted: string[] = [];
  const owner = await openOwnerConnection(ownerUrl);
  try {
    for (const { table, condition, column, way, place } of places) {
      if (except.includes(place)) continue;
      const sql = `UPDATE ${table} SET ${column} = ${READ[way]} WHERE ${condition}`;
      const { rowCount } = await owner.query(sql, [
        ...[meetingId, valueOf(place, way, `${ADDRESS}${says}&${place}`)],
      ]);
      if (rowCount) planted.push(place);
    }
  } finally {
    await owner.end();
  }
  return planted.sort();
}

/** Where the text that was planted still is. */
export async function remains(register: TestApp, says: string): Promise<string[]> {
  const all = await wholeDatabase(register, ['office', 'register', 'letterbox']);
  const found = all.matchAll(new RegExp(`${says}&([a-z_]+\\.[a-z_]+\\.[a-z_]+)`, 'g'));
  return [...new Set([...found].map(([, place = '']) => place))].sort();
}

const READ: Readonly<Record<Exclude<Way, 'ID'>, string>> = {
  NAME: '$2',
  TEXT: '$2',
  LIST: 'ARRAY[$2::text]',
  DOCUMENT: '$2::jsonb',
};

function valueOf(place: string, way: Way, text: string): string {
  return way === 'DOCUMENT' ? JSON.stringify(SHAPES[place]?.(text) ?? { text }) : text;
}
