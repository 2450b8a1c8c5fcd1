import { describe, expect, it } from '@jest/globals';
import { parseMapping } from '../mapping/mapping-file.js';
import type { ColumnChoices, ImportChoices } from './choices.js';
import { guessColumns } from './column-guess.rules.js';
import { mappingOf } from './mapping-of-choices.rules.js';
import { CODED, Meaning, NO_GIFT } from './meaning.js';
import { missingIn } from './missing.rules.js';
import { surveyColumns } from './survey.rules.js';

const source = { name: 'Grannens register', url: 'https://example.org/', licence: 'CC0-1.0' };
const nothing: Omit<ImportChoices, 'columns'> = {
  sheet: '',
  year: '',
  language: 'sv',
  country: '',
  direction: '',
  initiatedBy: '',
  channel: '',
  grouped: false,
  carried: false,
  nameBasis: '',
  basisNote: '',
};

function made(
  header: readonly string[],
  rows: string[][],
  change: (columns: ColumnChoices[]) => object = () => ({}),
) {
  const columns = surveyColumns(
    header,
    rows.map((cells) => ({ cells })),
  );
  const choices = { ...nothing, columns: guessColumns(columns, rows.length) };
  Object.assign(choices, change(choices.columns));
  const survey = { columns, rows: rows.length, headerRow: 1, sheets: [], sheet: '' };
  return { choices, mapping: mappingOf(choices, survey, source) };
}

const header = ['Nr', 'Datum', 'Vem hos oss', 'Organisation', 'Org.nr', 'Ärende', 'Kanal', 'Gåvor', 'Dnr'];
const rows = [
  ['1', '2026-01-02', 'Åsa Öst', 'Volvo AB', '556012-5790', 'Buss', 'Teams', 'Nej', 'RV/1'],
  ['2', '2026-01-03', 'Åsa Öst', 'Saab AB; Scania AB', '', 'Tåg', '/(a+)+$/', 'Lunch', ''],
];

