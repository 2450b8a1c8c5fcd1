import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passesLuhn, remainder } from './check-digits.js';
import { containsPersonalNumber } from './personal-number.js';

interface Person {
  year: string;
  month: string;
  day: string;
  serial: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** People's numbers, and coordination numbers with 60 added to the day. */
const people: fc.Arbitrary<Person> = fc
  .record({
    birth: fc.date({ min: new Date('1900-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ birth, coordination, serial }) => {
    const person = {
      year: String(birth.getUTCFullYear()),
      month: two(birth.getUTCMonth() + 1),
      day: two(birth.getUTCDate() + (coordination ? 60 : 0)),
    };
    const body = person.year.slice(2) + person.month + person.day + String(serial).padStart(3, '0');
    const check = Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? '';
    return { ...person, serial: body.slice(6) + check };
  });

/** Every usual way of writing a person's number. */
function writings({ year, month, day, serial }: Person): string[] {
  const short = year.slice(2) + month + day;
  const long = year + month + day;
  return [
    ...[short, long].flatMap((date) =>
      ['', '-', '+', '–', '−', ' ', ' - ', '.', '/'].map((dash) => date + dash + serial),
    ),
    `${year}-${month}-${day}-${serial}`,
    `${year.slice(2)}.${month}.${day}-${serial}`,
    `SE${short}${serial}01`,
    ...(isTime(year, serial)
      ? []
      : [' ', '-', '.'].map((gap) => `${[year, month, day].join(gap)} ${serial}`)),
  ];
}

/** 2026 03 04 1030 is most often a time of a day. */
function isTime(year: string, serial: string): boolean {
  return year >= '2000' && /^(?:[01]\d|2[0-3])[0-5]/.test(serial);
}

const around = fc.constantFrom(
  ['', ''],
  ['Gäller ', '.'],
  ['pnr:', ', född i Karlstad'],
  ['(', ')'],
  ['“', '” och mer'],
);

describe('A personal number', () => {
  it('is found in a text in every usual way of writing it', () => {
    fc.assert(
      fc.property(people, around, (person, [before = '', after = '']) => {
        for (const written of writings(person)) expect(`${before}${written}${after}`).toSatisfy(written);
      }),
      { numRuns: 300 },
    );
  });

  it('is found although invisible or wide characters stand in it', () => {
    expect(containsPersonalNumber('640823\u200B-3234')).toBe(true);
    expect(containsPersonalNumber('６４０８２３-３２３４')).toBe(true);
    expect(containsPersonalNumber('6408\u00AD23-3234')).toBe(true);
  });

  it('is none when its check digit is wrong', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 9 }), ({ year, month, day, serial }, step) => {
        const wrong = serial.slice(0, 3) + String((Number(serial[3]) + step) % 10);
        expect(containsPersonalNumber(`${year}${month}${day}-${wrong}`)).toBe(false);
      }),
    );
  });

  it('is no day that never was', () => {
    for (const date of ['990230', '641323', '640800', '640892', '640860', '020230']) {
      const serial = Array.from({ length: 10 }, (_, last) => `123${last}`).find((four) =>
        passesLuhn(date + four),
      );
      expect(containsPersonalNumber(`${date}-${serial ?? ''}`)).toBe(false);
    }
  });
});

describe('Other numbers', () => {
  const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

  it('of the EU Transparency Register are never taken for personal numbers', () => {
    const bodies = fc.oneof(
      digits(12),
      digits(11),
      people.map(({ year, month, day, serial }) => year.slice(2) + month + day + serial),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const number = `${body}-${two((54 * remainder(body, 97)) % 97 || 97)}`;
        expect(containsPersonalNumber(`Example (${number}), Brussels`)).toBe(false);
      }),
    );
  });

  it('of Swedish organisations are never taken for personal numbers', () => {
    const organisations = digits(10).filter((number) => Number(number[2]) >= 2 && passesLuhn(number));
    fc.assert(
      fc.property(organisations, (number) => {
        for (const written of [number, `${number.slice(0, 6)}-${number.slice(6)}`, `16${number}`]) {
          expect(containsPersonalNumber(`Org.nr ${written}`)).toBe(false);
        }
      }),
    );
  });

  it.each([
    'RS 2026-01234',
    'RSK 2025/12345-6',
    'dnr KS2024-00123',
    'COM(2021)0564 – C9 0328/2021 – 2021/0214(COD)',
    'SOU 2026:12',
    'LEI 549300O897ZC5H7CY412',
    'Bankgiro 5050-1055',
    'IBAN SE35 5000 0000 0549 1000 0003',
    'ISBN 978-91-7000-150-3',
    '2026 03 09 1030',
    '2026-03-01 1400',
    '2021-03-04--2021-03-05',
    '2014-12-11 – 2015',
    '+46 70 123 45 67',
    '',
  ])('such as “%s” are not taken for personal numbers', (text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });
});

// Says which writing was missed without a line of its own for each.
expect.extend({
  toSatisfy(text: string, written: string) {
    return {
      pass: containsPersonalNumber(text),
      message: () => `No personal number was found in the way of writing ${written.replace(/\d/g, '9')}`,
    };
  },
});

declare module 'expect' {
  interface Matchers<R> {
    toSatisfy(written: string): R;
  }
}
