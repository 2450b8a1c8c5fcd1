import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import type { Official } from '../../office/bodies/official.entity.js';
import { wholeMeetings } from '../../office/meetings/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { isNamedOfficial } from '../documents/meeting.document.js';
import { Entries } from '../entries/entries.service.js';
import { takeScalars, versionsOf } from '../entries/stored-records.js';
import { publicIdOf } from '../meetings/meeting-publisher.service.js';
import { partyDocuments } from '../parties/party-documents.js';
import { Parties } from '../parties/parties.service.js';
import { scalarsToTake } from './redaction.rules.js';
import { Withholding } from './withholding.service.js';

const KIND = RecordKind.OFFICIAL;
const DECISION = 'The official is not named any more';

/** Follows an official into the register: a name that may not be published any more leaves every version of everything. */
@Injectable()
export class Protection {
  constructor(
    private readonly entries: Entries,
    private readonly parties: Parties,
    private readonly withholding: Withholding,
  ) {}

  async follow(store: EntityManager, official: Official, actor: Actor): Promise<void> {
    if (isNamedOfficial(official)) return this.parties.refresh(store, KIND, [official.id]);
    await this.entries.lock(store);
    await this.unname(store, official);
    for (const whole of await publishedWith(store, official))
      await this.unnameIn(store, whole, { official, actor });
    await this.parties.refresh(store, KIND, [official.id]);
  }

  private async unname(store: EntityManager, { id }: Official): Promise<void> {
    const versions = await versionsOf(store, KIND, id);
    const naming = versions.filter(({ record }) => record['name'] !== undefined);
    if (naming.length === 0) return;
    for (const version of naming) await takeScalars(store, version, new Set(['/name']));
    const redactions = naming.map(({ version }) => ({ version, fields: ['/name'] }));
    const document = (await partyDocuments(store, KIND, [id])).get(id) ?? {};
    await this.entries.append(store, [
      { kind: KIND, id, type: ChangeType.REDACTED, document: { ...document, redactions } },
    ]);
  }

  private async unnameIn(
    store: EntityManager,
    whole: WholeMeeting,
    { official, actor }: { official: Official; actor: Actor },
  ): Promise<void> {
    const targets = whole.participants
      .filter(({ officialId }) => officialId === official.id)
      .map(({ id }) => ({ list: 'participants', itemId: id, field: 'name' }));
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    if (!versions.some(({ record }) => scalarsToTake(record, targets, new Set()).length > 0)) return;
    await this.withholding.withhold(store, whole, {
      targets,
      actor,
      ground: Ground.PERSONAL_DATA,
      decision: DECISION,
    });
  }
}

async function publishedWith(store: EntityManager, { id }: Official): Promise<WholeMeeting[]> {
  const meetings = await store
    .createQueryBuilder(Meeting, 'meeting')
    .where("meeting.state = 'PUBLISHED'")
    .andWhere(
      `EXISTS (SELECT FROM office.participant AS ours WHERE ours.meeting_id = meeting.id AND ours.official_id = :id)`,
      { id },
    )
    .orderBy('meeting.id')
    .getMany();
  return wholeMeetings(store, meetings);
}
