import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Plan, reckon, type Size } from './reckoning.rules.js';

const ONE: Size = { assumed: 1, asked: [] };

function plan(changes: Partial<Plan> = {}): Plan {
  return { weight: 0, each: 1, size: ONE, conditions: [], inside: [], ...changes };
}

function sized(...asked: Size['asked']): Size {
  return { assumed: 20, asked };
}

describe('what a query costs', () => {
  it('is its weight, and for each object what the object and all inside it cost', () => {
    const inside = [plan({ size: { assumed: 3, asked: [] } }), plan({ weight: 2, each: 0.5 })];
    expect(reckon([plan({ weight: 5, size: { assumed: 10, asked: [] }, inside })], {})).toBe(
      5 + 10 * (1 + 3 + 2.5),
    );
  });

  it('multiplies the lists of a page by its length, and is never less than that length', () => {
    const page = sized({ variable: 'n', otherwise: undefined });
    const inside = [plan({ size: 'page', inside: [plan()] })];
    expect(reckon([plan({ page, inside })], { n: 4 })).toBe(1 + 4 * 2);
    expect(reckon([plan({ page, inside })], {})).toBe(1 + 20 * 2);
    expect(reckon([plan({ page })], { n: 4 })).toBe(1 + 4);
  });

  it.each<[unknown, number]>([
    [7, 7],
    [0, 0],
    [-5, 0],
    [101, 100],
    [1e308, 100],
    ['7', 100],
    [[7], 100],
    [null, 20],
    [undefined, 20],
  ])('takes a size of %j to be %d', (n, length) => {
    const size = sized({ variable: 'n', otherwise: undefined });
    expect(reckon([plan({ size })], { n })).toBe(length);
    expect(reckon([plan({ size: sized({ value: n }) })], {})).toBe(length);
  });

  it('takes the largest of several sizes, and the default of what is not given', () => {
    const size = sized({ variable: 'n', otherwise: 30 }, { value: 25 });
    expect(reckon([plan({ size })], {})).toBe(30);
    expect(reckon([plan({ size })], { n: 8 })).toBe(25);
    expect(reckon([plan({ size })], { n: null })).toBe(25);
  });

  it('counts what is included and not skipped, and what will be refused', () => {
    const at = (includes: boolean, otherwise?: unknown): Plan =>
      plan({ conditions: [{ includes, when: { variable: 'v', otherwise } }] });
    expect([true, false, 'x', undefined].map((v) => reckon([at(true)], { v }))).toEqual([1, 0, 1, 1]);
    expect([true, false, 'x', undefined].map((v) => reckon([at(false)], { v }))).toEqual([0, 1, 1, 1]);
    expect([reckon([at(true, false)], {}), reckon([at(false, true)], {})]).toEqual([0, 0]);
  });

  it('never falls when a page grows', () => {
    const page = sized({ variable: 'n', otherwise: undefined });
    const inside = [
      plan({ size: 'page', weight: 3, inside: [plan({ size: sized() })] }),
      plan({ weight: 20, each: 0 }),
    ];
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((n) =>
          reckon([plan({ page, inside })], { n }),
        );
        expect(less).toBeLessThanOrEqual(more ?? 0);
      }),
    );
  });
});
