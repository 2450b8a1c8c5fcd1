import { reason, type Reason } from '../../../platform/language/message.js';
import { signInMessages } from './sign-in.messages.js';

const SHORTEST_PASSWORD = 15;
// Long enough for any passphrase; a limit so that nobody makes us hash a book.
const LONGEST_PASSWORD = 500;
const FEWEST_DIFFERENT = 5;

/** What is wrong with a password that someone chose. Length is what counts; kinds of characters are not asked for. */
export function passwordProblems(
  password: string,
  names: readonly (string | null)[],
  field = '/password',
): Reason[] {
  const characters = Array.from(password);
  const problems: Reason[] = [];
  if (characters.length < SHORTEST_PASSWORD) {
    problems.push(reason(signInMessages.passwordTooShort, { shortest: SHORTEST_PASSWORD }, field));
  }
  if (characters.length > LONGEST_PASSWORD) {
    problems.push(reason(signInMessages.passwordTooLong, { longest: LONGEST_PASSWORD }, field));
  }
  if (isGuessable(characters, names)) problems.push(reason(signInMessages.passwordGuessable, {}, field));
  return problems;
}

function isGuessable(characters: readonly string[], names: readonly (string | null)[]): boolean {
  if (new Set(characters).size < FEWEST_DIFFERENT) return true;
  const password = characters.join('').toLowerCase();
  return names.some((name) => name !== null && password === name.toLowerCase());
}
