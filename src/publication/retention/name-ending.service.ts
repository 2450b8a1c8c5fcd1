import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, systemActor } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { wholeMeetings } from '../../office/meetings/lists/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { ledTo, RedactionCause } from '../../office/meetings/redactions/redaction-cause.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Clock } from '../../platform/clock.js';
import type { JsonObject } from '../../words/json.js';
import { MeetingState } from '../../words/meeting-words.js';
import { Ground, RecordKind } from '../../words/register-words.js';
import { isNamed } from '../documents/meeting.document.js';
import { Entries } from '../entries/entries.service.js';
import { versionsOf } from '../entries/stored-records.js';
import { publicIdOf } from '../meetings/meeting-publisher.service.js';
import { type RedactionTarget, targetsOf, targetsSaying } from '../redaction/redaction.rules.js';
import { recognisable } from '../../words/same-text.rules.js';
import { Withholding } from '../redaction/withholding.service.js';
import { NamingTerm } from './naming-term.entity.js';
import { officialsIn } from './officials-in.js';

/** Takes the names of people out of all that is public of one meeting. */
@Injectable()
export class NameEnding {
  constructor(
    private readonly office: Office,
    private readonly entries: Entries,
    private readonly withholding: Withholding,
    private readonly clock: Clock,
  ) {}

  /** Does it once, in a transaction of its own. */
  async end(id: string): Promise<void> {
    const actor = systemActor('end-naming');
    await this.office.change(actor, 'endNaming', { id }, async (store, notes) => {
      const whole = await lockPublished(store, id);
      // Withdrawn meanwhile, or another instance was quicker.
      if (!whole || !(await this.markEnded(store, id))) return store.findOneByOrFail(Meeting, { id });
      notes.fields = await this.takeNames(store, whole, actor);
      return whole.meeting;
    });
  }

  // Marked first: the version that is made then names nobody.
  private async markEnded(store: EntityManager, meetingId: string): Promise<boolean> {
    const { affected } = await store
      .createQueryBuilder()
      .update(NamingTerm)
      .set({ endedAt: this.clock.now() })
      .where('meeting_id = :meetingId AND ended_at IS NULL', { meetingId })
      .execute();
    return affected === 1;
  }

  private async takeNames(store: EntityManager, whole: WholeMeeting, actor: Actor): Promise<string[]> {
    await this.entries.lock(store);
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const records = versions.map(({ record }) => record);
    const targets = namesIn(records);
    // Whoever never was named on a line may be named in a text.
    const texts = await namesOf(store, whole);
    if (targets.length > 0 || records.some((record) => targetsSaying(record, new Set(texts)).length > 0)) {
      const why = ledTo(RedactionCause.PERIOD_PASSED);
      const ground = Ground.PERSONAL_DATA;
      await this.withholding.withhold(store, whole, { targets, texts, actor, ground, why });
    }
    return [...new Set(targets.map(({ field }) => field))];
  }
}

/** The names that a meeting would say, had its time not passed. */
async function namesOf(store: EntityManager, whole: WholeMeeting): Promise<string[]> {
  const officials = await officialsIn(store, [whole]);
  return whole.participants
    .filter((line) => isNamed(line, officials))
    .flatMap(({ name }) => recognisable(name));
}

async function lockPublished(store: EntityManager, id: string): Promise<WholeMeeting | undefined> {
  const meeting = await store.findOne(Meeting, {
    where: { id, state: MeetingState.PUBLISHED },
    lock: { mode: 'pessimistic_write' },
  });
  return meeting ? (await wholeMeetings(store, [meeting]))[0] : undefined;
}

/** Every name of a person in any version, with the link to who they are. */
function namesIn(records: readonly JsonObject[]): RedactionTarget[] {
  const targets = records.flatMap((record) => {
    const { participants } = record;
    const lines = Array.isArray(participants) ? (participants as JsonObject[]) : [];
    return lines.flatMap((line, at) =>
      line['name'] === undefined ? [] : targetsOf(record, `/participants/${at}/name`),
    );
  });
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
