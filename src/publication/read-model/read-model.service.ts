import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../../platform/group-by.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { putBodies, putTopics } from './frame.js';
import { meetingsNaming, type Moved, putMeetings, retellMeetings } from './meetings.js';
import { collectMentions, countMeetings, noMentions } from './mentions.js';
import { putIssues } from './issues.js';
import { putOrganisations, survivorsOf } from './merges.js';
import { nilReturnRow, officialRow } from './party-rows.rules.js';
import { putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';
import { bury, unearth } from './tombstones.js';

/** A post whose holder has to report. */
export interface PostInScope {
  id: string;
  officialId: string | null;
  from: string | null;
  to: string | null;
}

/**
 * What everyone may read: the newest version of each record, ready to be asked. It follows the entries in their own
 * transaction, with a number of statements that does not depend on how many they are.
 */
@Injectable()
export class ReadModel {
  /** Shows what entries say, in their order; a withdrawal leaves a tombstone. */
  async show(store: EntityManager, entries: readonly ShownEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const newest = newestOf(entries);
    const withdrawn = newest.filter(({ type }) => type === ChangeType.WITHDRAWN);
    const shown = newest.filter(({ type }) => type !== ChangeType.WITHDRAWN);
    const meetingIds = newest.filter(({ kind }) => kind === RecordKind.MEETING).map(({ id }) => id);
    const mentions = noMentions();
    await collectMentions(store, mentions, meetingIds);
    const gone = await this.bury(store, withdrawn);
    await unearth(store, shown);
    const moved = await this.put(store, shown);
    const retold = await meetingsNaming(
      store,
      {
        ...moved,
        organisationIds: [...gone.organisationIds, ...moved.organisationIds],
        issueIds: [...gone.issueIds, ...moved.issueIds],
      },
      meetingIds,
    );
    await collectMentions(store, mentions, retold);
    await retellMeetings(store, retold);
    await collectMentions(store, mentions, [...meetingIds, ...retold]);
    await countMeetings(store, mentions);
  }

  /** Lets nobody else tell anything of a body until the transaction ends. */
  async holdBody(store: EntityManager, publicBodyId: string): Promise<void> {
    await store.query('SELECT FROM register.public_body WHERE id = $1 FOR UPDATE', [publicBodyId]);
  }

  /** Says how many meetings of a body are approved but not public yet. */
  async tellDelayed(store: EntityManager, publicBodyId: string, count: number): Promise<void> {
    await store.query('UPDATE register.public_body SET delayed = $2 WHERE id = $1', [publicBodyId, count]);
  }

  /** Says which posts of a body have to report; it replaces what was said before. */
  async tellScope(store: EntityManager, publicBodyId: string, posts: readonly PostInScope[]): Promise<void> {
    await store.query('DELETE FROM register.scope WHERE public_body_id = $1', [publicBodyId]);
    await putRows(
      store,
      'scope',
      posts.map(({ id, officialId, from, to }) => ({
        id,
        public_body_id: publicBodyId,
        official_id: officialId,
        first_day: from,
        last_day: to,
      })),
    );
  }

  // What was withdrawn, as meetings know it.
  private async bury(
    store: EntityManager,
    entries: readonly ShownEntry[],
  ): Promise<Pick<Moved, 'organisationIds' | 'issueIds'>> {
    const of = idsByKind(entries);
    const organisationIds = await survivorsOf(store, of(RecordKind.ORGANISATION));
    await bury(store, entries);
    return { organisationIds, issueIds: of(RecordKind.ISSUE) };
  }

  // What meetings depend on comes before them.
  private async put(store: EntityManager, entries: readonly ShownEntry[]): Promise<Moved> {
    const kinds = groupBy(entries, ({ kind }) => kind);
    const of = (kind: RecordKind): ShownEntry[] => kinds.get(kind) ?? [];
    const bodyIds = await putBodies(store, of(RecordKind.PUBLIC_BODY));
    const topicCodes = await putTopics(store, of(RecordKind.TOPIC));
    const organisationIds = await putOrganisations(store, of(RecordKind.ORGANISATION));
    await putRows(store, 'official', of(RecordKind.OFFICIAL).map(officialRow));
    const issueIds = await putIssues(store, of(RecordKind.ISSUE));
    await putRows(store, 'nil_return', of(RecordKind.NIL_RETURN).map(nilReturnRow));
    await putMeetings(store, of(RecordKind.MEETING));
    return { bodyIds, topicCodes, organisationIds, issueIds };
  }
}

function idsByKind(entries: readonly ShownEntry[]): (kind: RecordKind) => string[] {
  return (kind) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
}

// A statement may touch a row once: of several versions in one batch the newest counts.
function newestOf(entries: readonly ShownEntry[]): ShownEntry[] {
  const newest = new Map<string, ShownEntry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.id}`;
    const before = newest.get(key);
    const corrected = entry.type === ChangeType.CORRECTED ? entry.at : before?.correctedAt;
    newest.delete(key);
    newest.set(key, corrected === undefined ? entry : { ...entry, correctedAt: corrected });
  }
  return [...newest.values()];
}
