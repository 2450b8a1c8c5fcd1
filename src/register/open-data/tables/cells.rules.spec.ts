import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startsFormula } from '../../../words/text-hygiene.js';
import { cellOf, listOf, safeText } from './cells.rules.js';

const start = fc.constantFrom(
  '',
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  "'",
  "''",
  ' ',
  '\uFF1D',
  '\uFF20',
  'Å',
  '"',
  '1',
);
const text = fc.tuple(start, start, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));

describe('A text of a table', () => {
  it('is taken for a formula by no spreadsheet, and otherwise says what was said', () => {
    fc.assert(
      fc.property(text, (said) => {
        const written = safeText(said);
        expect(startsFormula(written)).toBe(false);
        expect(written).not.toMatch(/^[=+\-@\t\r]/);
        expect(written).toBe(startsFormula(said) ? `'${said}` : said);
      }),
    );
  });

  it('that is empty is no value', () => {
    expect(cellOf('text', false)('')).toBeNull();
    expect(listOf('text')(['a', '', 'b'])).toEqual(['a', 'b']);
  });
});

describe('A cell', () => {
  it('is nothing where a record says something of another kind', () => {
    const strange = fc.constantFrom(null, undefined, {}, [], 1.5, Number.MAX_VALUE);
    fc.assert(
      fc.property(
        fc.constantFrom('text', 'uuid', 'date', 'datetime', 'integer', 'boolean'),
        strange,
        (type, value) => {
          expect(cellOf(type, false)(value)).toBeNull();
          expect(listOf(type)(value)).toEqual([]);
        },
      ),
    );
  });

  it('of a moment is in UTC with milliseconds, however the record wrote it', () => {
    const read = cellOf('datetime', false);
    expect(read('2026-03-12T09:00:00+01:00')).toBe('2026-03-12T08:00:00.000Z');
    expect(read('2026-03-12T08:00:00.123Z')).toBe('2026-03-12T08:00:00.123Z');
  });

  it('of a statement that was not made says that it was not', () => {
    expect(cellOf('boolean', true)(undefined)).toBe(false);
    expect(cellOf('boolean', false)(undefined)).toBeNull();
  });
});
