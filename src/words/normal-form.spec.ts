import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalForm } from './normal-form.js';
import { containsPersonalNumber } from './personal-number.js';
import { cleanText, isPlaceholder } from './text-hygiene.js';
import { scanText } from './text-scan.js';

const FORMS = ['NFC', 'NFKC', 'NFKD'] as const;

describe('The normal form of a text', () => {
  it.each(FORMS)('is the one that Unicode calls %s, for every text that people write', (form) => {
    for (const text of ['Åsa Öberg', 'A\u030Asa', 'Việt Nam', 'שָׁלוֹם', 'ﬁn', '가나다', 'ｶﾞ'])
      expect(normalForm(text, form)).toBe(text.normalize(form));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it.each(FORMS)('stays as it is when it is made once more: %s', (form) => {
    for (const text of [
      `a${'\u0344'.repeat(40)}`,
      `a${'\u0301\u0327'.repeat(40)}b`,
      `ｶ${'\uFF9E\u0301'.repeat(40)}`,
    ])
      expect(normalForm(normalForm(text, form), form)).toBe(normalForm(text, form));
  });

  it('is made in no time, however many marks stand on one letter, wherever texts are looked at', () => {
    const text = `a${'\u0301\u0327'.repeat(60_000)} ｶ${'\uFF9E\u0301'.repeat(60_000)}`;
    const began = performance.now();
    for (const look of [cleanText, isPlaceholder, scanText, containsPersonalNumber]) look(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
