import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchColumns, plainHeader, type WantedColumn } from './columns.rules.js';

const wanted = (alias: string, ...names: string[]): WantedColumn => ({ alias, names, isOptional: false });

describe('Finding the columns of a file', () => {
  it('matches without regard to case, spaces, punctuation, accents and footnote marks', () => {
    const header = [' START  date:', 'Purpose of meeting²', 'Réunion?', 'ämne'];
    const { places, missing } = matchColumns(header, [
      wanted('start', 'Start Date'),
      wanted('purpose', 'Purpose of Meeting'),
      wanted('meeting', 'reunion'),
      wanted('topic', 'Amne'),
    ]);
    expect([...places]).toEqual([
      ['start', 0],
      ['purpose', 1],
      ['meeting', 2],
      ['topic', 3],
    ]);
    expect(missing).toEqual([]);
  });

  it('accepts a small misspelling, and says so', () => {
    const { places, respelt } = matchColumns(['Meeting', 'Hopspitality?'], [wanted('meal', 'Hospitality')]);
    expect(places.get('meal')).toBe(1);
    expect(respelt).toEqual([{ wanted: 'Hospitality', found: 'Hopspitality?' }]);
  });

  it('never takes one numbered column for another, nor a short name for a like one', () => {
    expect(matchColumns(['Date 2'], [wanted('date', 'Date 1')]).places.size).toBe(0);
    expect(matchColumns(['Role'], [wanted('rule', 'Rule')]).places.size).toBe(0);
  });

  it('gives no column that fits exactly to a misspelt wish', () => {
    const { places, missing } = matchColumns(
      ['Organisations'],
      [wanted('one', 'Organisation'), wanted('all', 'Organisations')],
    );
    expect([...places]).toEqual([['all', 0]]);
    expect(missing.map(({ alias }) => alias)).toEqual(['one']);
  });

  it('says which columns cannot be told apart', () => {
    expect(matchColumns(['Date', 'date'], [wanted('date', 'Date')]).doubled).toEqual(['Date']);
  });

  it('finds a column by its place, and by any of several names', () => {
    const header = ['', 'Name of External Organisation'];
    const organisation = wanted('organisation', 'Name of Organisation', 'Name of External Organisation');
    const { places } = matchColumns(header, [{ ...wanted('number'), position: 1 }, organisation]);
    expect([...places]).toEqual([
      ['number', 0],
      ['organisation', 1],
    ]);
  });

  it('takes no column that is as near to a misspelt name as another is', () => {
    const { places, missing } = matchColumns(['Purposs', 'Purposa'], [wanted('why', 'Purpose')]);
    expect(places.size).toBe(0);
    expect(missing).toHaveLength(1);
  });

  it('compares the letters of our neighbours as they are written without their keys', () => {
    expect(['Ærø', 'Œuvre', 'Straße', 'Łódź'].map(plainHeader)).toEqual([
      'aero',
      'oeuvre',
      'strasse',
      'lodz',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(plainHeader(plainHeader(name))).toBe(plainHeader(name));
      }),
    );
  });

  it('takes a place that the file has, and misses one beyond its edge', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 12 }), (header, position) => {
        const { places, missing } = matchColumns(header, [{ ...wanted('it', 'it'), position }]);
        expect(places.get('it')).toBe(position <= header.length ? position - 1 : undefined);
        expect(missing).toHaveLength(position <= header.length ? 0 : 1);
      }),
    );
  });

  it('finds nothing under a name without letters, and never misses what is optional', () => {
    const empty = fc.string({ unit: fc.constantFrom(' ', '-', '?', '²') });
    fc.assert(
      fc.property(fc.array(empty), empty, fc.boolean(), (header, name, isOptional) => {
        const { places, missing } = matchColumns(header, [{ ...wanted('it', name), isOptional }]);
        expect(places.size).toBe(0);
        expect(missing).toHaveLength(isOptional ? 0 : 1);
      }),
    );
  });

  it('finds every column of any header again, however it is dressed', () => {
    const name = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghåäö')),
      minLength: 3,
      maxLength: 10,
    });
    const dress = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => ` ${text} `,
      (text: string) => `${text}:`,
      (text: string) => `“${text}”*`,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: plainHeader }),
        dress,
        (names, dressed) => {
          const { places } = matchColumns(
            names.map(dressed),
            names.map((each) => wanted(each, each)),
          );
          expect(names.map((each) => places.get(each))).toEqual(names.map((_, index) => index));
        },
      ),
    );
  });
});
