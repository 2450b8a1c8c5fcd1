import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { cleanText } from '../../../words/text-hygiene.js';
import { scanText } from '../../../words/text-scan.js';
import { cleanCell } from './cells.rules.js';

const word = fc.constantFrom('Acme AB', 'möte', '2024-03-05', 'budget;', '(EU)', '& Co', '12', '-');
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

describe('A cell of another register', () => {
  it('is kept as it is when it holds ordinary words and days', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(cleanCell(text)).toEqual({ text: text.trim(), notes: [], hasPersonalNumber: false });
      }),
    );
  });

  it('says the same by the short way for plain words as by the long one', () => {
    const unit = fc.constantFrom('a', 'Z', ' ', '1', '9', '-', '.', ',', '(', ')', '/', '=', '+', 'at', '@');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 25, size: 'max' }), (raw) => {
        const { text, hasPersonalNumber } = cleanCell(raw);
        expect(scanText(text).filter((found) => found === 'EMAIL' || found === 'PHONE')).toEqual([]);
        expect(hasPersonalNumber).toBe(containsPersonalNumber(cleanText(raw).text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['anna.berg@example.org', 'anna (at) example.org', '070-123 45 67', '+46 70 123 45 67'])(
    'loses the address or number %s, and says so',
    (contact) => {
      fc.assert(
        fc.property(sentence, (before) => {
          const { text, notes } = cleanCell(`${before} Anna: ${contact}`);
          expect(text).not.toContain(contact);
          expect(text).toContain('[…]');
          expect(notes).toEqual(['contactRemoved']);
        }),
      );
    },
  );

  it('is known to hold a personal number wherever the number stands', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        expect(cleanCell(`${before} 640823-3234 ${after}`).hasPersonalNumber).toBe(true);
      }),
    );
    expect(cleanCell('Dnr 2024/00123, 556012-5790').hasPersonalNumber).toBe(false);
  });

  it.each([
    ['MÃ¶te om sjukvÃ¥rd', 'Möte om sjukvård', ['encodingRepaired']],
    ['M\ufffdte', 'M\ufffdte', ['charactersLost']],
    ['M\ud800te', 'M\ufffdte', ['charactersLost']],
    ['Mö\0te', 'Möte', ['charactersRemoved']],
    ['Mö\u0007te \u202eher', 'Möte her', ['charactersRemoved']],
    ['=SUM(1)', '=SUM(1)', []],
    ['-', '-', []],
  ])('written %j says %j, with the notes %j', (raw, text, notes) => {
    expect(cleanCell(raw)).toEqual({ text, notes, hasPersonalNumber: false });
  });
});
