import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ENDING_FORMS } from './legal-forms.js';
import { isOrganisationName, legalFormOf, normaliseName } from './organisation-name.js';

const name = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'AB',
        'Volvo',
        '&',
        'Co.',
        'KG',
        'och',
        'A/S',
        'Møller',
        'S.p.A.',
        'sp. z o.o.',
        '(publ)',
        'İ',
      ),
    )
    .map((words) => words.join(' ')),
);

describe('A name as it is compared', () => {
  it('does not change when it is made once more', () => {
    fc.assert(
      fc.property(name, (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('has neither case, accents, punctuation nor a legal form', () => {
    const words = fc.array(fc.stringMatching(/^[A-ZÅÄÖÉ][a-zåäöéü]{4,10}$/), { minLength: 1, maxLength: 4 });
    const form = fc.constantFrom(...ENDING_FORMS.flatMap(({ writings }) => writings));
    fc.assert(
      fc.property(words, form, (list, legalForm) => {
        const plain = normaliseName(list.join(' '));
        const writings = [
          `${list.join(' ')} ${legalForm}`,
          `${list.join(' ')}, ${legalForm}`.toUpperCase(),
          `“${list.join('-').toLowerCase()}” (${legalForm})`,
          list.join(' ').normalize('NFD'),
        ];
        for (const written of writings) expect(normaliseName(written)).toBe(plain);
        expect(plain).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it.each([
    ['AB Volvo (publ)', 'Volvo Aktiebolag'],
    ['A.P. Møller - Mærsk A/S', 'AP Moller Maersk'],
    ['Tiffany & Co.', 'Tiffany'],
    ['Müller GmbH & Co. KG', 'Muller'],
    ['Oy Karl Fazer Ab', 'Karl Fazer'],
    ["Animals' Angels e.V.", 'Animals Angels'],
    ['Bröderna Berg och Söner', 'BRÖDERNA BERG & SÖNER'],
    ['ΕΛΛΑΣ ΑΕ', 'Ελλάς'],
    ['Strauß KG', 'Strauss'],
    ['Foo spółka', 'FOO SPOLKA'],
  ])('is the same for “%s” and “%s”', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it.each([
    ['Stiftelsen Skansen', 'Skansen'],
    ['Region Norr', 'Region Syd'],
    ['Volvo', 'Volvo Cars'],
    ['AB', 'Oy'],
  ])('is another for “%s” and “%s”', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  it('is empty when nothing in it is a letter or digit, and a legal form alone stays', () => {
    expect(normaliseName('– !')).toBe('');
    expect(normaliseName('')).toBe('');
    expect(normaliseName('S.A.')).toBe('sa');
    expect(normaliseName('株式会社')).toBe('株式会社');
  });
});

describe('An organisation among the parties of a text', () => {
  it.each([
    ['AB Volvo', 'AB'],
    ['Volvo Aktiebolag', 'AB'],
    ['Tata Steel S.p.A.', 'SpA'],
    ['Foo sp. z o.o.', 'sp. z o.o.'],
    ['EnBW AG', 'AG'],
    ['MTK ry', 'ry'],
    ['Föreningen Grannar, ideell förening', 'ideell förening'],
    ['Stiftelsen Skansen', 'Stiftelse'],
    ['European Climate Foundation', 'Foundation'],
    ['Agrofert, a.s.', 'a.s.'],
    ['Maersk A/S', 'A/S'],
    ['Skanska AB (publ)', 'AB'],
  ])('is “%s”, by its legal form %s', (text, form) => {
    expect(legalFormOf(text)).toBe(form);
    expect(isOrganisationName(text)).toBe(true);
  });

  it.each(['Anna Berg', 'such as', 'AB', 'Limited', '', 'Svenskt Näringsliv', 'Frank Farnel', 'black ops'])(
    'is not told from “%s”',
    (text) => {
      expect(legalFormOf(text)).toBeNull();
    },
  );

  it.each([
    'Anna Berg from Mehr Demokratie e.V.',
    'Bernd Godelmann CEO of GODELMANN GmbH & Co.',
    'Mr Berg, Volvo AB',
    'Anna Berg, VD, Exempel AB',
    'Representatives of Bayer AG',
  ])('is not taken from a text about a person: “%s”', (text) => {
    expect(legalFormOf(text)).not.toBeNull();
    expect(isOrganisationName(text)).toBe(false);
  });
});
