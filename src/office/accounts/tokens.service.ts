import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason, type Reason } from '../../platform/language/message.js';
import { lineFaults } from '../../words/line.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { AccessToken } from './access-token.entity.js';
import { requireBody, requireSelfOrManager, usableAccount } from './account-access.js';
import type { EndInput } from './account.inputs.js';
import { accountMessages } from './accounts.messages.js';
import type { Actor } from './actor.js';
import { hashOf, newSecret } from './secret.js';
import { LONGEST_TOKEN, type IssueTokenInput } from './token.inputs.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LONGEST_NAME = 100;
const SHOWN = 10;

/** Bearer tokens for programs: issued by their account, or by the operator for it. */
@Injectable()
export class AccessTokens {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  /** For oneself; the system may issue for any account. A token never issues another: stolen once is not stolen for good. */
  issueToken(actor: Actor, input: IssueTokenInput, accountId = actor.accountId): Promise<AccessToken> {
    if (actor.scopes !== null) throw new Refusal('FORBIDDEN', reason(accountMessages.tokenNeedsSession));
    refuseIfAny(tokenFaults(input));
    return this.office.change(actor, 'issueToken', { input, accountId }, async (store, notes) => {
      notes.fields = Object.keys(input);
      const account = await usableAccount(store, accountId ?? '');
      if (input.publicBodyId) await requireBody(store, input.publicBodyId, '/publicBodyId');
      const secret = newSecret('dgl_');
      const token = await store.save(store.create(AccessToken, this.made(input, secret, account.id)));
      return Object.assign(token, { secret });
    });
  }

  revokeToken(actor: Actor, { id }: EndInput): Promise<AccessToken> {
    return this.office.change(actor, 'revokeToken', { id }, async (store) => {
      const token = await store.findOne(AccessToken, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!token) throw new Refusal('NOT_FOUND', reason(accountMessages.tokenUnknown));
      await requireSelfOrManager(store, actor, token.accountId);
      const now = this.clock.now();
      if (token.revokedAt !== null || token.expiresAt <= now)
        throw new Refusal('CONFLICT', reason(accountMessages.tokenOver));
      token.revokedAt = now;
      return store.save(token);
    });
  }

  /** The token with this secret, if it may still be used. */
  async alive(secret: string): Promise<AccessToken | null> {
    const { manager } = this.database;
    const token = await manager.findOneBy(AccessToken, { tokenHash: hashOf(secret) });
    const now = this.clock.now();
    if (token?.revokedAt !== null || token.expiresAt <= now) return null;
    if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) >= MINUTE_MS) {
      await manager.update(AccessToken, { id: token.id }, { lastUsedAt: now });
    }
    return token;
  }

  private made(input: IssueTokenInput, secret: string, accountId: string): Partial<AccessToken> {
    const createdAt = this.clock.now();
    return {
      id: randomId(),
      accountId,
      name: input.name.trim(),
      prefix: secret.slice(0, SHOWN),
      tokenHash: hashOf(secret),
      scopes: [...new Set(input.scopes)],
      publicBodyId: input.publicBodyId ?? null,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + input.days * DAY_MS),
      lastUsedAt: null,
      revokedAt: null,
    };
  }
}

function tokenFaults({ name, scopes, days }: IssueTokenInput): Reason[] {
  const faults = lineFaults(name, { field: '/name', longest: LONGEST_NAME, required: true });
  if (scopes.length === 0) faults.push(reason(accountMessages.scopesMissing, undefined, '/scopes'));
  if (days >= 1 && days <= LONGEST_TOKEN) return faults;
  return [...faults, reason(accountMessages.tokenDays, { longest: LONGEST_TOKEN }, '/days')];
}
