import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { BodiesService } from '../../bodies/bodies.service.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { AccountRole } from '../account-role.entity.js';
import { Account } from '../account.entity.js';
import type { RoleInput } from '../account.inputs.js';
import { newAccountFaults } from '../account.rules.js';
import { Accounts } from '../accounts.service.js';
import { systemActor } from '../actor.js';
import { hashOf } from '../secret.js';
import type { Arrival } from './arrival.js';
import { FirstRunCode } from './first-run-code.entity.js';
import { signInMessages } from './sign-in.messages.js';
import type { FirstRunInput } from './sign-in.inputs.js';
import { SignIn, type SignedIn } from './sign-in.service.js';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 24;

/** The first administrator of a register without accounts: whoever can read what the server printed. */
@Injectable()
export class FirstRun {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly accounts: Accounts,
    private readonly bodies: BodiesService,
    private readonly signIn: SignIn,
  ) {}

  /** A code to print at start; null when there are accounts, or are to be none with passwords. Each instance has its own, and any of them will do. */
  async newCode(): Promise<string | null> {
    const { manager: store } = this.database;
    if (!this.signIn.takesPasswords || (await hasAccounts(store))) return null;
    const code = printable(CODE_LENGTH);
    await store.insert(FirstRunCode, { codeHash: hashOf(code) });
    return code.replace(/.{6}(?=.)/g, '$&-');
  }

  /** Whether nobody has an account yet. */
  async isOpen(): Promise<boolean> {
    return !(await hasAccounts(this.database.manager));
  }

  /** Whether there is no public body yet either. */
  async needsBody(): Promise<boolean> {
    return !(await this.database.manager.exists(PublicBody));
  }

  /** Makes the administrator of all public bodies, and the first body where there is none; then signs in. */
  async begin(input: FirstRunInput, arrival: Arrival): Promise<SignedIn> {
    if (!this.signIn.takesPasswords) throw new Refusal('FORBIDDEN', reason(signInMessages.passwordsOff));
    const { username, displayName, language, password } = input;
    await this.requireCode(this.database.manager, input.code);
    const actor = systemActor('first run');
    // The body is opened first: nothing else must be wrong by then.
    refuseIfAny(newAccountFaults(input, password));
    if (input.body) await this.bodies.openBody(actor, input.body);
    const roles = await this.administratorEverywhere();
    const account = { username, displayName, language: language ?? null, roles };
    await this.accounts.openAccount(actor, account, {
      password,
      first: (store) => this.spendCodes(store, input.code),
    });
    return this.signIn.withPassword(username, password, arrival);
  }

  private async requireCode(store: EntityManager, code: string): Promise<void> {
    if (await hasAccounts(store)) throw new Refusal('CONFLICT', reason(signInMessages.firstRunOver));
    const codeHash = hashOf(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    if (await store.existsBy(FirstRunCode, { codeHash })) return;
    throw new Refusal('UNAUTHENTICATED', reason(signInMessages.firstRunCodeWrong));
  }

  // Under a lock: two people with two instances' codes must not both be first.
  private async spendCodes(store: EntityManager, code: string): Promise<void> {
    await store.query(`SELECT pg_advisory_xact_lock(hashtext('office first run'))`);
    await this.requireCode(store, code);
    await store.createQueryBuilder().delete().from(FirstRunCode).execute();
  }

  private async administratorEverywhere(): Promise<RoleInput[]> {
    const roots = await this.database.manager.findBy(PublicBody, { parentId: IsNull() });
    if (roots.length === 0)
      throw new Refusal('INVALID', reason(signInMessages.bodyNeeded, undefined, '/body'));
    return roots.map(({ id }) => ({ publicBodyId: id, role: Role.ADMINISTRATOR }));
  }
}

// Whom an identity provider let in without a role can do nothing, and must not be in the way of the first administrator.
async function hasAccounts(store: EntityManager): Promise<boolean> {
  return (await store.existsBy(Account, { username: Not(IsNull()) })) || store.exists(AccountRole);
}

function printable(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
