import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchable } from './searchable.rules.js';

test('a text is searched without case, accents and punctuation', () => {
  expect(searchable('Malmö–Göteborg (2026)', null, 'Ærø & Straße')).toBe(' malmo goteborg 2026 aero strasse');
  expect(searchable('RVL-2026-000123')).toBe(' rvl 2026 000123');
  expect(searchable('Ελληνική Δημοκρατία')).toBe(' ελληνικη δημοκρατια');
});

test('every word has one space before it, and preparing a text twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = searchable(text);
      expect(once).toMatch(/^( [\p{L}\p{N}]+)*$/u);
      expect(searchable(once)).toBe(once);
    }),
  );
});
