import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, hasRole } from '../../../office/accounts/actor.js';
import { knowsWithheld } from '../../../office/meetings/meeting-access.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { Redaction } from '../../../office/meetings/redactions/redaction.entity.js';
import { decisionInWords } from '../../../office/meetings/redactions/redaction.messages.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import type { JsonObject } from '../../../words/json.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { differences } from '../../../register/pages/record/record-differences.rules.js';
import type { Telling } from '../../../register/pages/record/value-words.js';
import { type NamingOf, namingOf } from '../../retention/naming.queries.js';
import { pointerOf } from '../../redaction/redaction.rules.js';
import { reviewMessages } from '../review/review.messages.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { type PublicVersion, RecordViews } from '../seen/record-views.service.js';
import type { PublishedView, RedactionLine, VersionLine } from './published.page.js';

const { PUBLISHED, WITHDRAWN } = MeetingState;

/** What officials see of a meeting that was published. */
@Injectable()
export class Published {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly seen: MeetingsSeen,
    private readonly views: RecordViews,
  ) {}

  async view({ who, language }: OfficialVisit, id: string): Promise<PublishedView> {
    const { meeting } = await this.seen.whole(who, id, [PUBLISHED, WITHDRAWN]);
    const versions = await this.views.versions(meeting);
    const { publicBodyId, steps } = meeting;
    const names = await this.views.namesIn(
      publicBodyId,
      versions.map(({ record }) => record),
    );
    const people = await this.seen.people([steps.publishedBy]);
    const document = versions.at(-1)?.record ?? {};
    const open = meeting.state === PUBLISHED;
    return {
      language,
      meeting,
      document,
      names,
      versions: versions.map((version, at) => lineOf(version, versions[at - 1], { language, names })),
      redactions: open ? await this.redactions(who, meeting, { language, document }) : [],
      publishedBy: people.get(steps.publishedBy ?? '') ?? say(reviewMessages.system, language),
      address: this.views.addressOf(meeting),
      naming: await this.naming(meeting, document),
      may: mayDo(who, meeting),
    };
  }

  /** When the names leave; of a meeting that never named anybody there is nothing to tell. */
  private async naming({ id }: Meeting, { participants }: JsonObject): Promise<NamingOf | undefined> {
    const naming = await namingOf(this.database.manager, id);
    const lines = Array.isArray(participants) ? (participants as JsonObject[]) : [];
    const isNaming = lines.some((line) => line['name'] !== undefined);
    return naming && (isNaming || naming.endedAt) ? naming : undefined;
  }

  // Why something is withheld may tell what it is: that is told those alone who decide about it, or audit it.
  private async redactions(
    who: Actor,
    { id, publicBodyId }: Meeting,
    { language, document }: { language: Language; document: JsonObject },
  ): Promise<RedactionLine[]> {
    const knows = knowsWithheld(who, publicBodyId);
    const made = await this.database.manager.find(Redaction, {
      where: { meetingId: id },
      order: { redactedAt: 'ASC', id: 'ASC' },
    });
    return made
      .filter(({ liftedAt, field }) => liftedAt === null && !field.endsWith('Id'))
      .map((redaction) => ({
        field: fieldInWords(pointerOf(document, redaction) ?? `/${redaction.field}`, language),
        ground: redaction.ground,
        decision: knows ? decisionInWords(redaction, language) : null,
        at: redaction.redactedAt,
      }));
  }
}

function mayDo(who: Actor, { state, publicBodyId }: Meeting): PublishedView['may'] {
  const may = (...roles: Role[]) => state === PUBLISHED && hasRole(who, publicBodyId, ...roles);
  return {
    correct: may(Role.PUBLISHER),
    redact: may(Role.REGISTRAR),
    withdraw: may(Role.PUBLISHER, Role.REGISTRAR),
  };
}

function lineOf(
  { version, at, type, record }: PublicVersion,
  before: PublicVersion | undefined,
  telling: Telling,
): VersionLine {
  const { reason } = record;
  const emptied = record['participants'] === undefined;
  return {
    version,
    at,
    type,
    reason: typeof reason === 'string' ? reason : null,
    changes: before && !emptied ? differences(before.record, record, telling) : null,
  };
}
