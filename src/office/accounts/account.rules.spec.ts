import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detailFaults, newAccountFaults, tidyUsername } from './account.rules.js';

const anna = { username: 'anna.berg', displayName: 'Anna Berg' };
const codes = (faults: ReturnType<typeof newAccountFaults>) =>
  faults.map(({ message, field }) => `${message.code} ${field ?? ''}`);

const FIRST = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const usernames = fc
  .tuple(
    fc.constantFrom(...FIRST),
    fc.string({ unit: fc.constantFrom(...FIRST, '.', '_', '@', '+', '-'), minLength: 1, maxLength: 99 }),
  )
  .map((parts) => parts.join(''));

describe('A username', () => {
  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const kept = tidyUsername(written);
        expect(tidyUsername(kept)).toBe(kept);
        expect(tidyUsername(` ${written.normalize('NFD')}\n`)).toBe(kept);
      }),
    );
    expect(tidyUsername(' Anna.Berg ')).toBe('anna.berg');
  });

  it('is of 2 to 100 plain letters, digits and signs, and begins with no sign', () => {
    fc.assert(
      fc.property(usernames, fc.constantFrom('.', '_', '@', '+', '-', 'å', '/'), (username, sign) => {
        expect(newAccountFaults({ ...anna, username })).toEqual([]);
        expect(newAccountFaults({ ...anna, username: ` ${username.toUpperCase()} ` })).toEqual([]);
        for (const wrong of [
          sign + username,
          `${username} ${username}`,
          username + 'a'.repeat(100),
          'a',
          '',
        ]) {
          expect(codes(newAccountFaults({ ...anna, username: wrong }))).toEqual([
            'accounts.usernameShape /username',
          ]);
        }
      }),
    );
  });
});

describe('A new account', () => {
  it('needs no e-mail address and no password, but may not have a bad one', () => {
    const good = 'correct horse battery';
    expect(newAccountFaults(anna)).toEqual([]);
    expect(newAccountFaults({ ...anna, email: null }, good)).toEqual([]);
    expect(newAccountFaults({ ...anna, email: 'anna@example.se' }, good)).toEqual([]);
    expect(codes(newAccountFaults(anna, ''))).toContain('signIn.passwordTooShort /password');
  });

  it('has a password that is neither its username nor the name of its holder', () => {
    const names = usernames.map((name) => `anna.berg.karlson${name}`.slice(0, 100));
    fc.assert(
      fc.property(names, (name) => {
        const guessable = ['signIn.passwordGuessable /password'];
        expect(codes(newAccountFaults({ ...anna, username: name }, name.toUpperCase()))).toEqual(guessable);
        const holder = newAccountFaults({ ...anna, displayName: name }, name);
        expect(codes(holder)).toContain(guessable[0]);
      }),
    );
  });

  it('is told all its faults at once', () => {
    const wrong = { username: '-', displayName: ' ', email: 'anna' };
    expect(newAccountFaults(wrong, 'short').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['/username', '/displayName', '/email', '/password']),
    );
  });
});

describe('The holder of an account', () => {
  it('has an e-mail address of one part before and one after its only @, of at most 254 characters', () => {
    const part = fc.string({ unit: fc.constantFrom(...FIRST, '.', '-', 'å'), minLength: 1, maxLength: 200 });
    const details = (email: string | null) => detailFaults({ displayName: 'Anna Berg', email });
    const refused = ['accounts.emailShape /email'];
    fc.assert(
      fc.property(part, part, fc.constantFrom(' ', '@', '\n', '\t'), (before, after, extra) => {
        const email = `${before}@${after}`;
        expect(codes(details(email))).toEqual(email.length > 254 ? refused : []);
        for (const wrong of [before, `@${after}`, `${before}@`, email + extra + after, ''])
          expect(codes(details(wrong))).toEqual(refused);
      }),
    );
    expect(details(null)).toEqual([]);
  });

  it('has a name of at most 200 characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (length) => {
        const displayName = 'Anna Berg '.repeat(40).slice(0, length - 1) + '😀';
        const faults = detailFaults({ displayName, email: null });
        expect(faults.map(({ params }) => params)).toEqual(length > 200 ? [{ length, longest: 200 }] : []);
      }),
    );
  });
});
