import type { EntityManager } from 'typeorm';
import { type Day, stockholmDay } from '../../../words/dates.js';
import { reviewDueOn } from './embargo-review.rules.js';

/** A delay that somebody has to look at again. */
export interface DelayToReview {
  meetingId: string;
  publicBodyId: string;
  dueOn: Day;
}

interface Delayed extends Omit<DelayToReview, 'dueOn'> {
  until: Day;
  lookedAt: Date;
}

const MOST = 500;

/** Delays of some bodies that are to be looked at again by now. */
export async function delaysToReview(
  store: EntityManager,
  bodyIds: readonly string[],
  today: Day,
): Promise<DelayToReview[]> {
  const delayed = await store.query<Delayed[]>(
    `SELECT meeting.id AS "meetingId", meeting.public_body_id AS "publicBodyId", meeting.embargo_until::text AS until,
            coalesce((SELECT max(reviewed_at) FROM office.embargo_review AS review
                       WHERE review.meeting_id = meeting.id), meeting.edited_at) AS "lookedAt"
       FROM office.meeting WHERE meeting.state = 'DELAYED' AND meeting.public_body_id = ANY ($1)
      ORDER BY meeting.embargo_until, meeting.id LIMIT ${MOST}`,
    [bodyIds],
  );
  return delayed.flatMap(({ meetingId, publicBodyId, until, lookedAt }) => {
    const dueOn = reviewDueOn(stockholmDay(lookedAt), until);
    return dueOn !== null && dueOn <= today ? [{ meetingId, publicBodyId, dueOn }] : [];
  });
}
