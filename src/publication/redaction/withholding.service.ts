import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import type { Why } from '../../office/meetings/redactions/redaction-cause.js';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Clock } from '../../platform/clock.js';
import { randomId } from '../../platform/identity.js';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, Ground, RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { type StoredVersion, takeScalars, versionsOf } from '../entries/stored-records.js';
import { MeetingPublisher, publicIdOf } from '../meetings/meeting-publisher.service.js';
import { Parties, partiesIn } from '../parties/parties.service.js';
import {
  isSameTarget,
  NAMING,
  type RedactionTarget,
  scalarsToTake,
  targetsSaying,
  textsAt,
} from './redaction.rules.js';

/** What is to leave: the fields, and the texts they said in any version, wherever else those stand. */
interface Plan {
  asked: readonly RedactionTarget[];
  targets: RedactionTarget[];
  texts: ReadonlySet<string>;
}

/** What is to be withheld, for what reason, on which ground. */
export interface RedactionOrder {
  targets: readonly RedactionTarget[];
  /** Texts to take out besides what the fields say. */
  texts?: readonly string[];
  actor: Actor;
  /** What the public is told, except of names. */
  ground: Ground;
  why: Why;
  /** Since when; left out: now. */
  at?: Date;
}

/** Takes fields of meetings out of every public version. The office keeps them, with the real ground. */
@Injectable()
export class Withholding {
  constructor(
    private readonly entries: Entries,
    private readonly publisher: MeetingPublisher,
    private readonly parties: Parties,
    private readonly clock: Clock,
  ) {}

  /** Takes fields out of all versions, with everything elsewhere in the record that says the same. */
  async withhold(store: EntityManager, whole: WholeMeeting, order: RedactionOrder): Promise<void> {
    await this.entries.lock(store);
    const versions = await versionsOf(store, RecordKind.MEETING, publicIdOf(whole));
    const before = partiesIn(versions.slice(-1).map(({ record }) => record));
    const plan = planOf(order, versions);
    const redactions = await this.take(store, versions, plan);
    await this.remember(store, whole, { plan, versions, order });
    await this.publisher.republish(store, [whole], { type: ChangeType.REDACTED, about: { redactions } });
    await this.parties.takeOut(store, before);
  }

  // Which scalars left which version is public: whoever keeps a copy takes them out there too.
  private async take(
    store: EntityManager,
    versions: readonly StoredVersion[],
    plan: Plan,
  ): Promise<JsonObject[]> {
    const redactions: JsonObject[] = [];
    for (const version of versions) {
      const scalars = scalarsToTake(version.record, targetsIn(version, plan), plan.texts);
      if (scalars.length === 0) continue;
      const fields = scalars.map(({ pointer }) => pointer);
      await takeScalars(store, version, new Set(fields));
      redactions.push({ version: version.version, fields });
    }
    return redactions;
  }

  private async remember(
    store: EntityManager,
    { meeting }: WholeMeeting,
    { plan, versions, order }: { plan: Plan; versions: StoredVersion[]; order: RedactionOrder },
  ): Promise<void> {
    const redactedAt = order.at ?? this.clock.now();
    const rows = plan.targets.map((target) =>
      Object.assign(new Redaction(), {
        id: randomId(),
        meetingId: meeting.id,
        ...target,
        ground: tellsName(target, plan, versions) ? Ground.PERSONAL_DATA : order.ground,
        realGround: order.why.decision === null ? null : order.ground,
        ...order.why,
        originals: versions
          .filter((version) => targetsIn(version, plan).includes(target))
          .flatMap(({ version, record }) =>
            scalarsToTake(record, [target], new Set()).map(({ pointer, value }) => ({
              version,
              pointer,
              value,
            })),
          ),
        redactedBy: order.actor.accountId,
        redactedAt,
        liftedAt: null,
        destructionId: null,
      }),
    );
    await store.save(rows);
  }
}

function planOf(
  { targets: asked, texts: more = [] }: RedactionOrder,
  versions: readonly StoredVersion[],
): Plan {
  const said = versions.flatMap(({ record }) => asked.flatMap((target) => textsAt(record, target)));
  const texts = new Set([...said, ...more]);
  const elsewhere = versions.flatMap(({ record }) => targetsSaying(record, texts));
  const targets = new Map([...asked, ...elsewhere].map((target) => [JSON.stringify(target), target]));
  return { asked, targets: [...targets.values()], texts };
}

// The public learns no other ground of a name, from the texts that say it neither.
function tellsName(target: RedactionTarget, { asked }: Plan, versions: readonly StoredVersion[]): boolean {
  if (NAMING.has(target.field)) return true;
  const naming = asked.filter(({ field }) => NAMING.has(field));
  const names = new Set(versions.flatMap(({ record }) => naming.flatMap((one) => textsAt(record, one))));
  return versions.some(({ record }) =>
    targetsSaying(record, names).some((other) => isSameTarget(other, target)),
  );
}

// Fields that were found by what they say leave as a whole; on a line, another version may name somebody else there.
function targetsIn({ record }: StoredVersion, { asked, targets, texts }: Plan): RedactionTarget[] {
  const saying = targetsSaying(record, texts);
  const among = (some: readonly RedactionTarget[], target: RedactionTarget) =>
    some.some((other) => isSameTarget(other, target));
  return targets.filter((target) => target.list === null || among(asked, target) || among(saying, target));
}
