import { type EntityManager, In, IsNull } from 'typeorm';
import { Redaction } from '../../office/meetings/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { groupBy } from '../../platform/group-by.js';
import type { JsonObject } from '../../words/json.js';
import { isReplaced } from './redaction.rules.js';

/**
 * The redactions that stand, by meeting. One whose field says something else by now is lifted: the value that was taken
 * out stays out of every version, and what a correction put in its place may be read.
 */
export async function standingRedactions(
  store: EntityManager,
  meetings: readonly WholeMeeting[],
  { bare, at }: { bare: (whole: WholeMeeting) => JsonObject; at: Date },
): Promise<Map<string, Redaction[]>> {
  const ids = meetings.map(({ meeting }) => meeting.id);
  const redactions = await store.find(Redaction, {
    where: { meetingId: In(ids), liftedAt: IsNull() },
    order: { redactedAt: 'ASC', id: 'ASC' },
  });
  const standing = groupBy(redactions, ({ meetingId }) => meetingId);
  for (const whole of meetings) {
    const ofMeeting = standing.get(whole.meeting.id);
    if (!ofMeeting) continue;
    const document = bare(whole);
    const replaced = ofMeeting.filter((redaction) =>
      isReplaced(
        document,
        redaction,
        redaction.originals.map(({ value }) => value),
      ),
    );
    for (const redaction of replaced) redaction.liftedAt = at;
    await store.save(replaced);
    standing.set(
      whole.meeting.id,
      ofMeeting.filter(({ liftedAt }) => liftedAt === null),
    );
  }
  return standing;
}
