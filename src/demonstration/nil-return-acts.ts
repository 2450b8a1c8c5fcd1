import { NilReturnsService } from '../office/meetings/nil-returns/nil-returns.service.js';
import { addDays, addMonths } from '../words/dates.js';
import type { Act } from './acts.js';
import { accounts } from './cast/accounts.js';
import { officials } from './cast/officials.js';
import { ownKeysOf } from './script/participants.js';
import { moment, type PlannedMeeting } from './script/plan.rules.js';
import type { Stage } from './stage.js';

/** Who states, month after month, that there was nothing to report, when there was not. */
const REPORTING = [
  ...new Set(Object.values(accounts).flatMap((account): readonly string[] => account.delegatedBy)),
  'exempelkvist',
];

/** Who has not done so yet for some months, counted back from this one: the last one is due, the one before it late. */
const OWING: Readonly<Record<string, readonly number[]>> = {
  jamforelius: [1],
  figursson: [1, 2],
  antagandahl: [2],
  tankstrom: [1],
};

/** For how many months back. */
const MONTHS = 12;

/** Filed in the first days of the month after, for every month without a meeting. */
export function nilReturnActs(plan: readonly PlannedMeeting[], stage: Stage, today: string): Act[] {
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  return REPORTING.flatMap((official, place) =>
    Array.from({ length: MONTHS }, (_, before) => before + 1)
      .filter((back) => !OWING[official]?.includes(back))
      .map((back) => addMonths(firstOfMonth, -back))
      .filter(
        (first) => holdsPostIn(official, first, today) && !hasMeeting(plan, official, first.slice(0, 7)),
      )
      .map((first) => ({ first, filedOn: addDays(addMonths(first, 1), 1 + (place % 3)) }))
      .filter(({ filedOn }) => filedOn < today)
      .map(({ first, filedOn }): Act => {
        const month = first.slice(0, 7);
        return { at: moment(filedOn, 9 * 60 + place), does: () => file(stage, official, month) };
      }),
  );
}

// Nothing is stated of months in which somebody else held the post for a while.
function holdsPostIn(key: string, firstOfMonth: string, today: string): boolean {
  const official = officials.find((each) => each.key === key);
  const [from, to] = [official?.from ?? null, official?.to ?? null];
  const begins = from === null || addDays(today, -from) <= firstOfMonth;
  return begins && (to === null || addDays(today, -to) >= addMonths(firstOfMonth, 1));
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
