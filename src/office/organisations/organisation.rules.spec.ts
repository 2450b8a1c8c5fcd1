import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../words/dates.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import type { Period } from '../../words/period.js';
import {
  checkedIdentifiers,
  daysOfFormerName,
  organisationFaults,
  otherNameFaults,
  renamingFaults,
  withProtocol,
} from './organisation.rules.js';

const company = {
  name: 'Skogsbolaget i Värmland AB',
  country: 'SE',
  sector: 'Skog',
  website: 'https://example.se',
};
const codes = (faults: readonly { message: { code: string } }[]) => faults.map(({ message }) => message.code);

describe('An organisation', () => {
  it('is accepted as people write it', () => {
    expect(organisationFaults(company)).toEqual([]);
    expect(organisationFaults({ name: '3M', country: null, sector: null, website: null })).toEqual([]);
  });

  it('tells everything that is wrong with it at once', () => {
    const wrong = { name: 'n/a', country: 'XX', sector: 'skog '.repeat(50), website: 'ftp://example.se' };
    expect(codes(organisationFaults(wrong))).toEqual([
      'text.placeholder',
      'organisations.countryUnknown',
      'text.tooLong',
      'organisations.websiteShape',
    ]);
  });

  it('is never a sole trader, who is a person', () => {
    for (const name of ['Bergs bygg enskild firma', 'Anna Berg (Enskild näringsidkare)', 'Berg, sole trader'])
      expect(codes(organisationFaults({ ...company, name }))).toEqual(['organisations.soleTrader']);
    expect(codes(organisationFaults({ ...company, name: 'Bergs bygg 640823-3234' }))).toEqual([
      'text.personalNumber',
    ]);
  });

  it('has a name to know it by', () => {
    expect(codes(organisationFaults({ ...company, name: '' }))).toEqual(['text.missing']);
    expect(
      codes(otherNameFaults({ name: 'Skogsbolaget', from: '2020-01-01', to: '2019-01-01' }, '/names/0')),
    ).toEqual(['period.endsBeforeStart']);
  });

  it('has a website without secrets in its address', () => {
    for (const website of [
      'https://me:word@example.se',
      'https://localhost',
      'https://a b.se',
      'mailto:a@b.se',
    ])
      expect(organisationFaults({ ...company, website })).toHaveLength(1);
    expect(withProtocol('www.example.se')).toBe('https://www.example.se');
    expect(withProtocol('http://example.se')).toBe('http://example.se');
  });
});

describe('The identifiers of an organisation', () => {
  const orgnr = (value: string) => ({ scheme: IdentifierScheme.SE_ORGNR, value });

  it('are brought to one form, and no two are the same', () => {
    const { identifiers, faults } = checkedIdentifiers(
      [orgnr('212000-0142'), orgnr('2120000142')],
      '/identifiers',
    );
    expect(identifiers).toEqual([orgnr('2120000142')]);
    expect(faults.map(({ field }) => field)).toEqual(['/identifiers/1/value']);
  });

  it('are never a personal number, and none is repeated in a reason', () => {
    const { identifiers, faults } = checkedIdentifiers([orgnr('640823-3234')], '/identifiers');
    expect(identifiers).toEqual([]);
    expect(codes(faults)).toEqual(['identifier.personal']);
    expect(JSON.stringify(faults)).not.toContain('3234');
  });
});

describe('A change of name', () => {
  it('gives the former name its days, right after the one before', () => {
    const first = daysOfFormerName([], '2020-05-01');
    expect(first).toEqual({ from: null, to: '2020-04-30' });
    expect(daysOfFormerName([first], '2024-01-01')).toEqual({ from: '2020-05-01', to: '2023-12-31' });
  });

  it('leaves no day without a name and none with two, however often it happens', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 8 })
      .map((numbers) =>
        numbers
          .sort((a, b) => a - b)
          .map((number) => new Date(Date.UTC(2010, 0, 1 + number * 2)).toISOString().slice(0, 10)),
      );
    fc.assert(
      fc.property(days, (changes) => {
        const former: Period[] = [];
        for (const change of changes) {
          expect(renamingFaults(former, change, '2100-01-01')).toEqual([]);
          former.push(daysOfFormerName(former, change));
        }
        const ends = [null, ...former.map(({ to }) => to)];
        expect(former.map(({ from }) => from)).toEqual(
          ends.slice(0, -1).map((end) => end && addDays(end, 1)),
        );
        expect(former.filter(({ from, to }) => (from ?? '') > (to ?? ''))).toEqual([]);
      }),
    );
  });

  it('is neither in the future nor before the last one', () => {
    const former = [{ from: null, to: '2020-04-30' }];
    expect(codes(renamingFaults(former, '2030-01-01', '2026-03-02'))).toEqual([
      'organisations.renamedInFuture',
    ]);
    expect(codes(renamingFaults(former, '2020-05-01', '2026-03-02'))).toEqual([
      'organisations.renamedTooEarly',
    ]);
    expect(codes(renamingFaults(former, '2020-02-30', '2026-03-02'))).toEqual(['period.noSuchDay']);
    expect(renamingFaults(former, '2020-05-02', '2026-03-02')).toEqual([]);
  });
});
