import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedBy, monthsBefore, queryInAddress, weekBefore } from './ready-query.rules.js';
import { readyQueries } from './ready-queries.js';

const moment = { today: '2026-03-20', lastPublishedAt: new Date('2026-03-19T10:00:00Z'), revision: 100 };

describe('The last week', () => {
  it('is counted from the last publication where the register rests', () => {
    expect(weekBefore(moment)).toBe('2026-03-12T00:00:00Z');
    expect(weekBefore({ ...moment, lastPublishedAt: new Date('2020-05-08T00:00:00Z') })).toBe(
      '2020-05-01T00:00:00Z',
    );
    expect(weekBefore({ ...moment, lastPublishedAt: null })).toBe('2026-03-13T00:00:00Z');
  });
});

describe('Months', () => {
  it('are counted from the first day of one', () => {
    expect(monthsBefore('2026-03-20', 3)).toBe('2025-12-01');
    expect(monthsBefore('2026-03-31', 0, -1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-01', 1, -1)).toBe('2025-11-30');
  });
});

describe('A ready query', () => {
  it('asks in the language of its reader', () => {
    const [swedish, english] = (['sv', 'en'] as const).map((language) =>
      readyQueries.map(askedBy(language, moment)),
    );
    expect(JSON.stringify(swedish)).not.toContain('lang: EN');
    expect(JSON.stringify(english)).not.toContain('lang: SV');
    expect(english?.map(({ query }) => query.replaceAll('lang: EN', 'lang: SV'))).toEqual(
      swedish?.map(({ query }) => query),
    );
  });

  it('follows the log from a little before its end', () => {
    const log = readyQueries.find(({ name }) => name === 'ChangeLog');
    expect(log?.variables?.(moment)).toEqual({ after: '80' });
    expect(log?.variables?.({ ...moment, revision: 3 })).toEqual({ after: '0' });
  });

  it('is named as its operation', () => {
    for (const { name, query } of readyQueries) expect(query.trim()).toMatch(new RegExp(`^query ${name}\\b`));
    expect(new Set(readyQueries.map(({ name }) => name)).size).toBe(readyQueries.length);
  });
});

describe('The query in an address', () => {
  it('is taken with its variables, or not at all', () => {
    expect(queryInAddress({ query: '{ a }', variables: '{"b":1}' })).toMatchObject({
      query: '{ a }',
      variables: { b: 1 },
    });
    for (const query of [undefined, '', ' ', ['a'], 'x'.repeat(10_001)])
      expect(queryInAddress({ query })).toBeNull();
  });

  it('has no variables where they are no JSON object', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('[1]', 'null', '{', '"a"', '1'), fc.string()), (variables) => {
        const found = queryInAddress({ query: '{ a }', variables })?.variables;
        expect(typeof found === 'object' && !Array.isArray(found)).toBe(true);
      }),
    );
    expect(queryInAddress({ query: '{ a }', variables: ['{}'] })?.variables).toEqual({});
  });
});
