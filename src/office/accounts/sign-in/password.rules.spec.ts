import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passwordProblems } from './password.rules.js';

const codesOf = (password: string, ...names: string[]) =>
  passwordProblems(password, names).map(({ message }) => message.code);

describe('A password', () => {
  it('of 15 characters is long enough, whatever characters they are', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 15, maxLength: 200 });
    fc.assert(
      fc.property(word, (password) => {
        fc.pre(new Set(password).size >= 5 && Array.from(password).length <= 500);
        expect(codesOf(password)).toEqual([]);
      }),
    );
  });

  it('of 14 characters is too short, and å counts as one', () => {
    expect(codesOf('åäöåäöabcdefgh')).toEqual(['signIn.passwordTooShort']);
    expect(codesOf('åäöåäöabcdefghi')).toEqual([]);
  });

  it('may not be a book, one character over and over, or the name of its owner', () => {
    expect(codesOf('abcdefgh'.repeat(100))).toEqual(['signIn.passwordTooLong']);
    expect(codesOf('aaaaaaaaaaaaaaaaaaaa')).toEqual(['signIn.passwordGuessable']);
    expect(codesOf('Anna.Andersson.Region', 'anna.andersson.region')).toEqual(['signIn.passwordGuessable']);
  });
});
