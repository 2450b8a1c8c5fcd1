import { Channel, Direction, Initiator } from '../../../words/meeting-words.js';
import {
  alias,
  aliases,
  ask,
  condition,
  COUNTRY,
  datePart,
  day,
  decisionReference,
  fileFacts,
  gifts,
  list,
  listRule,
  object,
  party,
  type Schema,
  text,
  textRule,
  valueRule,
} from './mapping-parts.schema.js';

const aliasList = (description: string): Schema => list(alias('A column.'), description);

const source = object(
  {
    name: text('The name of the register, shown with every record.', { maxLength: 300, pattern: '\\S' }),
    url: text('Where it is published.', { pattern: '^https?://\\S+$' }),
    licence: text('Its licence, such as CC0-1.0 or the address of its terms.', {
      maxLength: 300,
      pattern: '\\S',
    }),
  },
  ['name', 'url', 'licence'],
  'Where the records come from. Files of the same name are taken for the same register.',
);

const reading = object(
  {
    encoding: text('The encoding, such as windows-1252, macintosh, utf-16le. Found out when left out.'),
    delimiter: text('What stands between cells: one character. Found out when left out.', { maxLength: 1 }),
    quote: {
      type: 'string',
      maxLength: 1,
      description: 'The quotation mark around cells; empty for none. " when left out.',
    },
    escape: text('What stands before a quotation mark inside a cell, besides another one.', { maxLength: 1 }),
    headerRow: {
      type: 'integer',
      minimum: 0,
      maximum: 30,
      description:
        'The row with the names of the columns, from 1; 0 when there is none. Found out when left out.',
    },
    sheet: text('The sheet of a workbook; the first that is not hidden when left out.'),
  },
  [],
  'How the files are to be read.',
);

const columns: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    type: ['string', 'array', 'object'],
    minLength: 1,
    minItems: 1,
    items: text('A name.'),
    properties: {
      names: list(text('A name.'), 'What the column may be called, the likeliest first.'),
      position: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Its place, from 1, instead of a name.',
      },
      optional: { type: 'boolean', description: 'Whether files may lack it.' },
    },
    additionalProperties: false,
    description: 'The name of the column in the files, several possible names, or an object.',
  },
  description:
    'The columns that are used, under the names that this mapping gives them. Names in files are compared without case, spaces, punctuation and accents, and small misspellings are accepted.',
};

const rows = object(
  {
    include: list(condition, 'Only rows that one of these fits are meetings.'),
    exclude: list(condition, 'Rows that one of these fits are none, such as footnotes.'),
    nilReturns: list(condition, 'Rows that say that there was nothing to report.'),
    nilReturnPost: alias('The column that says whose nil return it is.'),
    carryForward: aliasList('Columns whose blank cells stand for the cell above.'),
    ignore: aliasList('Columns that do not count when rows are compared, such as a running number.'),
  },
  [],
  'Which rows are meetings.',
);

const group = object(
  {
    by: aliasList('Rows of a file that agree in these columns are one meeting.'),
    continuedWhenBlank: aliasList(
      'A row whose cells in all these columns are blank belongs to the meeting above it.',
    ),
  },
  [],
  'How several rows make one meeting.',
);

const date = object(
  {
    column: aliases('The column of the date, or those of its parts, which are joined by spaces.'),
    formats: list(
      text('A format.'),
      'Possible formats, the likeliest first: YYYY YY MM MMM (name of a month, in many languages) DD Q (quarter) EXCEL (a serial number); everything else stands for itself. What a format lacks is not made up: MM-YYYY is known to the month.',
    ),
    end: aliases('The column of the last day.'),
    year: datePart('Where the year stands when the cell lacks it; what files says of the file comes first.'),
    month: datePart(
      'Where the month stands when the cell lacks it; what files says of the file comes first.',
    ),
    isPeriod: {
      type: 'boolean',
      description:
        'Whether two days mean a period in which the meeting took place, not a meeting of several days.',
    },
    earliest: day('Earlier dates are probably wrong: they are kept and noted.'),
    latest: day('Later dates are probably wrong: they are kept and noted.'),
  },
  ['column', 'formats'],
  'When the meeting took place.',
);

/** What a mapping may say. The copy in `docs/` is made from this. */
export const mappingSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://dagsljus.example/import-mapping.schema.json',
  title: 'Mapping of another register for dagsljus import',
  ...object(
    {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      source,
      reading,
      columns,
      files: list(fileFacts, 'What is known of some files; the first whose pattern fits counts.'),
      rows,
      group,
      key: {
        type: ['string', 'array'],
        pattern: '^row$',
        minItems: 1,
        items: alias('A column.'),
        description:
          'What tells a record when the register is imported again: the columns that identify it, or "row" when none do (then rows are compared as a whole, in their order).',
      },
      date,
      title: textRule,
      purpose: textRule,
      place: textRule,
      municipality: textRule,
      reference: textRule,
      language: valueRule(
        'The language of the texts, ISO 639: sv, en, und where nobody knows.',
        '^[a-z]{2,3}$',
      ),
      country: valueRule(
        'The country of the meeting, ISO 3166-1 alpha-2. Names of countries are understood.',
        COUNTRY,
      ),
      direction: valueRule('Who sought to influence whom; UNKNOWN when left out.', Direction),
      initiatedBy: valueRule('Who took the initiative; UNKNOWN when left out.', Initiator),
      channel: valueRule('How the contact took place; UNKNOWN when left out.', Channel),
      parties: list(party, 'Who took part.'),
      topics: list(valueRule('Codes of topics.'), 'What it was about, by codes of the list of topics.'),
      keywords: list(listRule({}, [], 'Words from a column.'), 'Words to find it by.'),
      decisionReferences: list(decisionReference, 'What decisions it was about.'),
      asks: list(ask, 'What was asked.'),
      gifts,
    },
    ['source', 'columns', 'key', 'date', 'parties'],
    'How the files of another register become meetings here.',
  ),
};
