import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { JWTPayload } from 'jose';
import { DataSource, IsNull, LessThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { hashOf } from '../secret.js';
import { Session } from '../sign-in/session.entity.js';
import { BackChannelAudit, type Order } from './back-channel-audit.service.js';
import { IdentityProvider } from './identity-provider.service.js';
import { logoutTokenFault } from './logout-token.rules.js';
import { oidcMessages } from './oidc.messages.js';
import { idOf } from './person.js';
import { whatFailed } from './provider-faults.js';
import { SignInFault } from './sign-in-fault.js';
import { SpentLogoutToken } from './spent-logout-token.entity.js';
import { keptSubject } from './subject.js';

// An order is carried out when it is given; some providers give it no end.
const OLDEST_SECONDS = 300;
// Longer than a token can be used, clocks that differ included.
const REMEMBERED_MS = 15 * 60_000;

/** Ends sessions when the identity provider says so: OpenID Connect Back-Channel Logout 1.0. */
@Injectable()
export class BackChannel {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly provider: IdentityProvider,
    private readonly audit: BackChannelAudit,
    private readonly clock: Clock,
  ) {}

  /** Refuses whatever is not certain; that there is no such session any more is as good as having ended it. */
  async carryOut(token: unknown, order: Order): Promise<void> {
    if (!this.provider.isSetUp) throw new Refusal('NOT_FOUND', reason(oidcMessages.notSetUp));
    const understood = await this.understood(token);
    const why = typeof understood === 'string' ? understood : await this.endSessions(understood, order);
    if (why === null) return;
    await this.audit.refused(`oidc.logout.${why}`, order);
    throw new Refusal('INVALID', reason(oidcMessages.logoutRefused));
  }

  /** What a token orders, or the code of what is wrong with it. */
  private async understood(token: unknown): Promise<JWTPayload | string> {
    if (typeof token !== 'string' || token === '') return 'missing';
    try {
      const { payload, protectedHeader } = await this.provider.verified(token, {
        maxTokenAge: OLDEST_SECONDS,
        requiredClaims: ['iat', 'jti', 'events'],
      });
      return logoutTokenFault(payload, protectedHeader.typ) ?? payload;
    } catch (error) {
      return error instanceof SignInFault ? 'unreachable' : whatFailed(error);
    }
  }

  private endSessions(token: JWTPayload, order: Order): Promise<string | null> {
    return this.database.transaction(async (store) => {
      if (!(await this.isFirst(store, token))) return 'replayed';
      for (const { id, accountId } of await this.sessionsOf(store, token)) {
        await store.update(Session, { id }, { revokedAt: this.clock.now() });
        await this.audit.ended(store, accountId, order);
      }
      return null;
    });
  }

  private async isFirst(store: EntityManager, { iss = '', jti = '' }: JWTPayload): Promise<boolean> {
    const now = this.clock.now();
    await store.delete(SpentLogoutToken, { expiresAt: LessThan(now) });
    const token = {
      tokenHash: hashOf(JSON.stringify([iss, jti])),
      expiresAt: new Date(now.getTime() + REMEMBERED_MS),
    };
    const inserted = await store
      .createQueryBuilder()
      .insert()
      .into(SpentLogoutToken)
      .values(token)
      .orIgnore()
      .returning('expires_at')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  // A session there that we were not told of at sign-in is found by the person.
  private async sessionsOf(store: EntityManager, { iss = '', sub, sid }: JWTPayload): Promise<Session[]> {
    const subject = idOf(sub);
    const ofPerson: FindOptionsWhere<Session> = {
      issuer: iss,
      revokedAt: IsNull(),
      ...(subject === null ? {} : { providerSubject: await keptSubject(iss, subject) }),
    };
    const session = idOf(sid);
    if (session === null) return subject === null ? [] : store.findBy(Session, ofPerson);
    const ofSession = { ...ofPerson, providerSession: session };
    const unnamed = subject === null ? [] : [{ ...ofPerson, providerSession: IsNull() }];
    return store.findBy(Session, [ofSession, ...unnamed]);
  }
}
