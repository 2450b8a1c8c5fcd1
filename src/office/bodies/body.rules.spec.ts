import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type BodyIdentity,
  type BodySettings,
  identityFaults,
  settingsFaults,
  slugFrom,
} from './body.rules.js';

const region: BodyIdentity = {
  slug: 'region-varmland',
  nameSv: 'Region Värmland',
  nameEn: null,
  organisationNumber: '2321000156',
  referencePrefix: 'RVL',
  closedOn: null,
};
const settings: BodySettings = {
  targetDays: 7,
  limitDays: 14,
  fourEyes: true,
  fourEyesDecision: null,
  namingYears: 10,
};
const fieldsOf = (faults: readonly { field?: string }[]) => faults.map(({ field }) => field);

describe('A public body', () => {
  it('is accepted when everything about it is right', () => {
    expect(identityFaults(region)).toEqual([]);
    expect(settingsFaults(settings)).toEqual([]);
  });

  it('tells everything that is wrong with it at once', () => {
    const wrong = {
      slug: 'Region Värmland',
      nameSv: ' ',
      nameEn: 'null',
      organisationNumber: '640823-3234',
      referencePrefix: 'rvl',
      closedOn: '2026-02-30',
    };
    expect(fieldsOf(identityFaults(wrong))).toEqual(Object.keys(wrong).map((name) => `/${name}`));
    expect(JSON.stringify(identityFaults(wrong))).not.toContain('3234');
  });

  it('is refused without what it must have, and just for that', () => {
    const needed = fc.subarray(['slug', 'nameSv', 'referencePrefix']);
    fc.assert(
      fc.property(needed, (names) => {
        const nulls = Object.fromEntries(names.map((name) => [name, null])) as Partial<BodyIdentity>;
        expect(fieldsOf(identityFaults({ ...region, ...nulls }))).toEqual(names.map((name) => `/${name}`));
      }),
    );
    expect(identityFaults({ ...region, organisationNumber: null })).toEqual([]);
  });

  it('has a slug that can stand in an address and comes from its name', () => {
    expect(slugFrom('Hälso- och sjukvårdsnämnden')).toBe('halso-och-sjukvardsnamnden');
    expect(slugFrom('…')).toBe('');
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.constantFrom('', 'Å', ' – '), (name, end) => {
        const slug = slugFrom(name + end);
        if (slug !== '') expect(identityFaults({ ...region, slug })).toEqual([]);
      }),
    );
  });

  it('switches off review by a second person only by a decision', () => {
    expect(fieldsOf(settingsFaults({ ...settings, fourEyes: false }))).toEqual(['/fourEyesDecision']);
    const decided = {
      ...settings,
      fourEyes: false,
      fourEyesDecision: 'Regionstyrelsen 2026-01-14, RS/26/12',
    };
    expect(settingsFaults(decided)).toEqual([]);
  });

  it('has a limit that is no shorter than its target, in whole days of at most a year', () => {
    const days = fc.integer({ min: -5, max: 400 });
    const allowed = (n: number) => n >= 0 && n <= 365;
    fc.assert(
      fc.property(days, days, (targetDays, limitDays) => {
        const right = allowed(targetDays) && allowed(limitDays) && targetDays <= limitDays;
        expect(settingsFaults({ ...settings, targetDays, limitDays }).length === 0).toBe(right);
      }),
    );
    expect(fieldsOf(settingsFaults({ ...settings, targetDays: 6.5 }))).toEqual(['/targetDays']);
  });

  it('publishes names for one to a hundred years, or has not decided yet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 200 }), (namingYears) => {
        const right = namingYears >= 1 && namingYears <= 100;
        expect(settingsFaults({ ...settings, namingYears }).length === 0).toBe(right);
      }),
    );
  });
});
