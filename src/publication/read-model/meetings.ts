import type { EntityManager } from 'typeorm';
import type { MeetingRecord } from '../../register/records/meeting.record.js';
import type { Stored } from '../../register/read-model/stored.js';
import { PRESENT_NAMES, type PresentNames } from '../../register/search/present-names.js';
import {
  dependentColumns,
  issuesOf,
  meetingRow,
  organisationsOf,
  type Surroundings,
} from './meeting-row.rules.js';
import { changeRows, putRows } from './rows.js';
import { recordOf, type Row, type ShownEntry } from './shown-entry.js';

type StoredMeeting = Stored<MeetingRecord>;

/** Records that meetings depend on and that changed in a way that matters to them. */
export interface Moved {
  bodyIds: readonly string[];
  topicCodes: readonly string[];
  /** As meetings know them: survivors of before and of now. */
  organisationIds: readonly string[];
  issueIds: readonly string[];
}

const BATCH = 500;

/** Puts meetings in place. */
export async function putMeetings(store: EntityManager, entries: readonly ShownEntry[]): Promise<void> {
  await putRows(store, 'meeting', await meetingRows(store, entries), { coalesced: ['corrected_at'] });
}

/** Meetings as whole rows, with what depends on the records that are in place. */
export async function meetingRows(store: EntityManager, entries: readonly ShownEntry[]): Promise<Row[]> {
  if (entries.length === 0) return [];
  const around = await surroundings(store, entries.map(recordOf<MeetingRecord>));
  return entries.map((entry) => ({
    ...meetingRow(entry),
    ...dependentColumns(recordOf<MeetingRecord>(entry), around),
  }));
}

/** The meetings that name what moved, apart from those that were told just now. */
export async function meetingsNaming(
  store: EntityManager,
  moved: Moved,
  toldIds: readonly string[],
): Promise<string[]> {
  const { bodyIds, topicCodes, organisationIds, issueIds } = moved;
  if (bodyIds.length + topicCodes.length + organisationIds.length + issueIds.length === 0) return [];
  const rows = await store.query<{ id: string }[]>(
    `SELECT id FROM register.meeting
     WHERE (body_ids && $1::uuid[] OR topic_codes && $2::text[] OR organisation_ids && $3::uuid[]
            OR issue_ids && $4::uuid[]) AND id <> ALL ($5::uuid[])`,
    [bodyIds, topicCodes, organisationIds, issueIds, toldIds],
  );
  return rows.map(({ id }) => id);
}

/** Finds anew what depends on other records, without touching what was published. */
export async function retellMeetings(store: EntityManager, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await store.query<{ id: string; document: StoredMeeting }[]>(
      'SELECT id, document FROM register.meeting WHERE id = ANY($1::uuid[])',
      [ids.slice(start, start + BATCH)],
    );
    const around = await surroundings(
      store,
      rows.map(({ document }) => document),
    );
    await changeRows(
      store,
      'meeting',
      rows.map(({ id, document }) => ({ id, ...dependentColumns(document, around) })),
    );
  }
}

async function surroundings(store: EntityManager, records: readonly StoredMeeting[]): Promise<Surroundings> {
  const bodies = await store.query<{ id: string; ancestor_ids: string[] }[]>(
    'SELECT id, ancestor_ids FROM register.public_body WHERE id = ANY($1::uuid[])',
    [records.map(({ publicBodyId }) => publicBodyId)],
  );
  const topics = await store.query<{ code: string; codes: string[] }[]>(
    'SELECT code, codes FROM register.topic WHERE code = ANY($1::text[])',
    [[...new Set(records.flatMap(({ topicCodes = [] }) => topicCodes))]],
  );
  const issues = await store.query<{ id: string; title: string }[]>(
    `SELECT id, document->>'title' AS title FROM register.issue
     WHERE id = ANY($1::uuid[]) AND document ? 'title'`,
    [[...new Set(records.flatMap(issuesOf))]],
  );
  return {
    bodies: new Map(bodies.map((body) => [body.id, body.ancestor_ids])),
    topics: new Map(topics.map((topic) => [topic.code, topic.codes])),
    issues: new Map(issues.map(({ id, title }) => [id, title])),
    ...(await partiesOf(store, records)),
  };
}

async function partiesOf(
  store: EntityManager,
  records: readonly StoredMeeting[],
): Promise<Pick<Surroundings, 'organisations' | 'names'>> {
  const organisations = await store.query<{ id: string; survivor_id: string; kind: string }[]>(
    `SELECT named.id, named.survivor_id, coalesce(survivor.kind, named.kind) AS kind
     FROM register.organisation AS named
     LEFT JOIN register.organisation AS survivor ON survivor.id = named.survivor_id
     WHERE named.id = ANY($1::uuid[])`,
    [[...new Set(records.flatMap(organisationsOf))]],
  );
  const named = await store.query<PresentNames[]>(PRESENT_NAMES, [
    organisations.map(({ survivor_id }) => survivor_id),
  ]);
  return {
    organisations: new Map(
      organisations.map(({ id, survivor_id, kind }) => [id, { survivorId: survivor_id, kind }]),
    ),
    names: new Map(named.map(({ survivor_id, names }) => [survivor_id, names])),
  };
}
