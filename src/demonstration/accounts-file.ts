import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '../words/body-words.js';
import { accounts } from './cast/accounts.js';
import type { Performed } from './perform.js';

/** The file in the data directory that tells how to sign in. */
export const ACCOUNTS_FILE = 'demonstration-accounts.txt';

/** Keeps the passwords and ids where only the owner can read them. Returns the file's place. */
export function keepAccounts(dataDir: string, performed: Performed): string {
  const file = join(dataDir, ACCOUNTS_FILE);
  writeFileSync(file, accountsText(performed), { mode: 0o600 });
  // A file that was there keeps its rights when it is written.
  chmodSync(file, 0o600);
  return file;
}

/** Who may sign in with which password, and the ids of what the README begins with. */
export function accountsText({ passwords, ids }: Performed): string {
  const people = Object.values(accounts).map(({ username, role }) => {
    const password = passwords.get(username) ?? '';
    return `${username.padEnd(24)}${password.padEnd(24)}${role.toLowerCase().padEnd(16)}${roles.label(role, 'en')}`;
  });
  const known = Object.entries(ids).map(([name, id]) => `${name.padEnd(24)}${id}`);
  return [...people, '', ...known, ''].join('\n');
}
