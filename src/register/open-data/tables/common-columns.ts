import type { Json, JsonObject } from '../../../words/json.js';
import { column } from './declaration.js';
import { DCTERMS, SCHEMA } from './properties.js';

/** The id of a record, which is of a type of the public API. */
export function idColumn(type: string) {
  return column(
    'id',
    'uuid',
    { ...ID, field: `${type}.id` },
    { required: true, property: `${DCTERMS}identifier` },
  );
}

/** The address of the page of a record, below that of the pages; `name` is the member that it is found by. */
export function urlColumn(type: string, pages: string, name: string) {
  return column(
    'url',
    'uri',
    { ...URL, field: `${type}.url` },
    {
      required: true,
      property: `${SCHEMA}url`,
      from: ({ own, around }) => `${around.publicUrl}/${pages}/${encodeURIComponent(textOf(own[name]))}`,
    },
  );
}

/** Which version of the record the row is of, and what proves it. */
export function versionColumns(type?: string) {
  const of = (field: string) => (type === undefined ? {} : { field: `${type}.${field}` });
  return [
    column(
      'version',
      'integer',
      {
        sv: 'Hur många gånger posten har publicerats: 1, och en till för varje ändring.',
        en: 'How many times the record was published: 1, and one more for each change.',
        ...of('version'),
      },
      { required: true, from: ({ head }) => head.version },
    ),
    column(
      'hash',
      'text',
      {
        sv: 'Lövhash för den här versionen i registrets kedja: 64 hexadecimala siffror.',
        en: 'Leaf hash of this version in the chain of the register: 64 hexadecimal digits.',
        ...of('hash'),
      },
      { required: true, from: ({ head }) => head.hash },
    ),
  ];
}

/** Which line of which record a row is: together the key of the row. */
export function lineColumns(owner: string, partOf: string, said: { sv: string; en: string }) {
  return [
    column(owner, 'uuid', said, { required: true, partOf, from: ({ head }) => head.id }),
    column('line', 'integer', LINE, { required: true, from: ({ index }) => index + 1 }),
  ];
}

/** The meeting that a line belongs to, and which line it is. */
export function meetingLineColumns() {
  return lineColumns('meeting_id', 'meetings', { sv: 'Mötets id.', en: 'Id of the meeting.' });
}

/** What of a line of a meeting is withheld. */
export function withheldColumn(list: string) {
  return column('withheld', 'text', WITHHELD, {
    list: true,
    from: ({ record, index }) => withheldBelow(record, `/${list}/${index}/`),
  });
}

/** The lines of a list in a record; of a list of texts each is the `value` of a line. */
export function linesOf(record: JsonObject, list: string): readonly JsonObject[] {
  const lines = record[list];
  if (!Array.isArray(lines)) return [];
  return typeof lines[0] === 'string'
    ? [...new Set(lines)].map((value) => ({ value }))
    : (lines as JsonObject[]);
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function withheldBelow(record: JsonObject, start: string): Json[] | undefined {
  const withheld = linesOf(record, 'withheld');
  if (withheld.length === 0) return undefined;
  const fields = withheld.map(({ field }) => textOf(field)).filter((field) => field.startsWith(start));
  return [...new Set(fields.map((field) => snake(field.slice(start.length).split('/')[0] ?? '')))];
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const ID = {
  sv: 'En UUID: permanent, och används aldrig för något annat.',
  en: 'A UUID: permanent, never used for anything else.',
};
const URL = { sv: 'Adress till dess sida. Permanent.', en: 'Address of its page. Permanent.' };
const LINE = {
  sv: 'Vilken rad i postens lista det är, från 1. Kan vara en annan i en senare version.',
  en: 'Which line of the list in the record it is, from 1. May be another one in a later version.',
};
const WITHHELD = {
  sv: 'Vad på raden som är undanhållet, med kolumnernas namn; function står för båda språken.',
  en: 'What of the line is withheld, by the names of the columns; function stands for both languages.',
};
