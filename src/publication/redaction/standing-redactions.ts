import { type EntityManager, In } from 'typeorm';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { groupBy } from '../../platform/group-by.js';
import { randomId } from '../../platform/identity.js';
import type { Json, JsonObject } from '../../words/json.js';
import { Ground } from '../../words/register-words.js';
import { areTogether, holds, isReplaced, isSameTarget, NAMING, targetsSaying } from './redaction.rules.js';
import { recognisable, says } from '../../words/same-text.rules.js';

/**
 * The redactions that stand, by meeting. One whose field says something else by now is lifted: what a correction put in
 * its place may be read. Where the original was destroyed nobody can tell that any more, and the field stays withheld. What was taken out stays out for good: a later version that says it again, in whichever field
 * or line, has that field withheld too.
 */
export async function standingRedactions(
  store: EntityManager,
  meetings: readonly WholeMeeting[],
  { bare, at }: { bare: (whole: WholeMeeting) => JsonObject; at: Date },
): Promise<Map<string, Redaction[]>> {
  const made = await redactionsOf(
    store,
    meetings.map(({ meeting }) => meeting.id),
  );
  const standing = new Map<string, Redaction[]>();
  for (const whole of meetings) {
    const ofMeeting = made.get(whole.meeting.id);
    if (!ofMeeting) continue;
    const document = bare(whole);
    judge(document, ofMeeting, at);
    const all = [...ofMeeting, ...saidAgain(document, ofMeeting, at)];
    await store.save(all);
    standing.set(
      whole.meeting.id,
      all.filter(({ liftedAt }) => liftedAt === null),
    );
  }
  return standing;
}

/** Whether a text says something that was taken out of a meeting's public versions. */
export async function saysWithheld(store: EntityManager, meetingId: string, text: string): Promise<boolean> {
  const made = (await redactionsOf(store, [meetingId])).get(meetingId) ?? [];
  return made.some((redaction) => says(text, textsOf(redaction)));
}

async function redactionsOf(
  store: EntityManager,
  meetingIds: readonly string[],
): Promise<Map<string, Redaction[]>> {
  const redactions = await store.find(Redaction, {
    where: { meetingId: In([...meetingIds]) },
    order: { redactedAt: 'ASC', id: 'ASC' },
  });
  return groupBy(redactions, ({ meetingId }) => meetingId);
}

// Of fields that tell the same, none is replaced before all are: a merge gives a line another organisation's id alone.
function judge(document: JsonObject, redactions: readonly Redaction[], at: Date): void {
  const replaced = redactions.filter(
    (one) => one.destructionId === null && isReplaced(document, one, valuesOf(one)),
  );
  for (const redaction of redactions) {
    const related = redactions.filter((other) => areTogether(redaction, other) && holds(document, other));
    if (replaced.includes(redaction) && related.every((other) => replaced.includes(other)))
      redaction.liftedAt ??= at;
    else if (holds(document, redaction)) redaction.liftedAt = null;
  }
}

function saidAgain(document: JsonObject, redactions: readonly Redaction[], at: Date): Redaction[] {
  const made: Redaction[] = [];
  for (const source of redactions) {
    for (const target of targetsSaying(document, textsOf(source))) {
      const known = [...redactions, ...made].some(
        (other) => other.liftedAt === null && isSameTarget(other, target),
      );
      if (known) continue;
      const ground = NAMING.has(target.field) ? Ground.PERSONAL_DATA : source.ground;
      const { meetingId, realGround, cause, decision, originals, redactedBy } = source;
      made.push(
        Object.assign(new Redaction(), {
          ...{ id: randomId(), meetingId, ...target, ground, realGround },
          ...{ cause, decision, originals, redactedBy },
          redactedAt: at,
          liftedAt: null,
          destructionId: null,
        }),
      );
    }
  }
  return made;
}

function textsOf(redaction: Redaction): ReadonlySet<string> {
  return new Set(valuesOf(redaction).flatMap(recognisable));
}

function valuesOf({ originals }: Redaction): Json[] {
  return originals.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
