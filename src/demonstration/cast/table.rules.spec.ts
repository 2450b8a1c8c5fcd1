import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Channel } from '../../words/meeting-words.js';
import { given, rowsOf, word } from './table.rules.js';

const letters = fc
  .string({ unit: fc.constantFrom('a', 'å', 'ä', ' ', 'ö', '-', '1'), maxLength: 10 })
  .map((text) => text.trim());
const cells = letters.map((text) => (text === '' ? null : text));
// Two cells at least: a row of one empty cell is an empty line.
const rows = fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
const spaces = fc.constantFrom('', ' ', '  ');

describe('A text table', () => {
  it('is read as it was meant, however it is spaced', () => {
    fc.assert(
      fc.property(rows, spaces, fc.constantFrom('\n', '\n\n', '\n  \n'), (table, space, end) => {
        const lines = table.map((row) => space + row.map((cell) => cell ?? '').join(`${space}|${space}`));
        expect(rowsOf(end + lines.join(end) + end)).toEqual(table);
      }),
    );
  });

  it('without lines has no rows', () => {
    expect(rowsOf('')).toEqual([]);
    expect(rowsOf('\n \n')).toEqual([]);
  });
});

describe('A cell', () => {
  const empty = fc.constantFrom(null, undefined, '');

  it('that may not be empty is not', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), empty, (text, nothing) => {
        expect(given(text)).toBe(text);
        expect(() => given(nothing)).toThrow('is empty');
        expect(() => word(Channel, nothing)).toThrow('is empty');
      }),
    );
  });

  it('of a vocabulary holds one of its words, and the refusal says what it held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(Channel)), (channel) => {
        expect(word(Channel, channel)).toBe(channel);
        const wrong = channel.toLowerCase();
        expect(() => word(Channel, wrong)).toThrow(`"${wrong}", which is no word`);
      }),
    );
  });
});
