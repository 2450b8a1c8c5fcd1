import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Log } from '../../../platform/log/log.js';
import { AuditLog } from '../../changes/audit-log.service.js';
import { subjectOf } from '../../changes/subject.js';
import type { Account } from '../account.entity.js';
import type { Session } from './session.entity.js';
import { Sessions, type OpenedSession, type ProviderOrigin } from './sessions.service.js';
import { signInMessages } from './sign-in.messages.js';

/** Somebody who has just proved to be who they are. */
export interface Entry {
  operation: 'signIn' | 'acceptInvitation';
  requestId: string;
  /** The session that the request carried; it ends when another begins. */
  earlierSecret?: string | undefined;
  /** The identity provider that vouches for them; without it they gave a password. */
  origin?: ProviderOrigin;
  /** What is peculiar about it, as a code. */
  why?: string | null;
}

/** Opens and ends sessions, and writes down who came and went. Whether passwords open any is decided here. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly settings: Configuration,
    private readonly sessions: Sessions,
    private readonly auditLog: AuditLog,
    private readonly log: Log,
  ) {}

  get takesPasswords(): boolean {
    return this.settings.localAccounts;
  }

  requirePasswords(): void {
    if (!this.takesPasswords) throw new Refusal('FORBIDDEN', reason(signInMessages.passwordsOff));
  }

  async letIn(store: EntityManager, account: Account, entry: Entry): Promise<OpenedSession> {
    const { operation, requestId, earlierSecret, origin } = entry;
    const why = origin ? (entry.why ?? null) : this.notePassword(account);
    if (earlierSecret) await this.sessions.end(store, earlierSecret);
    const opened = await this.sessions.open(store, account.id, origin);
    const subject = operation === 'signIn' ? {} : { subject: subjectOf(store, account) };
    await this.auditLog.write(store, performer(account.id, requestId), {
      operation,
      ...subject,
      notes: { why },
    });
    return opened;
  }

  /** Writes down who was not let in, as far as that is known. */
  async turnAway(
    store: EntityManager,
    account: Account | null,
    { requestId, why = null }: { requestId: string; why?: string | null },
  ): Promise<void> {
    const subject = account ? { subject: subjectOf(store, account) } : {};
    const happening = { operation: 'signInRefused', ...subject, notes: { why } };
    await this.auditLog.write(store, performer(null, requestId), happening);
  }

  /** The session that ended; null when there was none any more. */
  async seeOut(store: EntityManager, secret: string, requestId: string): Promise<Session | null> {
    const session = await this.sessions.end(store, secret);
    if (!session) return null;
    await this.auditLog.write(store, performer(session.accountId, requestId), { operation: 'signOut' });
    return session;
  }

  // Beside an identity provider, passwords are for the day when it is away: each use of one is told loudly.
  private notePassword({ id: accountId }: Account): string | null {
    this.requirePasswords();
    if (this.settings.oidcIssuer === undefined) return null;
    this.log.warn('A password opened a session, past the identity provider.', { accountId });
    return 'signIn.pastProvider';
  }
}

function performer(accountId: string | null, requestId: string) {
  return { accountId, name: '', requestId, system: false };
}
