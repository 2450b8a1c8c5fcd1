import type { EntityManager } from 'typeorm';

/** Whom and what meetings name. */
export interface Mentions {
  organisations: Set<string>;
  officials: Set<string>;
  issues: Set<string>;
}

export function noMentions(): Mentions {
  return { organisations: new Set(), officials: new Set(), issues: new Set() };
}

/** Adds whom some meetings name at present. */
export async function collectMentions(
  store: EntityManager,
  mentions: Mentions,
  meetingIds: readonly string[],
): Promise<void> {
  if (meetingIds.length === 0) return;
  const rows = await store.query<Record<'organisation_ids' | 'official_ids' | 'issue_ids', string[]>[]>(
    `SELECT organisation_ids, official_ids, issue_ids FROM register.meeting WHERE id = ANY($1::uuid[])`,
    [meetingIds],
  );
  for (const row of rows) {
    row.organisation_ids.forEach((id) => mentions.organisations.add(id));
    row.official_ids.forEach((id) => mentions.officials.add(id));
    row.issue_ids.forEach((id) => mentions.issues.add(id));
  }
}

/** Counts anew the meetings of those whose meetings changed: how many, and the first and last day. */
export async function countMeetings(store: EntityManager, mentions: Mentions): Promise<void> {
  await count(store, 'organisation', 'organisation_ids', mentions.organisations);
  await count(store, 'official', 'official_ids', mentions.officials);
  await count(store, 'issue', 'issue_ids', mentions.issues);
}

async function count(
  store: EntityManager,
  table: string,
  list: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  if (ids.size === 0) return;
  await store.query(
    `UPDATE register.${table} AS party
     SET meetings = counted.meetings, first_met = counted.first_met, last_met = counted.last_met
     FROM (
       SELECT asked.id, met.meetings, met.first_met, met.last_met
       FROM unnest($1::uuid[]) AS asked (id)
       CROSS JOIN LATERAL (
         SELECT count(*)::integer AS meetings, min(date) AS first_met, max(date) AS last_met
         FROM register.meeting WHERE ${list} @> ARRAY[asked.id]
       ) AS met
     ) AS counted
     WHERE party.id = counted.id
       AND (party.meetings, party.first_met, party.last_met)
           IS DISTINCT FROM (counted.meetings, counted.first_met, counted.last_met)`,
    [[...ids]],
  );
}
