import type { Session } from './session.entity.js';

const MINUTE_MS = 60_000;

/** Without any use for this long, a session has ended. */
export const IDLE_MS = 60 * MINUTE_MS;
/** However much it is used, a session ends after this long. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;
/** For so long after its end it is known whose a session was: what they were writing then waits for them. */
export const REMEMBERED_MS = 7 * 24 * 60 * MINUTE_MS;
/** How exactly the last use is known: a write for every request would cost more than it tells. */
export const TOUCH_MS = MINUTE_MS;

/** Whether a session still stands for somebody at a moment. */
export function isAlive(
  session: Pick<Session, 'revokedAt' | 'expiresAt' | 'lastSeenAt'>,
  now: Date,
): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return session.revokedAt === null && now < session.expiresAt && idle < IDLE_MS;
}
