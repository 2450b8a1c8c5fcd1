import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { AuditLog } from '../../changes/audit-log.service.js';
import { subjectOf } from '../../changes/subject.js';
import { Account } from '../account.entity.js';
import { tidyUsername } from '../account.rules.js';
import { hashPassword, isOutdated, isPassword } from './password.js';
import { Sessions, type OpenedSession } from './sessions.service.js';
import { signInMessages } from './sign-in.messages.js';
import { Throttle } from './throttle.service.js';

/** What the server knows of a request before anybody is signed in. */
export interface Arrival {
  /** The network it came from, as far as trusted proxies tell. */
  network: string;
  requestId: string;
  /** The session secret that the request carried; it ends when another begins. */
  earlierSecret: string | undefined;
}

/** An account whose owner has just proved to be who they are. */
export interface SignedIn extends OpenedSession {
  account: Account;
}

/** Sign-in by password, and its end. */
@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly auditLog: AuditLog,
  ) {}

  async withPassword(username: string, password: string, arrival: Arrival): Promise<SignedIn> {
    const name = tidyUsername(username);
    const seconds = await this.throttle.admit(name, arrival.network);
    if (seconds > 0) throw new Refusal('RATE_LIMITED', reason(signInMessages.tooMany, { seconds }));
    const account = await this.database.manager.findOneBy(Account, { username: name });
    // Always asked, also without an account: the time must not tell whether there is one.
    const right = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !right || account.disabledAt) return this.refuse(account, arrival);
    await this.throttle.forgive(name, arrival.network);
    return this.admit(account, password, arrival);
  }

  async end(secret: string, requestId: string): Promise<void> {
    await this.database.transaction(async (store) => {
      const session = await this.sessions.end(store, secret);
      if (!session) return;
      const by = { accountId: session.accountId, name: '', requestId, system: false };
      await this.auditLog.write(store, by, { operation: 'signOut' });
    });
  }

  private async refuse(account: Account | null, { requestId }: Arrival): Promise<never> {
    const { manager: store } = this.database;
    const by = { accountId: null, name: '', requestId, system: false };
    const subject = account ? { subject: subjectOf(store, account) } : {};
    await this.auditLog.write(store, by, { operation: 'signInRefused', ...subject });
    throw new Refusal('UNAUTHENTICATED', reason(signInMessages.wrong));
  }

  private admit(account: Account, password: string, arrival: Arrival): Promise<SignedIn> {
    return this.database.transaction(async (store) => {
      if (arrival.earlierSecret) await this.sessions.end(store, arrival.earlierSecret);
      if (account.passwordHash && isOutdated(account.passwordHash)) {
        await store.update(Account, { id: account.id }, { passwordHash: await hashPassword(password) });
      }
      const opened = await this.sessions.open(store, account.id);
      const by = { accountId: account.id, name: '', requestId: arrival.requestId, system: false };
      await this.auditLog.write(store, by, { operation: 'signIn' });
      return { ...opened, account };
    });
  }
}
