import { NilReturnsService } from '../office/meetings/nil-returns.service.js';
import { addDays, addMonths } from '../words/dates.js';
import type { Act } from './acts.js';
import { ownKeysOf } from './script/participants.js';
import { moment, type PlannedMeeting } from './script/plan.rules.js';
import type { Stage } from './stage.js';

/** Who states, month after month, that there was nothing to report, when there was not. */
const REPORTING = ['bokstavsson', 'antagandahl', 'exempelkvist', 'tankstrom'];

/** For how many months back. */
const MONTHS = 12;

/** Filed in the first days of the month after, for every month without a meeting. */
export function nilReturnActs(plan: readonly PlannedMeeting[], stage: Stage, today: string): Act[] {
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  return REPORTING.flatMap((official, place) =>
    Array.from({ length: MONTHS }, (_, back) => addMonths(firstOfMonth, -back - 1))
      .map((first) => ({ first, filedOn: addDays(addMonths(first, 1), 2 + place) }))
      .filter(({ first, filedOn }) => filedOn < today && !hasMeeting(plan, official, first.slice(0, 7)))
      .map(({ first, filedOn }): Act => {
        const month = first.slice(0, 7);
        return { at: moment(filedOn, 9 * 60 + place), does: () => file(stage, official, month) };
      }),
  );
}

function hasMeeting(plan: readonly PlannedMeeting[], official: string, month: string): boolean {
  return plan.some(
    (planned) =>
      ownKeysOf(planned).includes(official) &&
      [planned.date, planned.endDate].some((day) => day?.startsWith(month)),
  );
}

async function file(stage: Stage, official: string, month: string): Promise<void> {
  const input = { postId: stage.posts.get(official), month };
  await stage.use(NilReturnsService).file(stage.as('pia'), input);
}
