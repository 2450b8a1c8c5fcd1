import { DecisionKind, GiftDirection, Position } from '../../../words/content-words.js';
import { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import { IdentifierScheme, OrganisationKind } from '../../../words/organisation-words.js';

/** A piece of JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: 10_000,
  description,
  ...more,
});

const word = (values: Readonly<Record<string, string>>, description: string): Schema => ({
  type: 'string',
  enum: Object.values(values),
  description,
});

export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  minItems: 1,
  maxItems: 20_000,
  items,
  description,
});

export const object = (properties: Schema, required: string[], description: string): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  description,
});

export const alias = (description: string): Schema => text(description, { maxLength: 100 });
const pattern = (description: string): Schema =>
  text(`${description} A JavaScript regular expression; case does not matter.`);
const year = (description: string): Schema => ({
  type: 'integer',
  minimum: 1800,
  maximum: 2199,
  description,
});
const month = (description: string): Schema => ({ type: 'integer', minimum: 1, maximum: 12, description });
export const day = (description: string): Schema =>
  text(`${description} YYYY-MM-DD.`, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const aliases = (description: string): Schema => ({
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  items: alias('A column.'),
  description,
});

export const textRule: Schema = object(
  {
    column: aliases('The column, or several whose texts are joined.'),
    join: {
      type: 'string',
      description: 'What stands between the texts of several columns; a space when left out.',
    },
    pattern: pattern('What to take out of the text: the first group, or the whole match.'),
    constant: text('The same text for every meeting.'),
  },
  [],
  'A text: from columns, or constant.',
);

/** A rule for a value out of a list, or one of a certain form. */
export const valueRule = (
  description: string,
  allowed: Readonly<Record<string, string>> | string = '\\S',
): Schema => {
  const target: Schema =
    typeof allowed === 'string'
      ? { type: 'string', pattern: allowed }
      : { type: 'string', enum: Object.values(allowed) };
  return object(
    {
      column: alias('The column.'),
      constant: { ...target, description: 'The same value for every meeting.' },
      values: {
        type: 'object',
        propertyNames: target,
        additionalProperties: list(
          text('A spelling, compared without case, accents and punctuation; /…/ is a pattern.'),
          'How the files write this value.',
        ),
        description: 'Each value, and how the files write it. The first that fits counts.',
      },
      otherwise: { ...target, description: 'The value of cells that none of the spellings fit.' },
    },
    [],
    description,
  );
};

export const COUNTRY = '^[A-Z]{2}$';

export const listRule = (more: Schema, required: string[], description: string): Schema =>
  object(
    {
      column: alias('The column.'),
      separators: list(
        text('A separator.'),
        'What stands between the parts of a cell; not looked for in brackets and quotes.',
      ),
      parts: pattern('Every match is one part; its first group, when it has one, is what is taken.'),
      nothing: list(text('A spelling.'), 'Spellings that stand for nothing, besides such as "-" and "N/A".'),
      ...more,
    },
    ['column', ...required],
    description,
  );

export const condition: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: object(
    {
      blank: { type: 'boolean', description: 'Whether the cell is blank.' },
      is: list(
        { type: 'string' },
        'The cell is one of these, without regard to case, accents and punctuation.',
      ),
      matches: pattern('The cell holds a match.'),
    },
    [],
    'A test of one cell. All that is given must hold.',
  ),
  description: 'Tests by column; all must hold. They see the cells as they are in the file.',
};

export const datePart = (description: string): Schema =>
  object(
    {
      column: alias('The column that holds it.'),
      fileName: pattern('The first group is looked for in the name of the file.'),
      constant: { type: 'integer', minimum: 1, maximum: 2199, description: 'The same for every file.' },
    },
    [],
    description,
  );

export const fileFacts: Schema = object(
  {
    name: pattern('The files meant, by their names without folders.'),
    year: year('The year of dates that name none.'),
    month: month('The month of dates that name none.'),
    from: day('First day of the period that the file reports.'),
    to: day('Last day of the period that the file reports.'),
  },
  ['name'],
  'What is known of some files and stands in none of their cells.',
);

export const party: Schema = object(
  {
    column: alias('The column that names the parties.'),
    side: word(Side, 'On whose side they were.'),
    as: {
      type: 'string',
      enum: ['organisation', 'person', 'mixed'],
      description:
        'organisation: every part is one. person: every part is text about people. mixed: a part with a register number, a legal form or a known name is an organisation, the rest is text.',
    },
    role: word(ParticipantRole, 'Their role; UNKNOWN when left out.'),
    separators: list(
      text('A separator.'),
      'What stands between the parties of a cell; not looked for in brackets and quotes.',
    ),
    parts: pattern(
      'Every match is one party. Groups named name, function, organisation and onBehalfOf tell its fields apart.',
    ),
    nobody: list(text('A spelling.'), 'Spellings that stand for nobody.'),
    identifiers: list(
      object(
        {
          scheme: word(IdentifierScheme, 'The register that issued the number.'),
          pattern: pattern(
            'The number within the text: the first group, or the whole match. The match is taken out of the name.',
          ),
          column: alias('The column that holds the number.'),
        },
        ['scheme'],
        'A register number: by a pattern in the text, or in a column of its own.',
      ),
      'Register numbers that identify an organisation.',
    ),
    organisations: object(
      {
        names: list(text('A name.'), 'Names of organisations.'),
        files: list(
          text('A file.'),
          'Text files with one name per line; # begins a comment. Beside the mapping.',
        ),
        words: list(text('A word.'), 'Words that only organisations have in their names.'),
        notWords: list(text('A word.'), 'Words that no organisation has in its name.'),
      },
      [],
      'What makes a part of a mixed cell an organisation, besides a register number and a legal form.',
    ),
    kind: word(OrganisationKind, 'What kind of organisations they are.'),
    country: valueRule('The country of the organisations, ISO 3166-1 alpha-2.', COUNTRY),
    person: alias('The column with the name of the person who represented the organisation.'),
    onBehalfOf: alias('The column with the organisation that they acted for.'),
    function: textRule,
    capacity: textRule,
    headcount: alias('The column with the number of people.'),
    nameBasis: word(
      NameBasis,
      'The basis for publishing the names of people. Without one they are not published.',
    ),
    basisNote: text('The decision, law or publication that the basis refers to.'),
  },
  ['column', 'side', 'as'],
  'Who took part, from one column.',
);

export const ask: Schema = object(
  {
    ...(textRule['properties'] as Schema),
    side: word(Side, 'Whose ask it was.'),
    position: word(Position, 'The position taken.'),
  },
  ['side', 'position'],
  'What one side wanted.',
);

export const gifts: Schema = object(
  {
    column: alias('The column.'),
    none: list(text('A spelling.'), 'Spellings that say that there was no gift or benefit.'),
    direction: word(GiftDirection, 'Whether it was received or given.'),
  },
  ['column', 'none', 'direction'],
  'Gifts and benefits: any other text of the column is one.',
);

export const decisionReference: Schema = listRule(
  { kind: word(DecisionKind, 'What kind of matter it is.') },
  ['kind'],
  'The cases, bills or procedures that the meeting was about.',
);
