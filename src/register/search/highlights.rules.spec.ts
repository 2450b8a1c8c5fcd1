import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './fold.rules.js';
import { highlightsOf, termsMissing } from './highlights.rules.js';
import type { Passage } from './passages.rules.js';
import { askedSearch, type AskedTerm } from './search-text.rules.js';

const terms = (text: string): AskedTerm[] => askedSearch(text, '/text')?.all ?? [];
const said = (text: string): Passage => ({ text, as: 'text' });
const called = (text: string): Passage => ({ text, as: 'name' });

describe('highlights', () => {
  test.each<[string, string, Passage[], string[]]>([
    ['other forms of a word', 'sjukvård', [said('Om sjukvården'), said('Annat')], ['Om sjukvården']],
    ['other letters', 'HALSA federation', [said('Hälsa'), said('La fédération')], ['Hälsa', 'La fédération']],
    ['phrases', '"stora tåg"', [said('tåg som är stora'), said('De stora tågen')], ['De stora tågen']],
    ['beginnings with a star', 'järnväg*', [said('Järnvägsnätet')], ['Järnvägsnätet']],
    ['beginnings of names alone', 'volk', [said('volkanisk'), called('Volkswagen AG')], ['Volkswagen AG']],
    ['no beginnings in quotes', '"volk"', [called('Volkswagen AG')], []],
    ['beginnings of references', 'RVL-2026-0001', [called('RVL-2026-000123')], ['RVL-2026-000123']],
    ['no beginning of two letters', 'vo', [called('Volvo')], []],
  ])('show %s', (_, text, passages, expected) => {
    expect(highlightsOf(passages, terms(text))).toEqual(expected);
  });

  test('are none where nothing is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem()), (texts) => {
        expect(highlightsOf(texts.map(said), [])).toEqual([]);
      }),
    );
  });

  test('hold what was found also where the text has few spaces or none, and are never much longer than a passage', () => {
    const words = fc.array(fc.stringMatching(/^[a-e]{1,9}$/), { maxLength: 90, size: 'max' });
    const long = fc
      .tuple(words, words, fc.constantFrom('/', ' '), fc.constantFrom('/', ' '))
      .map(([some, more, one, other]) => some.join(one) + one + more.join(other));
    fc.assert(
      fc.property(long, fc.constantFrom(' ', '/'), long, (before, space, after) => {
        const [passage = ''] = highlightsOf([said(`${before}${space}xyz/${after}`)], terms('xyz'));
        expect(wordsOf(passage)).toContain('xyz');
        expect(passage.length).toBeLessThanOrEqual(204);
      }),
    );
  });

  test('begin with the text where a part of a single sign was found', () => {
    const text = `Om ½ procent. ${'Mer text. '.repeat(40)}`;
    const [passage = ''] = highlightsOf([said(text)], terms('2'));
    expect(passage).toMatch(/^Om ½ procent\. .* …$/);
  });

  test('cut no sign in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 210 }), (length) => {
        const [passage = ''] = highlightsOf(
          [said(`ord/${'x'.repeat(length)}${'😀'.repeat(60)}`)],
          terms('ord'),
        );
        expect(passage).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('show the texts in which a term was found, cut around it', () => {
    const long = `${'Inledning om ingenting. '.repeat(20)}Bolaget bad om dubbelspår till Kil. ${'Mer text. '.repeat(40)}`;
    const [passage = ''] = highlightsOf([said('Annat'), said(long)], terms('dubbelspåret'));
    expect(passage).toMatch(/^… .*dubbelspår till Kil.* …$/);
    expect(passage.length).toBeLessThan(210);
  });

  test('are a few, each once, come from the texts, and leave no term missing that they show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 8 }),
        fc.lorem({ maxCount: 1 }),
        (texts, word) => {
          const passages = texts.map(said);
          const found = highlightsOf(passages, terms(word));
          expect(found.length).toBeLessThanOrEqual(5);
          expect(new Set(found).size).toBe(found.length);
          for (const passage of found) {
            expect(texts.some((text) => text.includes(passage.replace(/^… | …$/g, '')))).toBe(true);
          }
          expect(termsMissing(passages, terms(word)).length).toBe(found.length === 0 ? 1 : 0);
        },
      ),
    );
  });
});
