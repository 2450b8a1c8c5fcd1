import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import type { Official } from '../../office/bodies/official.entity.js';
import { wholeMeetings } from '../../office/meetings/lists/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { ledTo, RedactionCause } from '../../office/meetings/redactions/redaction-cause.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { isNamedOfficial } from '../documents/meeting.document.js';
import { Entries } from '../entries/entries.service.js';
import { type StoredVersion, takeScalars, versionsOf } from '../entries/stored-records.js';
import { publicIdOf } from '../meetings/meeting-publisher.service.js';
import { partyDocuments } from '../parties/party-documents.js';
import { Parties } from '../parties/parties.service.js';
import type { RedactionTarget } from './redaction.rules.js';
import { recognisable } from '../../words/same-text.rules.js';
import { Withholding } from './withholding.service.js';

const KIND = RecordKind.OFFICIAL;

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
    const versions = await versionsOf(store, KIND, official.id);
    // Who never was in the register is in no meeting of it either.
    if (versions.length === 0) return;
    await this.unname(store, official, versions);
    for (const whole of await publishedWith(store, official))
      await this.unnameIn(store, whole, { official, actor });
    await this.parties.refresh(store, KIND, [official.id]);
  }

  private async unname(
    store: EntityManager,
    { id }: Official,
    versions: readonly StoredVersion[],
  ): Promise<void> {
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
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const lines = versions.flatMap(({ record }) => linesNaming(record, official));
    if (lines.length === 0) return;
    const targets = lines.map(({ id }) => ({ list: 'participants', itemId: id, field: 'name' }));
    const texts = lines.flatMap(({ name }) => recognisable(name));
    await this.withholding.withhold(store, whole, {
      targets: targets.filter((target) => isNeverAnother(versions, target, official)),
      texts,
      actor,
      ground: Ground.PERSONAL_DATA,
      why: ledTo(RedactionCause.PROTECTED),
    });
  }
}

/** Published meetings that name the official in some version, the newest or an older one. */
async function publishedWith(store: EntityManager, { id }: Official): Promise<WholeMeeting[]> {
  const meetings = await store
    .createQueryBuilder(Meeting, 'meeting')
    .where("meeting.state = 'PUBLISHED'")
    .andWhere(
      `meeting.public_id IN (SELECT entry.id FROM register.entry JOIN register.record USING (seq)
         WHERE entry.kind = 'MEETING' AND record.record @> :naming)`,
      { naming: { participants: [{ officialId: id }] } },
    )
    .orderBy('meeting.id')
    .getMany();
  return wholeMeetings(store, meetings);
}

interface Line {
  id: string;
  officialId?: string;
  name?: string;
}

function linesIn({ participants }: JsonObject): Line[] {
  return Array.isArray(participants) ? (participants as unknown as Line[]) : [];
}

/** The lines of a version that say the official's name. */
function linesNaming(record: JsonObject, { id }: Official): (Line & { name: string })[] {
  return linesIn(record).flatMap((line) =>
    line.officialId === id && line.name !== undefined ? [{ ...line, name: line.name }] : [],
  );
}

// A correction may have put somebody else on the line, who is named there still.
function isNeverAnother(
  versions: readonly StoredVersion[],
  { itemId }: RedactionTarget,
  { id }: Official,
): boolean {
  const lines = versions.flatMap(({ record }) => linesIn(record)).filter((line) => line.id === itemId);
  return lines.every(({ officialId }) => officialId === undefined || officialId === id);
}
