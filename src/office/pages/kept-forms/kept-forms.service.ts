import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource, In, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { unstorable } from '../../../platform/http/unstorable.js';
import { randomId } from '../../../platform/identity.js';
import { reason } from '../../../platform/language/message.js';
import { type Values, valuesIn } from '../../../platform/pages/forms/values.rules.js';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { REMEMBERED_MS } from '../../accounts/sign-in/session.rules.js';
import { LeftCookie } from '../../accounts/sign-in/left-cookie.js';
import { Sessions } from '../../accounts/sign-in/sessions.service.js';
import { CSRF, RESTORE } from '../frame/post-form.js';
import { uploadIn } from '../frame/uploads.js';
import { KeptForm } from './kept-form.entity.js';

const MOST_FOR_ONE = 20;

/** What people were writing when their session ended. Only whoever wrote it sees it again. */
@Injectable()
export class KeptForms {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly left: LeftCookie,
    private readonly clock: Clock,
  ) {}

  /** The id that a form is kept under; null where nobody knows whose it is, or nothing of it may be kept. */
  async keep(request: FastifyRequest, read?: Values): Promise<string | null> {
    const accountId = await this.writerOf(request);
    const path = new URL(request.url, 'http://office.invalid').pathname;
    if (!accountId || isAboutSomebody(path)) return null;
    const fields = keepable(read ?? (await textsIn(request)));
    if (Object.values(fields).every((texts) => texts.every((text) => text === ''))) return null;
    await this.makeRoom(accountId);
    const id = randomId();
    const inParts = request.isMultipart();
    const keptAt = this.clock.now();
    await this.database.manager.insert(KeptForm, { id, accountId, path, fields, inParts, keptAt });
    return id;
  }

  find(id: string, accountId: string): Promise<KeptForm | null> {
    return this.database.manager.findOneBy(KeptForm, { id, accountId });
  }

  async forget(id: string, accountId: string): Promise<void> {
    const { affected } = await this.database.manager.delete(KeptForm, { id, accountId });
    if (!affected) throw new Refusal('NOT_FOUND', reason(httpMessages.notFound));
  }

  /** Whose session the page was opened in, as far as the browser still tells: whoever signed out left it word. */
  private async writerOf(request: FastifyRequest): Promise<string | null> {
    const secret = this.left.lastSecretOf(request);
    return secret ? this.sessions.holder(secret) : null;
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

// A form with files has not been read when its sender is not let in. What is too large to be read is not kept either.
async function textsIn(request: FastifyRequest): Promise<Values> {
  if (!request.isMultipart()) return valuesIn(request.body);
  try {
    return valuesIn((await uploadIn(request)).fields);
  } catch (error) {
    if (error instanceof Refusal) return new Map();
    throw error;
  }
}

/** What may be kept: personal numbers are no more stored here than anywhere else, and nothing that no database takes. */
function keepable(values: Values): Record<string, readonly string[]> {
  const kept = [...values].filter(([name]) => ![CSRF, RESTORE].includes(name) && !isSecret(name));
  const storable = kept.flatMap(([name, texts]): [string, readonly string[]][] => {
    const left = texts.filter((text) => unstorable(text).length === 0);
    return unstorable(name).length > 0 || left.length === 0 ? [] : [[name, left]];
  });
  return Object.fromEntries(
    storable.map(([name, texts]) => [name, texts.map((text) => (containsPersonalNumber(text) ? '' : text))]),
  );
}

// Whom somebody searched for is not kept.
function isAboutSomebody(path: string): boolean {
  return /^\/office\/privacy\/(?:person|protected)(?:\/|$)/.test(path);
}

// Passwords and codes are not kept for anybody.
function isSecret(name: string): boolean {
  return /password|(?:^|\/)code$/i.test(name);
}
