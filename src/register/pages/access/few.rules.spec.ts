import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountTable, FEWEST, type ShownTable, withoutFew as shownOf } from './few.rules.js';

const NOTHING: ShownTable = { cells: [], sums: [], totals: [] };

function tableOf(counts: number[][], totals: number[], parts: string[] = []): CountTable {
  return { counts, totals, parts, shown: totals.map((_, place) => place) };
}

/** A table alone. */
function withoutFew(counts: number[][], totals: number[]): ShownTable {
  return shownOf(new Map([['', tableOf(counts, totals)]])).get('') ?? NOTHING;
}

describe('Counts of who gets meetings', () => {
  it('are shown as they are where they are none or many', () => {
    expect(withoutFew([[0, 5, 100]], [0, 5, 100])).toEqual({
      cells: [[0, 5, 100]],
      sums: [105],
      totals: [0, 5, 100],
    });
  });

  it('are told to be few where they are one to four', () => {
    const { cells } = withoutFew([[1, 4, 20]], [30, 30, 30]);
    expect(cells).toEqual([['FEW', 'FEW', 20]]);
  });

  it('do not give a small one away by their sum: the next smallest is not shown either', () => {
    const { cells, sums } = withoutFew([[3, 20, 9]], [50, 60, 70]);
    expect(cells).toEqual([['FEW', 20, 'HIDDEN']]);
    expect(sums).toEqual([32]);
  });

  it('do not give a small one away by the total of its year', () => {
    const { cells } = withoutFew(
      [
        [2, 10],
        [30, 11],
        [8, 12],
      ],
      [40, 33],
    );
    const first = cells.map(([cell]) => cell);
    expect(first.filter((cell) => typeof cell !== 'number')).toHaveLength(2);
    expect(first[1]).toBe(30);
  });

  it('have no sum where that is small itself', () => {
    expect(withoutFew([[2, 0, 1]], [2, 0, 9])).toMatchObject({ sums: ['FEW'], totals: ['FEW', 0, 9] });
  });

  it.each([
    ['the smallest', [1, 1, 1, 1, 1], 5],
    ['the largest', [4, 4, 7], 15],
  ])('have no sum where each of them is %s that few can be', (_, row, sum) => {
    expect(row.reduce((one, other) => one + other, 0)).toBe(sum);
    expect(
      withoutFew(
        [row],
        row.map(() => 99),
      ).sums,
    ).toEqual(['HIDDEN']);
  });

  const tables = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('never show a small one, and never leave a lone gap in a line whose sum is told and which holds another', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const totals = (counts[0] ?? []).map((_, place) =>
          counts.reduce((sum, row) => sum + (row[place] ?? 0), 0),
        );
        const shown = withoutFew(counts, totals);
        const lines = [
          ...shown.cells.map((row, at) => ({ row, sum: shown.sums[at], counts: counts[at] ?? [] })),
          ...totals.map((_, place) => ({
            row: shown.cells.map((row) => row[place] ?? 0),
            sum: shown.totals[place],
            counts: counts.map((row) => row[place] ?? 0),
          })),
        ];
        for (const { row, sum, counts: told } of lines) {
          for (const cell of [...row, sum])
            expect(typeof cell === 'number' && cell > 0 && cell < FEWEST).toBe(false);
          const gaps = row.filter((cell) => typeof cell !== 'number').length;
          const others = told.filter((count) => count > 0).length;
          if (typeof sum === 'number' && others > 1) expect(gaps).not.toBe(1);
        }
      }),
    );
  });

  it('always come to an end, and change nothing that needs no change', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const many = counts.map((row) => row.map((count) => count * FEWEST));
        const totals = (many[0] ?? []).map((_, place) =>
          many.reduce((sum, row) => sum + (row[place] ?? 0), 0),
        );
        expect(withoutFew(many, totals).cells).toEqual(many);
      }),
    );
  });

  it('of one body do not follow from those of all and of the others', () => {
    const tables = shownOf(
      new Map([
        ['', tableOf([[43]], [43], ['one', 'other', 'third'])],
        ['one', tableOf([[3]], [3])],
        ['other', tableOf([[30]], [30])],
        ['third', tableOf([[10]], [10])],
      ]),
    );
    expect([...tables].map(([id, { cells }]) => [id, cells])).toEqual([
      ['', [[43]]],
      ['one', [['FEW']]],
      ['other', [[30]]],
      ['third', [['HIDDEN']]],
    ]);
  });

  it('of a body itself do not follow from those of it with its parts', () => {
    const tables = shownOf(
      new Map([
        ['', tableOf([[12]], [12], ['part'])],
        ['part', tableOf([[10]], [10])],
      ]),
    );
    expect(tables.get('')?.cells).toEqual([[12]]);
    expect(tables.get('part')?.cells).toEqual([['HIDDEN']]);
  });

  const counted = fc.integer({ min: 0, max: 12 });
  const row = fc.array(counted, { minLength: 3, maxLength: 3 });
  const ofBodies = fc.array(fc.array(row, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 5 });

  it('never leave a lone gap between the tables of bodies and that of all', () => {
    fc.assert(
      fc.property(ofBodies, (bodies) => {
        const sumOf = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
        const down = (counts: number[][]) =>
          [0, 1, 2].map((year) => sumOf(counts.map((each) => each[year] ?? 0)));
        const all = [0, 1].map((kind) => down(bodies.map((counts) => counts[kind] ?? [])));
        const parts = bodies.map((_, at) => String(at));
        const tables = shownOf(
          new Map([
            ['', tableOf(all, down(all), parts)],
            ...bodies.map((counts, at): [string, CountTable] => [String(at), tableOf(counts, down(counts))]),
          ]),
        );
        const flat = ({ cells, sums, totals }: ShownTable) => [...cells.flat(), ...sums, ...totals];
        const ofParts = parts.map((id) => flat(tables.get(id) ?? NOTHING));
        for (const [place, sum] of flat(tables.get('') ?? NOTHING).entries()) {
          const gaps = ofParts.filter((part) => typeof part[place] !== 'number');
          if (typeof sum === 'number') expect(gaps).not.toHaveLength(1);
        }
      }),
    );
  });
});
