import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, LessThan, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { randomId } from '../../../platform/identity.js';
import { Account } from '../account.entity.js';
import { hashOf, newSecret } from '../secret.js';
import { Session } from './session.entity.js';
import { ABSOLUTE_MS, isAlive, REMEMBERED_MS, TOUCH_MS } from './session.rules.js';

/** A session and the secret of its cookie, which is nowhere else. */
export interface OpenedSession {
  session: Session;
  secret: string;
}

/** What a session remembers of the identity provider that it came from. */
export type ProviderOrigin = Pick<
  Session,
  'issuer' | 'providerSubject' | 'providerSession' | 'providerRoles'
>;

const PASSWORD: ProviderOrigin = {
  issuer: null,
  providerSubject: null,
  providerSession: null,
  providerRoles: null,
};

/** Sign-ins that last: opened, recognised by their cookie, and ended. */
@Injectable()
export class Sessions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Always a new secret: one that somebody planted before the sign-in is worth nothing after it. */
  async open(
    store: EntityManager,
    accountId: string,
    origin: ProviderOrigin = PASSWORD,
  ): Promise<OpenedSession> {
    const now = this.clock.now();
    const secret = newSecret();
    const session = store.create(Session, {
      id: randomId(),
      accountId,
      tokenHash: hashOf(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
      revokedAt: null,
      ...origin,
    });
    await store.insert(Session, session);
    await store.delete(Session, { expiresAt: LessThan(new Date(now.getTime() - REMEMBERED_MS)) });
    return { session, secret };
  }

  async alive(secret: string): Promise<Session | null> {
    const session = await this.database.manager.findOneBy(Session, { tokenHash: hashOf(secret) });
    if (!session || !isAlive(session, this.clock.now())) return null;
    await this.touch(session);
    return session;
  }

  /** Whose session it was, however it ended; null when their account is not to be used any more. */
  async holder(secret: string): Promise<string | null> {
    const { manager } = this.database;
    const session = await manager.findOneBy(Session, { tokenHash: hashOf(secret) });
    if (!session) return null;
    const { accountId } = session;
    return (await manager.existsBy(Account, { id: accountId, disabledAt: IsNull() })) ? accountId : null;
  }

  async end(store: EntityManager, secret: string): Promise<Session | null> {
    const session = await store.findOneBy(Session, { tokenHash: hashOf(secret), revokedAt: IsNull() });
    if (session) await store.update(Session, { id: session.id }, { revokedAt: this.clock.now() });
    return session;
  }

  /** Ends all that somebody has; `but` is the secret of one that goes on. */
  async endAll(store: EntityManager, accountId: string, but?: string): Promise<void> {
    const others = but === undefined ? {} : { tokenHash: Not(hashOf(but)) };
    await store.update(
      Session,
      { accountId, revokedAt: IsNull(), ...others },
      { revokedAt: this.clock.now() },
    );
  }

  private async touch(session: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_MS) return;
    await this.database.manager.update(Session, { id: session.id }, { lastSeenAt: now });
  }
}
