import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameBasis, Side } from '../../../words/meeting-words.js';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import type { PartyRule } from '../mapping/mapping.js';
import { PartyReader } from './party.reader.js';
import { splitCell } from './split.rules.js';
import type { SourceRow } from './source-row.js';

const mixed: PartyRule = {
  column: 'who',
  side: Side.COUNTERPART,
  as: 'mixed',
  separators: [',', ';'],
  identifiers: [
    { scheme: IdentifierScheme.EU_TR, pattern: '(?:TR |Transparency Register: )?(\\d{5,13}-\\d{2})(?!\\d)' },
  ],
  organisations: { names: ['WWF', 'Google'] },
  nameBasis: NameBasis.PUBLIC_TASK,
  basisNote: 'Published by the parliament',
};

function row(cells: Record<string, string>): SourceRow {
  const value = (alias: string) => cells[alias] ?? '';
  return { value, text: value, cell: value } as SourceRow;
}

function parties(cell: string, rule: PartyRule = mixed): string[] {
  return new PartyReader(rule)
    .read(row({ who: cell }))
    .participants.map(({ organisation, name }) =>
      organisation
        ? `[${[organisation.name, ...organisation.identifiers.map(({ value }) => value)].join(' ')}]`
        : (name ?? ''),
    );
}

describe('Splitting a cell', () => {
  it('leaves alone what stands in brackets and quotation marks', () => {
    expect(splitCell('ECI (Brussels, BE), "Smith, Jones & Co"; Ärla [a; b]', [',', ';'])).toEqual([
      'ECI (Brussels, BE)',
      '"Smith, Jones & Co"',
      'Ärla [a; b]',
    ]);
  });

  it('takes a bracket that never closes for an ordinary character', () => {
    expect(splitCell('A (b, C; D', [',', ';'])).toEqual(['A (b', 'C', 'D']);
  });

  it('splits at words only where they stand alone', () => {
    expect(splitCell('Sandvik and Brand AND Anderson', ['and'])).toEqual(['Sandvik', 'Brand', 'Anderson']);
  });

  it('loses no letter of any cell', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Ö', ',', ';', '(', ')', '"', '“', '”', ' '),
      maxLength: 30,
    });
    fc.assert(
      fc.property(cell, (text) => {
        const letters = (written: string) => written.replace(/[^\p{L}]/gu, '');
        expect(letters(splitCell(text, [',', ';']).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('Reading the parties of a mixed cell', () => {
  it.each([
    ['St1 (094316815599-77)', ['[St1 094316815599-77]']],
    ['CCI France, 569014231604-54', ['[CCI France 569014231604-54]']],
    [
      'DCGG (Digital Currencies Governance Group), Transparency Register: 658658339474-38',
      ['[DCGG (Digital Currencies Governance Group) 658658339474-38]'],
    ],
    [
      'European Sea Ports Organisation (ESPO) TR 01554483175-08, Anna Berg',
      ['[European Sea Ports Organisation (ESPO) 01554483175-08]', 'Anna Berg'],
    ],
    ['768847339694-75', ['[768847339694-75 768847339694-75]']],
    [
      'Margarida Silva, from Corporate Europe Observatory 5353162366-85',
      ['Margarida Silva', '[Corporate Europe Observatory 5353162366-85]'],
    ],
    [
      'Hartmut Ek from Transparency International 501222919-71',
      ['Hartmut Ek', '[Transparency International 501222919-71]'],
    ],
    ['Oxfam 535556132909-16 WWF EPO 1414929419-24', ['[Oxfam 535556132909-16]', '[WWF EPO 1414929419-24]']],
    ['wwf; Tilray, Frank Farnel', ['[wwf]', 'Tilray', 'Frank Farnel']],
    ['Volvo AB, Anna Berg, VD för Exempel AB', ['[Volvo AB]', 'Anna Berg', 'VD för Exempel AB']],
    ['Acme, Inc., Bayer AG', ['[Acme, Inc.]', '[Bayer AG]']],
    ['-', []],
    ['N/A', []],
  ])('%p', (cell, expected) => {
    expect(parties(cell)).toEqual(expected);
  });

  it('makes no organisation of a person, and publishes no name without a basis', () => {
    const { column, side, as } = mixed;
    const { participants, notes } = new PartyReader({ column, side, as }).read(row({ who: 'Anna Berg' }));
    expect(participants).toMatchObject([{ organisation: null, name: 'Anna Berg', nameBasis: null }]);
    expect(notes.map(({ code }) => code)).toEqual(['partiesUnseparated', 'peopleUnnamed']);
  });

  it('tells the fields of a party apart by the groups of a pattern', () => {
    const rule: PartyRule = {
      column: 'who',
      side: Side.OWN,
      as: 'person',
      parts: '(?<name>[^|:]+)\\|(?<function>[^|:]+)\\|[^|:]*(?:::)?',
    };
    const { participants } = new PartyReader(rule).read(
      row({ who: 'A Berg|Minister|Dept::B Ek|Adviser|Dept' }),
    );
    expect(participants).toMatchObject([
      { name: 'A Berg', function: 'Minister' },
      { name: 'B Ek', function: 'Adviser' },
    ]);
  });

  it('counts every register number of any cell exactly once', () => {
    const number = fc.tuple(
      fc.integer({ min: 100_000_000, max: 999_999_999 }),
      fc.integer({ min: 10, max: 99 }),
    );
    const part = fc.tuple(
      fc.constantFrom('Oxfam', 'Brand X', 'the Guild', ''),
      fc.option(number),
      fc.constantFrom(', ', '; ', ' (x), '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (written) => {
        const cell = written
          .map(([name, id, end]) => `${name} ${id ? `${String(id[0])}-${String(id[1])}` : ''}${end}`)
          .join('');
        const given = written.flatMap(([, id]) => (id ? [`${String(id[0])}-${String(id[1])}`] : [])).sort();
        const { participants } = new PartyReader(mixed).read(row({ who: cell }));
        const found = participants.flatMap(
          ({ organisation }) => organisation?.identifiers.map(({ value }) => value) ?? [],
        );
        expect(found.sort()).toEqual(given);
      }),
    );
  });
});
