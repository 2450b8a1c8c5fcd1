import { describe, expect, it } from '@jest/globals';
import { checksIn, drillsIn } from './recorded.rules.js';

describe('What was tried of the register', () => {
  it('is told by the newest day of each', () => {
    const drills = drillsIn([
      { what: 'RESTORE', on: '2026-10-01' },
      { what: 'RESTORE', on: '2026-11-20' },
      { what: 'RESTORE', on: '2025-12-24' },
    ]);
    expect([...drills]).toEqual([['RESTORE', '2026-11-20']]);
  });

  it.each([null, 7, {}, [null], [{ what: 'DANCE', on: '2026-11-20' }], [{ what: 'RESTORE', on: '<b>' }]])(
    'is nothing where %j was written',
    (told) => {
      expect(drillsIn(told).size).toBe(0);
    },
  );
});

describe('What was checked of the program', () => {
  const after = new Date('2026-11-22T12:00:00Z');

  it('is told with how it ended, whichever way', () => {
    const told = {
      types: { passed: true, at: '2026-11-22T12:00:01Z' },
      test: { passed: false, at: '2026-11-22T12:30:00Z' },
    };
    expect(checksIn(told, after).map(({ check, passed }) => [check, passed])).toEqual([
      ['types', true],
      ['test', false],
    ]);
  });

  it('is not told of what was built since', () => {
    expect(checksIn({ types: { passed: true, at: '2026-11-22T11:59:59Z' } }, after)).toEqual([]);
  });

  it.each([
    null,
    [],
    'x',
    { types: true },
    { types: { passed: 'yes', at: '2026-12-01' } },
    { types: { passed: true } },
  ])('is nothing where %j stands', (told) => {
    expect(checksIn(told, after)).toEqual([]);
  });
});
