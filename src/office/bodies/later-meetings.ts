import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { bodiesMessages } from './bodies.messages.js';

/** Refuses a last day of a body before meetings that were handed in: they could never be published, and wait in vain. */
export async function refuseLaterMeetings(store: EntityManager, bodyId: string, on: string): Promise<void> {
  const [found] = await store.query<{ count: number; day: string | null }[]>(
    `SELECT count(*)::integer AS count, min(date)::text AS day FROM office.meeting
      WHERE public_body_id = $1 AND state IN ('SUBMITTED', 'DELAYED') AND date > $2`,
    [bodyId, on],
  );
  if (!found?.day) return;
  const { count, day } = found;
  throw new Refusal('CONFLICT', reason(bodiesMessages.laterMeetings, { count, day }, '/on'));
}
