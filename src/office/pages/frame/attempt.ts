import { Refusal, type RefusalCode, STATUS_OF } from '../../../platform/errors/refusal.js';
import type { Reason } from '../../../platform/language/message.js';
import type { OfficeAnswer, OfficePage } from './answer.js';
import type { Visit } from './visit.js';

// What somebody can mend in the form; the rest has pages of its own.
const MENDABLE: readonly RefusalCode[] = ['INVALID', 'OBSTACLES', 'CONFLICT', 'RATE_LIMITED'];

/**
 * Does what a form asks for; where that is refused for something that can be mended, the form is shown again with the
 * reasons and everything as it was typed. A form that waits from an earlier session is only shown.
 */
export function attempt(visit: Visit, act: Act, again: Again): Promise<OfficeAnswer> {
  return attemptWhere(MENDABLE, visit, { act, again });
}

/** The same before anybody has signed in: that somebody is not let in is told in the form too. */
export function attemptUnknown(visit: Visit, act: Act, again: Again): Promise<OfficeAnswer> {
  return attemptWhere([...MENDABLE, 'UNAUTHENTICATED', 'FORBIDDEN'], visit, { act, again });
}

type Act = () => Promise<OfficeAnswer>;
type Again = (reasons: readonly Reason[]) => OfficePage | Promise<OfficePage>;

async function attemptWhere(
  mendable: readonly RefusalCode[],
  visit: Visit,
  { act, again }: { act: Act; again: Again },
): Promise<OfficeAnswer> {
  if (visit.restoring) return again([]);
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal) || !mendable.includes(error.code)) throw error;
    return { ...(await again(error.reasons)), status: STATUS_OF[error.code], faulty: true };
  }
}
