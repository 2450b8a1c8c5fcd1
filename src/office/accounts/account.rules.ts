import { reason, type Reason } from '../../platform/language/message.js';
import { lineFaults } from '../../words/line.js';
import { accountMessages } from './accounts.messages.js';
import { passwordProblems } from './sign-in/password.rules.js';

const LONGEST_NAME = 200;
const LONGEST_EMAIL = 254;

/** What an account says of its holder. */
export interface AccountDetails {
  displayName: string;
  email: string | null;
}

/** What is said of an account that is to be opened. */
interface NewAccount {
  username: string;
  displayName: string;
  email?: string | null;
}

/** A username as it is kept and compared. */
export function tidyUsername(username: string): string {
  return username.normalize('NFC').trim().toLowerCase();
}

/** All that is wrong with a new account; a password is given only by the operator and at the first run. */
export function newAccountFaults(account: NewAccount, password?: string): Reason[] {
  const { displayName, email = null } = account;
  const username = tidyUsername(account.username);
  return [
    ...usernameFaults(username),
    ...detailFaults({ displayName, email }),
    ...(password === undefined ? [] : passwordProblems(password, [username, displayName])),
  ];
}

function usernameFaults(username: string): Reason[] {
  const fits = /^[a-z0-9][a-z0-9._@+-]{1,99}$/.test(username);
  return fits ? [] : [reason(accountMessages.usernameShape, undefined, '/username')];
}

export function detailFaults({ displayName, email }: AccountDetails): Reason[] {
  const faults = lineFaults(displayName, { field: '/displayName', longest: LONGEST_NAME, required: true });
  const emailFits = email === null || (email.length <= LONGEST_EMAIL && /^[^@\s]+@[^@\s]+$/.test(email));
  return emailFits ? faults : [...faults, reason(accountMessages.emailShape, undefined, '/email')];
}
