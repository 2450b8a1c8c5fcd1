import { describe, expect, it } from '@jest/globals';
import { excerptOf, isNamed, sayingIn, type Wanted, wordsOf } from './wanted.rules.js';

const wantedAs = (name: string, addresses: string[] = []): Wanted => ({
  names: name ? [wordsOf(name)] : [],
  addresses,
  ids: [],
});

describe('A person is found in a name', () => {
  it.each([
    ['Anna Andersson', 'Andersson, Anna'],
    ['Andersson, Anna', 'Anna Andersson'],
    ['Åsa Öberg', 'ASA OBERG'],
    ['asa oberg', 'Åsa Öberg'],
    ['Anna Andersson', 'Anna Maria Andersson'],
    ['Karl-Erik Ek', 'Karl Erik Ek'],
  ])('%s as %s', (asked, name) => {
    expect(isNamed(name, wantedAs(asked))).toBe(true);
  });

  it.each([
    ['Anna Andersson', 'Johanna Andersson'],
    ['Anna Andersson', 'Anna Anderssonsson'],
    ['Anna Andersson', 'Anna'],
  ])('%s not as %s', (asked, name) => {
    expect(isNamed(name, wantedAs(asked))).toBe(false);
  });
});

describe('A person is found in a text', () => {
  it.each([
    'Vi träffade Anna Andersson i Karlstad.',
    'Enligt Andersson, Anna och de andra',
    'Anna B. Anderssons förslag',
    'kl 10: ANNA ANDERSSON',
    'Anna-Andersson',
  ])('where the words of the name stand near each other: %s', (text) => {
    expect(sayingIn(text, wantedAs('Anna Andersson'))).not.toBeNull();
  });

  it.each(['Anna kom tillsammans med Bo, Eva och herr Andersson', 'Hanna Andersson', 'Anderssons bil'])(
    'not where they do not: %s',
    (text) => {
      expect(sayingIn(text, wantedAs('Anna Andersson'))).toBeNull();
    },
  );

  it.each([
    ['Skriv till Anna@Example.SE.', true],
    ['johanna@example.se', false],
    ['anna@example.sewers', false],
    ['anna@example.se.invalid', false],
    ['<anna@example.se>, fler', true],
  ])('by an address that is the whole one: %s', (text, found) => {
    expect(sayingIn(text, wantedAs('', ['anna@example.se'])) !== null).toBe(found);
  });

  it('and what stands around it is told, no more', () => {
    const text = `${'x '.repeat(400)}Anna Andersson sade nej.${' y'.repeat(400)}`;
    const saying = sayingIn(text, wantedAs('Anna Andersson'));
    const excerpt = saying ? excerptOf(saying) : '';
    expect(excerpt).toContain('Anna Andersson sade nej.');
    expect(excerpt.length).toBeLessThan(280);
  });
});
