import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource, In, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { randomId } from '../../../platform/identity.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { REMEMBERED_MS } from '../../accounts/sign-in/session.rules.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';
import { Sessions } from '../../accounts/sign-in/sessions.service.js';
import { CSRF } from '../frame/post-form.js';
import { KeptForm } from './kept-form.entity.js';

const MOST_FOR_ONE = 20;

/** What people were writing when their session ended. Only whoever wrote it sees it again. */
@Injectable()
export class KeptForms {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
  ) {}

  /** The id that a form is kept under; null where nobody knows whose it is. */
  async keep(request: FastifyRequest, values: Values): Promise<string | null> {
    const secret = this.cookie.secretOf(request);
    const accountId = secret ? await this.sessions.holder(secret) : null;
    if (!accountId) return null;
    await this.makeRoom(accountId);
    const id = randomId();
    const path = new URL(request.url, 'http://office.invalid').pathname;
    const fields = isAboutSomebody(path) ? {} : keepable(values);
    await this.database.manager.insert(KeptForm, { id, accountId, path, fields, keptAt: this.clock.now() });
    return id;
  }

  find(id: string, accountId: string): Promise<KeptForm | null> {
    return this.database.manager.findOneBy(KeptForm, { id, accountId });
  }

  async forget(id: string, accountId: string): Promise<void> {
    await this.database.manager.delete(KeptForm, { id, accountId });
  }

  /** The newest are those that somebody looks for. */
  private async makeRoom(accountId: string): Promise<void> {
    const { manager } = this.database;
    await manager.delete(KeptForm, {
      keptAt: LessThan(new Date(this.clock.now().getTime() - REMEMBERED_MS)),
    });
    const order = { keptAt: 'DESC', id: 'ASC' } as const;
    const old = await manager.find(KeptForm, { where: { accountId }, order, skip: MOST_FOR_ONE - 1 });
    if (old.length > 0) await manager.delete(KeptForm, { id: In(old.map(({ id }) => id)) });
  }
}

/** What may be kept: personal numbers are no more stored here than anywhere else. */
function keepable(values: Values): Record<string, readonly string[]> {
  const kept = [...values].filter(([name]) => name !== CSRF && !isSecret(name));
  return Object.fromEntries(
    kept.map(([name, texts]) => [name, texts.map((text) => (containsPersonalNumber(text) ? '' : text))]),
  );
}

// Whom somebody searched for is not kept: the form waits empty.
function isAboutSomebody(path: string): boolean {
  return /^\/office\/privacy\/(?:person|protected)(?:\/|$)/.test(path);
}

// Passwords and codes are not kept for anybody.
function isSecret(name: string): boolean {
  return /password|(?:^|\/)code$/i.test(name);
}
