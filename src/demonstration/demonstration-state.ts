import { DEMONSTRATION } from './stage.js';

/** The operation by which the audit log knows that a demonstration is complete. */
export const FINISHED = 'finishDemonstration';

/** What a register holds: nothing; a demonstration, complete or interrupted while it was filled; or something else. */
export type DemonstrationState = 'EMPTY' | 'COMPLETE' | 'UNFINISHED' | 'OTHER';

/** A way to ask the database: rows for SQL and its parameters. */
export type Ask = (sql: string, parameters: string[]) => Promise<unknown[]>;

export async function demonstrationState(ask: Ask): Promise<DemonstrationState> {
  const [found] = (await ask(LOOK, [DEMONSTRATION, FINISHED])) as Found[];
  if (!found) throw new Error('the register did not say what it holds');
  if (!found.anything) return 'EMPTY';
  if (found.finished) return 'COMPLETE';
  return found.begun && !found.others ? 'UNFINISHED' : 'OTHER';
}

interface Found {
  anything: boolean;
  begun: boolean;
  finished: boolean;
  /** Somebody has worked in it besides the demonstration. */
  others: boolean;
}

// The codelist of topics is in every register; a body is the first thing that a demonstration makes.
const LOOK = `
SELECT EXISTS (SELECT FROM office.public_body) OR EXISTS (SELECT FROM office.account)
         OR EXISTS (SELECT FROM office.organisation) OR EXISTS (SELECT FROM office.meeting) AS anything,
       EXISTS (SELECT FROM office.audit_event WHERE system_name = $1 AND operation = 'openBody') AS begun,
       EXISTS (SELECT FROM office.audit_event WHERE system_name = $1 AND operation = $2) AS finished,
       EXISTS (SELECT FROM office.public_body WHERE NOT demonstration)
         OR EXISTS (SELECT FROM office.audit_event WHERE system_name NOT IN ($1, 'start')) AS others`;
