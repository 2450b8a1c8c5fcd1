import { expect } from '@jest/globals';
import { anOrganisation } from './public-records.js';
import type { PublicChange } from '../../src/publication/entries/entries.service.js';
import type { TestApp } from './test-app.js';

/** What the register tells of the keys that sign its history. */
export interface Keys {
  origin: string;
  keys: { key: string; afterSize: string; upToSize: string | null; announcement: string | null }[];
}

export function some(count: number): PublicChange[] {
  return Array.from({ length: count }, (_, at) => anOrganisation(`Bolag ${at} AB`));
}

/** How many entries there are. */
export async function sizeOf({ office }: TestApp): Promise<number> {
  const [head] = await office.query<{ seq: string }[]>('SELECT seq FROM register.head');
  return Number(head?.seq);
}

/** The newest checkpoint, as anyone may have it. */
export async function noteOf(register: TestApp): Promise<string> {
  const answer = await fetch(`${register.url}/opendata/v1/checkpoint`);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return answer.text();
}
