import { differsByIdentifier } from './duplicate.rules.js';
import type { WrittenIdentifier } from './organisation.rules.js';

/** An organisation that a name stands for. */
export interface Namesake {
  id: string;
  /** Whether the name is its legal one, and not another it has or had. */
  legal: boolean;
  country: string | null;
  identifiers: readonly WrittenIdentifier[];
}

/** What is known of an organisation that a file names. */
export interface Sought {
  identifiers: readonly WrittenIdentifier[];
  country: string | null;
}

/**
 * Which of several organisations of the same name is meant: null when that would be a guess. The tests are tried one
 * after the other, and each decides only when a single organisation passes it.
 */
export function chooseNamesake(sought: Sought, namesakes: readonly Namesake[]): Namesake | null {
  let left = namesakes.filter((namesake) => !differsByIdentifier(sought, namesake));
  for (const test of TESTS) {
    if (left.length < 2) break;
    const passing = left.filter((namesake) => test(namesake, sought));
    if (passing.length > 0) left = passing;
  }
  return left.length === 1 ? (left[0] ?? null) : null;
}

const TESTS: readonly ((namesake: Namesake, sought: Sought) => boolean)[] = [
  ({ country }, sought) => sought.country !== null && country === sought.country,
  ({ legal }) => legal,
  // The one that was recorded from a source as poor as this one: so importing again finds what it made.
  ({ identifiers }) => identifiers.length === 0,
];
