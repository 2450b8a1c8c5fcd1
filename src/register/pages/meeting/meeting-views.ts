import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { versionsOf, type WholeVersion } from '../../queries/history.queries.js';
import { findIssue } from '../../queries/issues.queries.js';
import { findMeeting } from '../../queries/meetings/meetings.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { findTombstone } from '../../queries/tombstones.queries.js';
import { allTopics } from '../../queries/topics.queries.js';
import { isId } from '../../questions/questions.rules.js';
import { loadAll, type Reading } from '../../reading/reading.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { TombstoneRecord } from '../../records/tombstone.record.js';
import type { Language } from '../../../platform/language/language.js';
import { nothingThere } from '../frame/nothing-there.js';
import { type RecordNames, recordIn } from '../record/record-document.js';
import { differences } from '../record/record-differences.rules.js';
import { pagesOf } from './record-pages.js';
import { asReadNow } from './older-version.rules.js';
import type { MeetingView, VersionLine } from './meeting-view.js';

/** What stands at the address of a meeting. */
export type Found =
  | { readonly is: 'meeting'; readonly meeting: MeetingRecord }
  | { readonly is: 'withdrawn'; readonly tombstone: TombstoneRecord };

/** Reads what the page of a meeting shows. */
@Injectable()
export class MeetingViews {
  constructor(private readonly configuration: Configuration) {}

  /** By reference, whatever its case, or by id; throws when there is no such meeting. */
  async find(reading: Reading, key: string): Promise<Found> {
    const asked = isId(key) ? { id: key } : { reference: key.toUpperCase() };
    const meeting = await findMeeting(reading, asked);
    if (meeting) return { is: 'meeting', meeting };
    const tombstone = await findTombstone(reading, asked);
    if (tombstone?.reference) return { is: 'withdrawn', tombstone };
    throw nothingThere();
  }

  /** The page of a meeting, of its newest version or of another. */
  async view(
    reading: Reading,
    meeting: MeetingRecord,
    { language, version }: { language: Language; version: number | null },
  ): Promise<MeetingView> {
    const whole = await versionsOf(reading, meeting.id);
    const shown = whole.find((each) => each.version === (version ?? meeting.version));
    if (!shown) throw nothingThere();
    const names = await this.names(reading, meeting, whole);
    const versions = whole.map((each, place) => lineOf(each, whole[place - 1], { language, names }));
    const { publicUrl, contactEmail } = this.configuration;
    return {
      ...{ language, meeting, names, versions, publicUrl },
      shown: versions[whole.indexOf(shown)] ?? lineOf(shown, undefined, { language, names }),
      document: asReadNow(shown, whole),
      contact: contactEmail ?? null,
    };
  }

  /** What the ids in all versions are called. */
  private async names(
    reading: Reading,
    meeting: MeetingRecord,
    versions: readonly WholeVersion[],
  ): Promise<RecordNames> {
    const records = versions.map(({ record }) => recordIn(record));
    const ids = records.flatMap(({ issueIds, asks }) => [
      ...issueIds,
      ...asks.flatMap(({ issueId }) => issueId ?? []),
    ]);
    const body = await bodyOf(reading, meeting);
    const topics = await allTopics(reading);
    const issues = await loadAll([...new Set(ids)], (id) => findIssue(reading, id));
    return {
      body: body.name,
      topics: new Map(topics.map(({ code, label }) => [code, label])),
      issues: new Map(issues.map(({ id, title }) => [id, title])),
      pages: await pagesOf(reading, records, { body, topics, issues }),
    };
  }
}

function lineOf(
  { version, seq, at, type, record }: WholeVersion,
  before: WholeVersion | undefined,
  telling: { language: Language; names: RecordNames },
): VersionLine {
  const { reason: why } = record;
  return {
    ...{ version, seq, at, type },
    reason: typeof why === 'string' ? why : null,
    changes: before ? differences(before.record, record, telling) : null,
  };
}
