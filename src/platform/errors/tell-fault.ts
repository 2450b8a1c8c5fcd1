import { sayReason } from '../language/message.js';
import { OperatorFault } from './operator-fault.js';
import { Refusal } from './refusal.js';

/** How a program ended: the exit code that its caller sees. */
export const EXIT = { done: 0, failed: 1, refused: 2 } as const;

/** Tells why a program ends, on standard error; the exit code for it. Only the unforeseen comes with a stack. */
export function tellFault(error: unknown): number {
  const sentences = foreseen(error);
  process.stderr.write(`${sentences ?? stackOf(error)}\n`);
  return sentences === undefined ? EXIT.failed : EXIT.refused;
}

// Commands speak English, as their options do.
function foreseen(error: unknown): string | undefined {
  if (error instanceof OperatorFault) return error.message;
  if (error instanceof Refusal) return error.reasons.map((each) => sayReason(each, 'en')).join('\n');
  return undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
