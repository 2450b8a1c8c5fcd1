import type { EntityManager } from 'typeorm';
import { issueRow } from './party-rows.rules.js';
import { putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';

/** Puts issues in place. Those whose title is another now. */
export async function putIssues(store: EntityManager, entries: readonly ShownEntry[]): Promise<string[]> {
  if (entries.length === 0) return [];
  const before = await store.query<{ id: string; title: string | null }[]>(
    `SELECT id, document->>'title' AS title FROM register.issue WHERE id = ANY($1::uuid[])`,
    [entries.map(({ id }) => id)],
  );
  await putRows(store, 'issue', entries.map(issueRow));
  const titles = new Map(before.map(({ id, title }) => [id, title]));
  return entries.filter(({ id, document }) => titles.get(id) !== document['title']).map(({ id }) => id);
}
