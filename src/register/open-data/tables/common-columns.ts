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
      from: { from: 'page', under: pages, by: name },
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
      { required: true, from: { from: 'entry', at: 'version' } },
    ),
    column(
      'hash',
      'text',
      {
        sv: 'Lövhash för den här versionen i registrets kedja: 64 hexadecimala siffror.',
        en: 'Leaf hash of this version in the chain of the register: 64 hexadecimal digits.',
        ...of('hash'),
      },
      { required: true, from: { from: 'entry', at: 'hash' } },
    ),
  ];
}

/** Which line of which record a row is: together the key of the row. */
export function lineColumns(owner: string, partOf: string, said: { sv: string; en: string }) {
  return [
    column(owner, 'uuid', said, { required: true, partOf, from: { from: 'entry', at: 'id' } }),
    column('line', 'integer', LINE, { required: true, from: { from: 'place' } }),
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
    from: { from: 'withheld', below: list },
  });
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
