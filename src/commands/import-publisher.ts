import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../office/accounts/actor.js';
import type { ImportCorrection, ImportPublisher } from '../office/imports/import-publisher.js';
import type { WholeMeeting } from '../office/meetings/whole-meeting.js';
import { publicNow } from '../publication/entries/newest-entries.js';
import { CorrectionsService } from '../publication/meetings/corrections.service.js';
import { PublishingService } from '../publication/meetings/publishing.service.js';
import { Parties, partiesIn } from '../publication/parties/parties.service.js';
import { RecordKind } from '../words/register-words.js';

/** The door out, brought to the import: only here both sides are known. */
export class PublicationForImports implements ImportPublisher {
  private readonly publishing: PublishingService;
  private readonly corrections: CorrectionsService;
  private readonly parties: Parties;

  constructor(register: INestApplicationContext) {
    this.publishing = register.get(PublishingService);
    this.corrections = register.get(CorrectionsService);
    this.parties = register.get(Parties);
  }

  async publish(store: EntityManager, meetings: readonly WholeMeeting[], actor: Actor): Promise<void> {
    if (meetings.length > 0) await this.publishing.publishImported(store, meetings, actor);
  }

  async correct(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    { reason, change }: ImportCorrection,
  ): Promise<void> {
    const ids = meetings.flatMap(({ meeting }) => meeting.publicId ?? []);
    const newest = await publicNow(store, RecordKind.MEETING, ids);
    const before = partiesIn([...newest.values()].map(({ record }) => record));
    await this.corrections.correctPublic(store, await change(), { before, reason });
  }

  async organisationsChanged(store: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.parties.refresh(store, RecordKind.ORGANISATION, ids);
  }
}