describe('The mapping that a page makes', () => {
  it('has people beside their organisation, with what they are', () => {
    const { choices, mapping } = made(
      ['Datum', 'Namn', 'Titel', 'Organisation', 'Ärende', 'Vad mötet gällde'],
      [['2026-01-02', 'Anna Exempelsson', 'Vd', 'AB Volvo', 'Laddstolpar', 'Fler längs vägen']],
    );
    expect(missingIn(choices)).toEqual([]);
    expect(mapping).toMatchObject({
      title: { column: ['title'] },
      purpose: { column: ['purpose'] },
      parties: [
        {
          column: 'organisation',
          as: 'organisation',
          person: 'their-person',
          function: { column: 'their-function' },
        },
      ],
    });
    expect(parseMapping(JSON.stringify(mapping))).toEqual(mapping);
  });

  it('is a sound mapping that says what was chosen', () => {
    const { choices, mapping } = made(header, rows, () => ({ direction: 'INBOUND', year: '2026' }));
    expect(missingIn(choices)).toEqual([]);
    expect(parseMapping(JSON.stringify(mapping))).toEqual(mapping);
    expect(mapping).toMatchObject({
      columns: { key: 'Nr', date: 'Datum', organisation: 'Organisation' },
      key: ['key'],
      date: { column: ['date'], formats: ['YYYY-MM-DD'], year: { constant: 2026 } },
      direction: { constant: 'INBOUND' },
      channel: { column: 'channel', values: { VIDEO_CALL: ['Teams'] } },
      gifts: { none: ['Nej'], direction: 'RECEIVED' },
      decisionReferences: [{ column: 'case-number', kind: 'OWN_CASE' }],
      parties: [
        { column: 'own-person', side: 'OWN', as: 'person' },
        {
          column: 'organisation',
          as: 'organisation',
          separators: [';'],
          identifiers: [{ scheme: 'SE_ORGNR', column: 'organisation-number' }],
        },
      ],
    });
  });

  it('never takes a cell for a pattern, whatever stands in it', () => {
    const { mapping } = made(header, rows, (columns) => ({
      columns: columns.map((column) =>
        column.meaning === Meaning.CHANNEL ? { ...column, values: { '/(a+)+$/': 'MEAL' } } : column,
      ),
    }));
    const [pattern = ''] = mapping.channel?.values?.['MEAL'] ?? [];
    expect(parseMapping(JSON.stringify(mapping)).channel?.values).toEqual({ MEAL: [pattern] });
    expect(new RegExp(pattern.slice(1, -1)).test('/(a+)+$/')).toBe(true);
    expect(new RegExp(pattern.slice(1, -1)).test('aaaa')).toBe(false);
  });

  it('finds columns without a name of their own by their place', () => {
    const { mapping } = made(['Datum', '', 'Namn', 'namn'], [['2026-01-02', 'Volvo AB', 'A', 'B']]);
    expect(mapping.columns).toEqual({
      date: 'Datum',
      counterpart: { position: 2 },
      organisation: { position: 3 },
      'organisation-2': { position: 4 },
    });
  });

  it('groups rows by their number and carries names down when that is chosen', () => {
    const { mapping } = made(header, rows, () => ({ grouped: true, carried: true }));
    expect([mapping.group, mapping.rows]).toEqual([{ by: ['key'] }, { carryForward: ['own-person'] }]);
  });

  it('names nobody without a ground and what it refers to', () => {
    const basis = (nameBasis: string, basisNote: string) =>
      made(header, rows, () => ({ nameBasis, basisNote })).mapping.parties[0];
    expect(basis('PUBLIC_TASK', '')).not.toHaveProperty('nameBasis');
    expect(basis('', 'RF § 1')).not.toHaveProperty('nameBasis');
    expect(basis('PUBLIC_TASK', 'RF § 1')).toMatchObject({ nameBasis: 'PUBLIC_TASK', basisNote: 'RF § 1' });
  });

  it('is sound for every single meaning of a column', () => {
    for (const meaning of Object.values(Meaning)) {
      const { mapping } = made(header, rows, (columns) => ({
        columns: columns.map((column, place) =>
          place === 8
            ? {
                ...column,
                meaning,
                values: CODED.includes(meaning) ? valueFor(meaning) : {},
                formats: ['YYYY'],
              }
            : column,
        ),
      }));
      expect(parseMapping(JSON.stringify(mapping))).toEqual(mapping);
    }
  });
});

describe('What is missing before a file can be tried', () => {
  it.each([
    [['Vem', 'Ärende', 'Organisation'], [['Anna', 'Buss', 'Volvo']], ['noDate']],
    [['Datum', 'Antal'], [['2026-01-02', '4']], ['noParty', 'noTitle']],
    [
      ['Datum', 'Motpart', 'Ärende'],
      [
        ['April', 'Volvo AB', 'Buss'],
        ['Maj', 'Saab AB', 'Tåg'],
      ],
      ['noYear'],
    ],
  ])('of %j', (columns, cells, expected) => {
    expect(missingIn(made(columns, cells).choices).map(({ message }) => message.code)).toEqual(
      expected.map((name) => `importGuess.${name}`),
    );
  });

  it('is a format that is one, a year that is one, and what a ground refers to', () => {
    const { choices } = made(header, rows, (columns) => ({
      columns: columns.map((column) =>
        column.meaning === Meaning.DATE ? { ...column, formats: ['hej'] } : column,
      ),
      year: '26',
      country: 'S9',
      nameBasis: 'CONSENT',
    }));
    expect(missingIn(choices).map(({ field }) => field)).toEqual([
      '/columns/1/formats',
      '/year',
      '/country',
      '/basisNote',
    ]);
  });
});

function valueFor(meaning: Meaning): Record<string, string> {
  const targets: Partial<Record<Meaning, string>> = {
    [Meaning.DIRECTION]: 'INBOUND',
    [Meaning.INITIATOR]: 'US',
    [Meaning.GIFTS]: NO_GIFT,
    [Meaning.TOPIC]: 'transport',
  };
  return { 'RV/1': targets[meaning] ?? 'OTHER' };
}
