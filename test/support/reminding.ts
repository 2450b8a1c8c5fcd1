import { Accounts } from '../../src/office/accounts/accounts.service.js';
import { Account } from '../../src/office/accounts/account.entity.js';
import { systemActor } from '../../src/office/accounts/actor.js';
import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import { doJobs } from './jobs.js';
import { aRegion, contentOf, type Region, step } from './meetings.js';
import type { Official } from './office.js';
import type { TestApp } from './test-app.js';

/** A Monday morning, with a region of its own whose people are the only ones who can be written to. */
export async function aFreshMorning(register: TestApp): Promise<Region> {
  register.clock.set('2026-03-02T06:30:00Z');
  await register.office.query('UPDATE office.account SET email = NULL');
  return aRegion(register);
}

/** Gives somebody an address; the account is said to be of a language. */
export async function reachable(
  register: TestApp,
  who: Official,
  language: 'sv' | 'en' = 'sv',
): Promise<string> {
  const email = `${who.accountId.slice(0, 8)}@example.org`;
  await amend(register, who, { email, language });
  return email;
}

export async function amend(register: TestApp, who: Official, changes: object): Promise<void> {
  const { version, id } = await accountOf(register, who);
  const accounts = register.app.get(Accounts, { strict: false });
  await accounts.amendAccount(systemActor('test'), { id, expectedVersion: version, ...changes });
}

export function accountOf({ office }: TestApp, { accountId }: Official): Promise<Account> {
  return office.manager.findOneByOrFail(Account, { id: accountId });
}

/** It is 07:30 in Stockholm on a day in winter, and the letters are written. */
export async function morning(register: TestApp, day: string): Promise<void> {
  register.clock.set(`${day}T06:30:00Z`);
  await register.app.get(Jobs, { strict: false }).add('reminders.morning');
  await doJobs(register);
}

/** A draft of a meeting, which should be public two weeks after its day. */
export async function draftOf(region: Region, day: string): Promise<string> {
  const { id } = await step(region.recorder, 'recordMeeting', contentOf(region, { date: day }));
  return id;
}
