import type { EntityManager } from 'typeorm';
import { refuseIfAny } from '../../../office/changes/refuse-if-any.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { unstorable } from '../../../platform/http/unstorable.js';
import { reason } from '../../../platform/language/message.js';
import { personMessages } from './person.messages.js';
import type { Scope } from './place-sql.js';
import { isNamed, type Wanted, wordsOf } from './wanted.rules.js';

interface KnownAccount {
  id: string;
  username: string | null;
  name: string;
  email: string | null;
}

interface KnownOfficial {
  id: string;
  name: string;
  accountId: string | null;
  publicBodyId: string;
  isProtected: boolean;
  version: number;
  body: string;
}

/** Who somebody may be: their accounts, the officials that they are, and how they may be written in texts. */
export interface Identities {
  accounts: readonly KnownAccount[];
  officials: readonly KnownOfficial[];
  wanted: Wanted;
}

const LONGEST = 200;

/** Finds out whom a name, an e-mail address or a username means. */
export async function identitiesOf(store: EntityManager, asked: string, scope: Scope): Promise<Identities> {
  const typed = asked.trim();
  const isAddress = /[^\s@]@[^\s@]/.test(typed);
  const known = {
    accounts: await store.query<KnownAccount[]>(ACCOUNTS, [scope]),
    officials: await officialsIn(store, scope),
  };
  const byAddress = known.accounts.filter(({ username, email }) =>
    [username, email?.toLowerCase()].includes(typed.toLowerCase()),
  );
  const words = isAddress || byAddress.length > 0 ? [] : wordsOf(typed);
  requireSomebody(typed, { words, isKnown: byAddress.length > 0 || isAddress });
  const named: Wanted = { names: words.length > 0 ? [words] : [], addresses: [], ids: [] };
  const accounts = known.accounts.filter((one) => byAddress.includes(one) || isNamed(one.name, named));
  const officials = known.officials.filter(
    ({ name, accountId }) => isNamed(name, named) || accounts.some(({ id }) => id === accountId),
  );
  const theirs = known.accounts.filter(
    (one) => accounts.includes(one) || officials.some(({ accountId }) => accountId === one.id),
  );
  return { accounts: theirs, officials, wanted: wantedOf(typed, words, { accounts: theirs, officials }) };
}

function requireSomebody(typed: string, { words, isKnown }: { words: string[]; isKnown: boolean }): void {
  refuseIfAny(unstorable(typed, '/person'));
  if (typed.length > LONGEST)
    throw new Refusal('INVALID', reason(personMessages.tooLong, undefined, '/person'));
  if (!isKnown && words.length < 2)
    throw new Refusal('INVALID', reason(personMessages.tooVague, undefined, '/person'));
}

function wantedOf(
  typed: string,
  words: string[],
  { accounts, officials }: Pick<Identities, 'accounts' | 'officials'>,
): Wanted {
  const names: string[][] = words.length > 0 ? [words] : [];
  for (const each of [...accounts, ...officials].map(({ name }) => wordsOf(name))) {
    const covered = names.some((known) => known.every((word) => each.includes(word)));
    if (each.length > 1 && !covered) names.push(each);
  }
  const addresses = [...(words.length > 0 ? [] : [typed]), ...accounts.flatMap(({ email }) => email ?? [])];
  return {
    names,
    addresses: [...new Set(addresses.map((address) => address.toLowerCase()))],
    ids: [...accounts, ...officials].map(({ id }) => id),
  };
}

function officialsIn(store: EntityManager, scope: Scope): Promise<KnownOfficial[]> {
  return store.query<KnownOfficial[]>(OFFICIALS, [scope]);
}

const ACCOUNTS = `SELECT id, username, display_name AS name, email FROM office.account
  WHERE $1::uuid[] IS NULL OR EXISTS (SELECT FROM office.account_role AS held
    WHERE held.account_id = account.id AND held.public_body_id = ANY($1))`;
const OFFICIALS = `SELECT official.id, official.name, official.account_id AS "accountId", official.version,
    official.public_body_id AS "publicBodyId", protected_identity AS "isProtected", body.name_sv AS body
  FROM office.official JOIN office.public_body AS body ON body.id = official.public_body_id
  WHERE $1::uuid[] IS NULL OR official.public_body_id = ANY($1)`;
