import { OperatorFault } from './operator-fault.js';

/** How a program ended: the exit code that its caller sees. */
export const EXIT = { done: 0, failed: 1, refused: 2 } as const;

/** Tells why a program ends, on standard error; the exit code for it. Only the unforeseen comes with a stack. */
export function tellFault(error: unknown): number {
  const foreseen = error instanceof OperatorFault;
  const told = foreseen
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${told}\n`);
  return foreseen ? EXIT.refused : EXIT.failed;
}
