import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requireRole } from '../../office/accounts/actor.js';
import type { ImportCorrection, ImportPublisher } from '../../office/imports/import-publisher.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Role } from '../../words/body-words.js';
import type { JsonObject } from '../../words/json.js';
import { RecordKind } from '../../words/register-words.js';
import { publicNow } from '../entries/newest-entries.js';
import { CorrectionsService } from '../meetings/corrections.service.js';
import { MeetingPublisher, type Publication } from '../meetings/meeting-publisher.service.js';
import { PublishingService } from '../meetings/publishing.service.js';
import { requirePublicReason } from '../meetings/require-public-reason.js';
import { Parties, partiesIn } from '../parties/parties.service.js';

/** The door out for imports that people make: it asks who they are, which the operator's command need not. */
@Injectable()
export class PagePublishers {
  constructor(
    private readonly publishing: PublishingService,
    private readonly corrections: CorrectionsService,
    private readonly parties: Parties,
    private readonly publisher: MeetingPublisher,
  ) {}

  /** The public record that a meeting would have. What is given changes; nothing is kept. */
  foresee(store: EntityManager, whole: WholeMeeting, how: Publication): Promise<JsonObject> {
    return this.publisher.foresee(store, whole, how);
  }

  of(actor: Actor): ImportPublisher {
    return {
      publish: async (store, meetings) => {
        requireBoth(actor, meetings);
        if (meetings.length > 0) await this.publishing.publishImported(store, meetings, actor);
      },
      correct: async (store, meetings, correction) => {
        requireBoth(actor, meetings);
        await this.correct(store, meetings, correction);
      },
      organisationsChanged: async (store, ids) => {
        if (ids.length > 0) await this.parties.refresh(store, RecordKind.ORGANISATION, ids);
      },
    };
  }

  private async correct(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    { reason, change }: ImportCorrection,
  ): Promise<void> {
    for (const whole of meetings) await requirePublicReason(store, whole, reason);
    const ids = meetings.flatMap(({ meeting }) => meeting.publicId ?? []);
    const newest = await publicNow(store, RecordKind.MEETING, ids);
    const before = partiesIn([...newest.values()].map(({ record }) => record));
    await this.corrections.correctPublic(store, await change(), { before, reason });
  }
}

/** Whoever publishes an import publishes here, and answers for the names in it as a registrar does. */
function requireBoth(actor: Actor, meetings: readonly WholeMeeting[]): void {
  for (const id of new Set(meetings.map(({ meeting }) => meeting.publicBodyId))) {
    requireRole(actor, id, Role.PUBLISHER);
    requireRole(actor, id, Role.REGISTRAR);
  }
}
