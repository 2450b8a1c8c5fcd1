import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DatePrecision } from '../../../words/meeting-words.js';
import { type DateContext, DateFormat, periodOf, type ReadDate, spanning } from './date-format.rules.js';

function read(format: string, cell: string, context: DateContext = {}): string {
  const date = new DateFormat(format).read(cell, context);
  return typeof date === 'string' ? date : `${date.first}/${date.last} ${date.precision}`;
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Reading dates', () => {
  it('reads back every day in every order of its parts', () => {
    const orders = fc.constantFrom(
      'YYYY-MM-DD',
      'DD-MM-YYYY',
      'DD/MM/YYYY',
      'MM/DD/YYYY',
      'D.M.YYYY',
      'YYYY/MM/DD',
    );
    fc.assert(
      fc.property(day, orders, (written, format) => {
        const [year = '', month = '', number = ''] = written.split('-');
        const cell = format.replace('YYYY', year).replace(/MM?/, month).replace(/DD?/, number);
        expect(read(format, cell)).toBe(`${written}/${written} DAY`);
      }),
    );
  });

  it('takes words of a format for words, whatever they are', () => {
    for (const word of ['constructor', 'toString'])
      expect(read(`${word}YYYY`, `${word}2026`)).toBe('2026-01-01/2026-12-31 YEAR');
  });

  it('reads the names of months as six languages write them', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-GB', 'sv', 'de', 'fr', 'fi', 'nl', 'pl', 'es'),
        (written, language) => {
          const format = new Intl.DateTimeFormat(language, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          });
          const cell = format.format(new Date(`${written}T00:00:00Z`)).replace(/ de /g, ' ');
          expect(read('D MMM YYYY', cell)).toBe(`${written}/${written} DAY`);
        },
      ),
    );
  });

  it('knows a month to the month and no further', () => {
    fc.assert(
      fc.property(day, (written) => {
        const [year = '', month = ''] = written.split('-');
        const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
        expect(read('MM-YYYY', `${month}-${year}`)).toBe(`${year}-${month}-01/${last} MONTH`);
      }),
    );
  });

  it.each([
    ['MMM-YY', 'Mar-13', {}, '2013-03-01/2013-03-31 MONTH'],
    ['MMM, YYYY', 'June, 2010 ', {}, '2010-06-01/2010-06-30 MONTH'],
    ['MMM YYYY', 'January 2012, ', {}, '2012-01-01/2012-01-31 MONTH'],
    ['MMM', 'April', { year: 2013 }, '2013-04-01/2013-04-30 MONTH'],
    ['MMM', ' Sept', { year: 2011 }, '2011-09-01/2011-09-30 MONTH'],
    ['MMM', 'Marc', { year: 2014 }, '2014-03-01/2014-03-31 MONTH'],
    ['MMM', 'Febuary', { year: 2014 }, '2014-02-01/2014-02-28 MONTH'],
    ['MMM/MMM/MMM', 'Jan/Feb/Mar', { year: 2012 }, '2012-01-01/2012-03-31 QUARTER'],
    ['MMM/MMM', 'Apr/Jun', { year: 2012 }, '2012-04-01/2012-06-30 QUARTER'],
    ['MMM/MMM', 'May/Sep', { year: 2012 }, '2012-01-01/2012-12-31 YEAR'],
    ['Q YYYY', 'Q3 2019', {}, '2019-07-01/2019-09-30 QUARTER'],
    ['Q YYYY', '2nd quarter 2019', {}, '2019-04-01/2019-06-30 QUARTER'],
    ['YYYY Q', '2019 kvartal 4', {}, '2019-10-01/2019-12-31 QUARTER'],
    ['YYYY', '2019', {}, '2019-01-01/2019-12-31 YEAR'],
    ['D MMM YYYY', '3rd March 2014', {}, '2014-03-03/2014-03-03 DAY'],
    ['dddd D MMM YYYY', 'Monday, 3 March 2014', {}, '2014-03-03/2014-03-03 DAY'],
    ['D-D MMM YYYY', '3-5 March 2014', {}, '2014-03-03/2014-03-05 DAY'],
    ['DD/MM/YYYY', '05/03/2014 10:30', {}, '2014-03-05/2014-03-05 DAY'],
    ['D', '17', { year: 2014, month: 5 }, '2014-05-17/2014-05-17 DAY'],
    ['[den] D MMMM YYYY', 'den 5 maj 2014', {}, '2014-05-05/2014-05-05 DAY'],
    ['EXCEL', '41338', {}, '2013-03-05/2013-03-05 DAY'],
    ['YYYY-MM-DD', '2019-03-05T10:00:00Z', {}, '2019-03-05/2019-03-05 DAY'],
  ])('reads by %s the cell %p', (format, cell, context, expected) => {
    expect(read(format, cell, context)).toBe(expected);
  });

  it.each([
    ['DD-MM-YYYY', '31-02-2019', 'noSuchDay'],
    ['DD-MM-YYYY', '2019-02-28', 'otherForm'],
    ['DD-MM-YYYY', 'nil return', 'otherForm'],
    ['MMM', 'April', 'noYear'],
    ['MMM YYYY', 'Summer 2014', 'otherForm'],
    ['YYYY', '0019', 'noSuchDay'],
    ['MM-YYYY', '13-2019', 'noSuchDay'],
  ])('does not make up a date: by %s the cell %p is %s', (format, cell, fault) => {
    expect(read(format, cell)).toBe(fault);
  });

  it('joins dates from the first possible day to the last, as exactly as the less exact one is known', () => {
    const of = (format: string, cell: string) => new DateFormat(format).read(cell, {}) as ReadDate;
    const month = of('MM-YYYY', '02-2014');
    expect(spanning(of('DD-MM-YYYY', '17-01-2014'), month)).toMatchObject({
      first: '2014-01-01',
      last: '2014-02-28',
      precision: 'MONTH',
    });
    const days = of('D MMM, YYYY [to] D MMM, YYYY', '1 Dec, 2019 to 31 Mar, 2020');
    expect(periodOf(days)).toMatchObject({ first: '2019-01-01', last: '2020-12-31', precision: 'YEAR' });
  });

  it('answers any cell in any format, and what it answers is a date of the calendar', () => {
    const formats = fc.array(fc.constantFrom('YYYY', 'YY', 'MM', 'MMM', 'DD', 'Q', ' ', '-', '/', 'EXCEL'), {
      minLength: 1,
      maxLength: 7,
    });
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/ Mar')), maxLength: 12 });
    fc.assert(
      fc.property(formats, cell, (parts, written) => {
        const date = new DateFormat(parts.join('')).read(written, { year: 2014 });
        if (typeof date === 'string') return;
        expect(date.first <= date.last).toBe(true);
        expect(new Date(date.first).toISOString().slice(0, 10)).toBe(date.first);
        if (date.precision === DatePrecision.YEAR) expect(date.first.slice(5)).toBe('01-01');
      }),
    );
  });
});
