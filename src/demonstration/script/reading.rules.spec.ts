import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ground } from '../../words/register-words.js';
import { unreadable, worded } from './reading.rules.js';

const grounds = fc.constantFrom(...Object.values(Ground));

describe('A line that begins with a word of a vocabulary', () => {
  it('is the word, and the text after it as it was written', () => {
    fc.assert(
      fc.property(grounds, fc.string({ unit: 'grapheme' }), (ground, rest) => {
        expect(worded(`${ground} ${rest}`, Ground)).toEqual([ground, rest]);
        expect(worded(ground, Ground)).toEqual([ground, '']);
      }),
    );
  });

  it('cannot be read when it begins with anything else', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom('', ' ', 'x', '–'), (ground, before) => {
        const text = before + ground.toLowerCase();
        expect(() => worded(text, Ground)).toThrow(`at "${text}"`);
      }),
    );
  });
});

describe('What cannot be read', () => {
  it('is told with what stands at its place, of which 80 characters are enough', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 200 }), (what, where) => {
        const told = `Cannot read "${what}" in the demonstration’s script, at "${where.slice(0, 80)}"`;
        expect(() => unreadable(what, where)).toThrow(new Error(told));
      }),
    );
  });
});
