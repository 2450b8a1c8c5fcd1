import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { align, type KnownMeeting, vanished } from './alignment.rules.js';

type Cells = readonly string[];

const known = (rows: readonly Cells[], file = 'a.csv'): KnownMeeting[] =>
  rows.map((cells, index) => ({
    meetingId: `${file}:${String(index)}`,
    key: null,
    file,
    row: index + 1,
    print: cells.join('|'),
    traits: cells,
  }));
const told = (rows: readonly Cells[], file = 'a.csv') =>
  rows.map((cells) => ({ key: null, file, print: cells.join('|'), traits: cells }));

const cell = fc.stringMatching(/^[a-z]{1,6}$/);
const table = fc.uniqueArray(fc.tuple(cell, cell, cell, cell), {
  minLength: 1,
  maxLength: 12,
  selector: (cells) => cells.join('|'),
});

describe('Finding imported meetings again', () => {
  it('finds all of them in the same rows, in any order', () => {
    fc.assert(
      fc.property(table, fc.nat(), (rows, turn) => {
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        const before = known(rows);
        const found = align(told(turned, 'b.csv'), before);
        expect(found.map((meeting) => meeting?.print)).toEqual(turned.map((cells) => cells.join('|')));
        expect(vanished(told(turned, 'b.csv'), before, found)).toEqual([]);
      }),
    );
  });

  it('finds a row that was corrected in one cell, though rows were taken out and put in elsewhere', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, `${name}1`, `${name}2`, `${name}3`]);
    const before = known(rows);
    const now = [
      rows[0] ?? [],
      rows[2] ?? [],
      ['d', 'd1', 'corrected', 'd3'],
      rows[4] ?? [],
      ['n', 'e', 'w', '!'],
    ];
    const found = align(told(now), before);
    expect(found.map((meeting) => meeting?.meetingId)).toEqual([
      'a.csv:0',
      'a.csv:2',
      'a.csv:3',
      'a.csv:4',
      undefined,
    ]);
    expect(vanished(told(now), before, found).map(({ meetingId }) => meetingId)).toEqual(['a.csv:1']);
  });

  it('takes a wholly different row in the same place for another meeting', () => {
    const rows = [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ];
    const [, second] = align(
      told([
        ['a', '1'],
        ['x', '9'],
        ['c', '3'],
      ]),
      known(rows),
    );
    expect(second).toBeUndefined();
  });

  it('never gives one meeting to two rows', () => {
    fc.assert(
      fc.property(table, table, (rows, others) => {
        const found = align(told([...others, ...rows]), known(rows)).filter(
          (meeting) => meeting !== undefined,
        );
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('goes by the key where there is one', () => {
    const before = known([
      ['a', '1'],
      ['b', '2'],
    ]).map((meeting, index) => ({ ...meeting, key: `k${String(index)}` }));
    const now = [
      { ...told([['z', '9']])[0], key: 'k1' },
      { ...told([['a', '1']])[0], key: 'k7' },
    ] as Parameters<typeof align>[0];
    expect(align(now, before).map((meeting) => meeting?.key)).toEqual(['k1', undefined]);
  });

  it('does not miss meetings of files that it was not given', () => {
    const before = [
      ...known(
        [
          ['a', '1'],
          ['b', '2'],
        ],
        'jan.csv',
      ),
      ...known([['c', '3']], 'feb.csv'),
    ];
    const now = told([['c', '3']], 'feb.csv');
    expect(vanished(now, before, align(now, before))).toEqual([]);
  });
});
