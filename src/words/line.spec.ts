import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineFaults } from './line.js';

const rule = { field: '/name', longest: 40, required: true };
const codes = (text: string | null) => lineFaults(text, rule).map(({ message }) => message.code);

describe('A line of text that may become public', () => {
  it('passes when it is what people write', () => {
    for (const text of ['Region Värmland', 'Åsa Öberg-Çelik', '3 § regeringsformen', '=Läs mer'])
      expect(codes(text)).toEqual([]);
  });

  it('is missing when it is blank and required, and nothing when it may be left out', () => {
    const blank = fc.constantFrom(null, '', ' ', '\n\t ');
    fc.assert(
      fc.property(blank, (text) => {
        expect(codes(text)).toEqual(['text.missing']);
        expect(lineFaults(text, { ...rule, required: false })).toEqual([]);
      }),
    );
  });

  it('is measured in characters as the database counts them', () => {
    expect(codes('😀å'.repeat(20))).toEqual([]);
    expect(codes('😀å'.repeat(20) + 'x')).toEqual(['text.tooLong']);
  });

  it('tells every fault at once and never repeats the text', () => {
    const faults = lineFaults(`Anna 640823-3234 anna@example.se\0${'x'.repeat(40)}`, rule);
    expect(faults.map(({ message }) => message.code)).toEqual([
      'text.tooLong',
      'text.broken',
      'text.personalNumber',
      'text.email',
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/640823|anna@/i);
  });

  it('is no placeholder', () => {
    for (const text of ['-', 'null', 'N/A', 'okänd']) expect(codes(text)).toContain('text.placeholder');
  });

  it('names its field in every reason', () => {
    fc.assert(
      fc.property(fc.string(), (text) => lineFaults(text, rule).every(({ field }) => field === '/name')),
    );
  });
});
