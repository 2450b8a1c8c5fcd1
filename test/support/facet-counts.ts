import { expect } from '@jest/globals';
import { MeetingFacet } from '../../src/words/query-words.js';
import { publicly } from './publicly.js';
import type { TestApp } from './test-app.js';

export type Filter = Record<string, unknown>;

interface Count {
  value: string;
  count: number;
}

/** What a value of a facet is in the filter, in the place of what was asked there. */
export const inFilter: Readonly<Record<string, (value: string) => Filter>> = {
  TOPIC: (code) => ({ topics: [code] }),
  ORGANISATION: (id) => ({ organisationIds: [id] }),
  ORGANISATION_KIND: (kind) => ({ organisationKinds: [kind] }),
  OFFICIAL: (id) => ({ officialIds: [id] }),
  PUBLIC_BODY: (id) => ({ publicBodyIds: [id] }),
  DIRECTION: (direction) => ({ direction: [direction] }),
  CHANNEL: (channel) => ({ channel: [channel] }),
  ISSUE: (id) => ({ issueIds: [id] }),
  COUNTRY: (country) => ({ country: [country] }),
  YEAR: (year) => ({ dateFrom: `${year}-01-01`, dateTo: `${year}-12-31` }),
};
export const FACETS = Object.values(MeetingFacet);

/** Every facet of what a filter finds, by one query. */
export async function facetsOf(register: TestApp, filter: Filter): Promise<Record<string, Count[]>> {
  const facets = FACETS.map((by) => `${by}: facets(by: ${by}, first: 100) { value count }`).join(' ');
  const query = `query ($filter: MeetingFilter) { meetings(first: 0, filter: $filter) { ${facets} } }`;
  const { meetings } = await publicly<{ meetings: Record<string, Count[]> }>(register, query, { filter });
  return meetings;
}

async function countOf(register: TestApp, filter: Filter): Promise<number> {
  const query = 'query ($filter: MeetingFilter) { meetings(first: 0, filter: $filter) { totalCount } }';
  const { meetings } = await publicly<{ meetings: { totalCount: number } }>(register, query, { filter });
  return meetings.totalCount;
}

/** Of at most so many values of each facet. */
export async function requireEqualCounts(register: TestApp, filter: Filter, most: number): Promise<void> {
  const facets = await facetsOf(register, filter);
  for (const by of FACETS) {
    for (const { value, count } of (facets[by] ?? []).slice(0, most)) {
      const found = await countOf(register, { ...filter, ...inFilter[by]?.(value) });
      expect([by, value, count]).toEqual([by, value, found]);
    }
  }
}
