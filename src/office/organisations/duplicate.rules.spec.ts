import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseName } from '../../words/organisation-name.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { type Comparable, compare, differsByIdentifier, Likeness } from './duplicate.rules.js';

const named = (name: string, more: Partial<Comparable> = {}): Comparable => ({
  names: [normaliseName(name)],
  identifiers: [],
  country: null,
  website: null,
  ...more,
});
const orgnr = (value: string) => [{ scheme: IdentifierScheme.SE_ORGNR, value }];

describe('Two organisations', () => {
  it('are the same for certain only by an identifier', () => {
    const one = named('Alfa AB', { identifiers: orgnr('2120000142') });
    const other = named('Beta AB', { identifiers: orgnr('2120000142') });
    expect(compare(one, other, 0)).toEqual({ score: 1, why: [Likeness.SAME_IDENTIFIER] });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (similarity) => {
        const alike = compare(
          named('Alfa', { website: 'https://a.se' }),
          named('Alfa', { website: 'http://www.a.se/om' }),
          similarity,
        );
        expect(alike?.score).toBeLessThan(1);
      }),
    );
  });

  it('are two when their numbers in one register differ', () => {
    const one = named('Alfa AB', { identifiers: orgnr('2120000142') });
    expect(compare(one, named('Alfa AB', { identifiers: orgnr('2321000156') }), 1)).toBeNull();
    const otherRegister = [{ scheme: IdentifierScheme.OTHER, value: '7' }];
    expect(compare(one, named('Alfa AB', { identifiers: otherRegister }), 1)).not.toBeNull();
  });

  it('are alike whatever the legal form, å, ä, ö and the order of words', () => {
    expect(compare(named('Värmlands Skog Aktiebolag'), named('AB Varmlands skog'), 1)?.why).toEqual([
      Likeness.SAME_NAME,
    ]);
    expect(compare(named('Skog Värmlands AB'), named('Värmlands skog'), 1)).toEqual({
      score: 0.9,
      why: [Likeness.SAME_WORDS],
    });
  });

  it('are less alike in different countries, and more with the same website', () => {
    const score = (more: Partial<Comparable>, others = more) =>
      compare(named('Alfa Energi', more), named('Alfa Energy', others), 0.7)?.score;
    expect(score({})).toBe(0.6);
    expect(score({ country: 'SE' })).toBe(0.6);
    expect(score({ country: 'SE' }, { country: 'FI' })).toBeUndefined();
    expect(score({ website: 'https://alfa.se' })).toBe(0.7);
  });

  it('share a website only where both have one that can be read', () => {
    const unreadable = fc.constantFrom(null, '', 'alfa', 'alfa.se', '//alfa.se', 'https://');
    const readable = fc.webUrl({ validSchemes: ['https'] }).filter((url) => URL.canParse(url));
    fc.assert(
      fc.property(unreadable, readable, (website, other) => {
        const one = named('Alfa', { website });
        for (const site of [website, other])
          expect(compare(one, named('Omega', { website: site }), 0)).toBeNull();
        const both = compare(named('Alfa', { website: other }), named('Omega', { website: other }), 0);
        expect(both).toEqual({ score: 0.6, why: [Likeness.SAME_WEBSITE] });
      }),
    );
  });

  it('may have different numbers in registers that nobody knows', () => {
    const numbers = fc.array(fc.string().map((value) => ({ scheme: IdentifierScheme.OTHER, value })));
    fc.assert(
      fc.property(numbers, numbers, (identifiers, others) => {
        expect(differsByIdentifier({ identifiers }, { identifiers: others })).toBe(false);
        const both = [...orgnr('2120000142'), ...identifiers];
        const theirs = [...orgnr('2321000156'), ...others];
        expect(differsByIdentifier({ identifiers: both }, { identifiers: theirs })).toBe(true);
      }),
    );
  });

  it('are not offered when nothing but a few letters agrees', () => {
    expect(compare(named('Alfa'), named('Omega'), 0.3)).toBeNull();
    expect(compare(named('…'), named('—'), 0)).toBeNull();
  });

  it('are compared alike from either side', () => {
    const names = fc.constantFrom('Alfa AB', 'Alfa Energi', 'Energi Alfa', 'Beta');
    const sites = fc.constantFrom(null, 'https://a.se', 'https://b.se');
    const organisation = fc
      .record({ name: names, website: sites, country: fc.constantFrom(null, 'SE', 'FI') })
      .map(({ name, ...more }) => named(name, more));
    fc.assert(
      fc.property(
        organisation,
        organisation,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, similarity) => {
          expect(compare(a, b, similarity)).toEqual(compare(b, a, similarity));
        },
      ),
    );
  });
});
