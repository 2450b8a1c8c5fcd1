import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { say } from '../platform/language/message.js';
import { passesLuhn, passesMod97, remainder, weightedRemainder } from './check-digits.js';
import { identifierUrl, writtenIdentifier } from './identifier-pages.js';
import {
  checkIdentifier,
  doubtAboutIdentifier,
  identifierCandidates,
  identifierValue,
} from './identifiers.js';
import { IdentifierScheme } from './organisation-words.js';

const { SE_ORGNR, EU_TR, LEI, WIKIDATA, FI_Y, NO_ORGNR, DK_CVR, GB_COH, OTHER } = IdentifierScheme;

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** Completes a number with the last character that makes it right; numbers that have none are left out. */
function completed(bodies: fc.Arbitrary<string>, isRight: (number: string) => boolean): fc.Arbitrary<string> {
  const lasts = Array.from('0123456789');
  return bodies
    .map((body) => lasts.map((last) => body + last).find(isRight) ?? '')
    .filter((number) => number !== '');
}

const organisationNumbers = completed(
  digits(9).filter((body) => Number(body[2]) >= 2),
  passesLuhn,
);
const finnish = completed(digits(7), (n) => {
  const rest = weightedRemainder(n, [7, 9, 10, 5, 8, 4, 2]);
  return rest !== 1 && Number(n[7]) === (11 - rest) % 11;
});
const norwegian = completed(digits(8), (n) => weightedRemainder(n, [3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0);
const danish = completed(
  digits(7).filter((body) => !body.startsWith('0')),
  (n) => weightedRemainder(n, [2, 7, 6, 5, 4, 3, 2, 1]) === 0,
);
const euTransparency = digits(11).map((body) => {
  const check = (54 * remainder(body, 97)) % 97 || 97;
  return `${body}-${String(check).padStart(2, '0')}`;
});
const lei = fc.stringMatching(/^[0-9A-Z]{18}$/).map((body) => {
  const numbers = Array.from(body, (character) => parseInt(character, 36).toString()).join('');
  return body + String(98 - remainder(`${numbers}00`, 97)).padStart(2, '0');
});

/** Every number with one digit changed to another. */
function oneDigitChanged(number: string): string[] {
  return Array.from(number).flatMap((digit, at) =>
    /\d/.test(digit)
      ? Array.from('0123456789')
          .filter((other) => other !== digit)
          .map((other) => number.slice(0, at) + other + number.slice(at + 1))
      : [],
  );
}

describe('A Swedish organisation number', () => {
  it('is the same number however it is written', () => {
    fc.assert(
      fc.property(organisationNumbers, (number) => {
        const hyphenated = `${number.slice(0, 6)}-${number.slice(6)}`;
        const writings = [
          number,
          hyphenated,
          `16${number}`,
          `16${hyphenated}`,
          `SE${number}01`,
          ` ${hyphenated} `,
        ];
        for (const written of [...writings, hyphenated.replace('-', '–'), `org.nr ${hyphenated}`]) {
          expect(checkIdentifier(SE_ORGNR, written)).toEqual({ value: number });
        }
        expect(writtenIdentifier(SE_ORGNR, number)).toBe(hyphenated);
      }),
    );
  });

  it('is refused when any one digit is wrong', () => {
    fc.assert(
      fc.property(organisationNumbers, (number) => {
        for (const wrong of oneDigitChanged(number)) expect(identifierValue(SE_ORGNR, wrong)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('is never a personal number, and the refusal does not repeat it', () => {
    const personal = completed(
      digits(9).filter((body) => Number(body[2]) < 2),
      passesLuhn,
    );
    const prefix = fc.constantFrom('', '19', '20', '16');
    const hyphen = fc.constantFrom('', '-', '+');
    fc.assert(
      fc.property(personal, prefix, hyphen, (number, century, separator) => {
        const written = century + number.slice(0, 6) + separator + number.slice(6);
        const checked = checkIdentifier(SE_ORGNR, written, '/identifiers/0/value');
        expect(checked).toMatchObject({ refused: { message: { code: 'identifier.personal' } } });
        expect(JSON.stringify(checked)).not.toContain(number.slice(0, 6));
        expect(identifierValue(OTHER, number)).toBe(passesAsDate(number) ? null : number);
      }),
    );
  });

  function passesAsDate(number: string): boolean {
    const [year, month, day] = [0, 2, 4].map((at) => Number(number.slice(at, at + 2))) as [
      number,
      number,
      number,
    ];
    return [1900, 2000].some((century) => {
      const date = new Date(Date.UTC(century + year, month - 1, day > 60 ? day - 60 : day));
      return month > 0 && day % 60 > 0 && date.getUTCMonth() === month - 1;
    });
  }
});

describe('Numbers of other registers', () => {
  it.each([
    [FI_Y, finnish, (n: string) => `${n.slice(0, 7)}-${n.slice(7)}`],
    [NO_ORGNR, norwegian, (n: string) => n],
    [DK_CVR, danish, (n: string) => n],
  ])('of %s are told by their check digit, with or without the country', (scheme, numbers, stored) => {
    const country = scheme.slice(0, 2);
    fc.assert(
      fc.property(numbers, (number) => {
        for (const written of [
          number,
          stored(number),
          `${country}${number}`,
          `${country} ${stored(number)}`,
        ]) {
          expect(identifierValue(scheme, written)).toBe(stored(number));
        }
        for (const wrong of oneDigitChanged(number)) expect(identifierValue(scheme, wrong)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('of the legal entity register survive no wrong digit', () => {
    fc.assert(
      fc.property(lei, (code) => {
        expect(passesMod97(code)).toBe(true);
        expect(identifierValue(LEI, `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)).toBe(code);
        for (const wrong of oneDigitChanged(code)) expect(identifierValue(LEI, wrong)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('of the EU Transparency Register are accepted as they are, and doubted when their check digits are unusual', () => {
    fc.assert(
      fc.property(euTransparency, (number) => {
        expect(identifierValue(EU_TR, `TR ${number}`)).toBe(number);
        expect(doubtAboutIdentifier(EU_TR, number)).toBeNull();
        const wrong = oneDigitChanged(number)[0] ?? '';
        expect(identifierValue(EU_TR, wrong)).toBe(wrong);
        expect(doubtAboutIdentifier(EU_TR, wrong)?.message.code).toBe('identifier.euTransparencyDoubt');
      }),
    );
  });

  it.each([
    [SE_ORGNR, '212000-0142', '2120000142'],
    [EU_TR, '501222919-71', '501222919-71'],
    [EU_TR, '52624015528-97', '52624015528-97'],
    [FI_Y, '0112038-9', '0112038-9'],
    [FI_Y, '112038-9', '0112038-9'],
    [NO_ORGNR, '923 609 016 MVA', '923609016'],
    [DK_CVR, 'CVR 22756214', '22756214'],
    [GB_COH, '445790', '00445790'],
    [GB_COH, 'sc123456', 'SC123456'],
    [LEI, '549300o897zc5h7cy412', '549300O897ZC5H7CY412'],
    [WIKIDATA, 'https://www.wikidata.org/wiki/Q42', 'Q42'],
    [WIKIDATA, 'q42', 'Q42'],
    [WIKIDATA, 'P31', null],
    [OTHER, 'DE HRB 12345', 'DE HRB 12345'],
    [OTHER, '=cmd()', null],
    [OTHER, 'two\nlines', null],
    [OTHER, '640823-3234', null],
    [FI_Y, 'nothing', null],
    [NO_ORGNR, '12', null],
    [SE_ORGNR, 'nothing', null],
    [GB_COH, 'nothing at all', null],
    [EU_TR, '1234-5', null],
    [SE_ORGNR, '  ', null],
  ])('of %s written “%s” are stored as %s', (scheme, written, stored) => {
    expect(identifierValue(scheme, written)).toBe(stored);
  });

  it('are refused in a sentence of the reader’s language that never repeats what was written', () => {
    for (const scheme of Object.values(IdentifierScheme)) {
      const checked = checkIdentifier(scheme, '?#\u0001 640823', '/identifiers/3/value');
      if ('value' in checked) throw new Error(`${scheme} accepts anything`);
      expect(checked.refused.field).toBe('/identifiers/3/value');
      for (const language of ['sv', 'en'] as const) {
        const sentence = say(checked.refused.message, language, checked.refused.params);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toContain('640823');
      }
    }
  });

  it('are found without saying which register they are from', () => {
    expect(identifierCandidates('212000-0142')).toContainEqual({ scheme: SE_ORGNR, value: '2120000142' });
    expect(identifierCandidates('501222919-71')).toContainEqual({ scheme: EU_TR, value: '501222919-71' });
    expect(identifierCandidates('640823-3234')).toEqual([]);
  });

  it('lead to the register’s own page where there is one', () => {
    expect(identifierUrl(WIKIDATA, 'Q42')).toBe('https://www.wikidata.org/wiki/Q42');
    expect(identifierUrl(SE_ORGNR, '2120000142')).toBeNull();
    expect(identifierUrl(OTHER, 'anything')).toBeNull();
    expect(writtenIdentifier(EU_TR, '501222919-71')).toBe('501222919-71');
  });
});
