import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { Issue } from '../../../office/issues/issue.entity.js';
import { Topic } from '../../../office/issues/topic.entity.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { JsonObject } from '../../../words/json.js';
import type { ChangeType } from '../../../words/register-words.js';
import { RecordKind, Review } from '../../../words/register-words.js';
import { type RecordNames, recordIn } from '../../../register/pages/record/record-document.js';
import { versionsOf } from '../../entries/stored-records.js';
import { MeetingPublisher } from '../../meetings/meeting-publisher.service.js';
import { copyOfMeeting } from './copy-of-meeting.js';

/** One public version of a meeting. */
export interface PublicVersion {
  version: number;
  at: Date;
  type: ChangeType;
  record: JsonObject;
}

/** The documents of public records as people read them: what is public, and what would be. */
@Injectable()
export class RecordViews {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly publisher: MeetingPublisher,
    private readonly configuration: Configuration,
  ) {}

  /** The record as it would be published now, with names as they are now; `review` says how it will have been reviewed. */
  foresee(whole: WholeMeeting, review: Review): Promise<JsonObject> {
    const actor = { accountId: null };
    return this.publisher.foresee(this.database.manager, copyOfMeeting(whole), { actor, review });
  }

  /** Every public version, the oldest first. */
  async versions({ publicId }: Meeting): Promise<PublicVersion[]> {
    if (!publicId) return [];
    const { manager } = this.database;
    const entries = await manager.query<Omit<PublicVersion, 'record'>[]>(
      `SELECT version, at, type FROM register.entry WHERE kind = 'MEETING' AND id = $1 ORDER BY version`,
      [publicId],
    );
    const stored = await versionsOf(manager, RecordKind.MEETING, publicId);
    const records = new Map(stored.map(({ version, record }) => [version, record]));
    return entries.map((entry) => ({ ...entry, record: records.get(entry.version) ?? {} }));
  }

  /** What the ids in some documents of one meeting are called. */
  async namesIn(publicBodyId: string, documents: readonly JsonObject[]): Promise<RecordNames> {
    const records = documents.map((document) => recordIn(document));
    const { manager } = this.database;
    const body = await manager.findOneByOrFail(PublicBody, { id: publicBodyId });
    const codes = records.flatMap(({ topicCodes = [] }: Partial<(typeof records)[number]>) => topicCodes);
    const ids = records.flatMap(issuesIn);
    const topics = await manager.findBy(Topic, { code: In(codes) });
    const issues = await manager.findBy(Issue, { id: In(ids) });
    return {
      body: { sv: body.nameSv, ...(body.nameEn ? { en: body.nameEn } : {}) },
      topics: new Map(topics.map(({ code, labelSv, labelEn }) => [code, { sv: labelSv, en: labelEn }])),
      issues: new Map(issues.map(({ id, title }) => [id, title])),
    };
  }

  /** Where everyone finds it. */
  addressOf({ reference }: Meeting): string {
    return `${this.configuration.publicUrl}/meetings/${encodeURIComponent(reference ?? '')}`;
  }
}

// What is withdrawn has neither.
function issuesIn({ issueIds = [], asks = [] }: Partial<ReturnType<typeof recordIn>>): string[] {
  return [...issueIds, ...asks.flatMap(({ issueId }) => issueId ?? [])];
}
