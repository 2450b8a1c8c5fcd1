import { codeOf } from './operator-fault.js';

// 08: connection, 57P: the server is going down or coming up, 53: out of connections.
const AWAY_CODES = /^(08|57P|53|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)/;
const AWAY_WORDS =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|not queryable/;

/** Whether an error says that the database cannot be reached, rather than that we asked it something wrong. */
export function isDatabaseAway(error: unknown): boolean {
  return AWAY_CODES.test(codeOf(error) ?? '') || (error instanceof Error && AWAY_WORDS.test(error.message));
}
