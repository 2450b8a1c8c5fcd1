import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Language, languageOf, negotiate } from '../../../platform/language/language.js';
import { reason } from '../../../platform/language/message.js';
import { valuesIn } from '../../../platform/pages/forms/values.rules.js';
import type { Actor } from '../../accounts/actor.js';
import { Callers } from '../../accounts/callers.service.js';
import { csrfToken, isCsrfToken } from './csrf.js';
import { FormCookie } from './form-cookie.js';
import { frameMessages } from './frame.messages.js';
import { MenuCounts } from './menu-counts.service.js';
import { noticeIn } from './notice-cookie.js';
import { CSRF, RESTORE } from './post-form.js';
import { uploadIn } from './uploads.js';
import type { Visit } from './visit.js';

/** A form whose token is not of this session: it was opened in an earlier one. */
export class ExpiredForm extends Refusal {
  constructor() {
    super('FORBIDDEN', reason(frameMessages.expiredForm));
  }
}

/** A visit, and the headers that its answer needs besides its own. */
export interface Arrived {
  visit: Visit;
  secret: string;
  cookies: string[];
}

/** Finds out who comes to the office with a browser, and what they bring. */
@Injectable()
export class Visits {
  constructor(
    private readonly callers: Callers,
    private readonly formCookie: FormCookie,
    private readonly menuCounts: MenuCounts,
    private readonly clock: Clock,
  ) {}

  async arrive(request: FastifyRequest): Promise<Arrived> {
    const who = await this.whoever(request);
    // Nobody who has not signed in is listened to for that long.
    const { fields, files } =
      request.isMultipart() && who ? await uploadIn(request) : { fields: request.body, files: new Map() };
    const waiting = await this.menuCounts.of(who);
    return this.arrived(request, { who, values: valuesIn(fields), files, waiting });
  }

  /** A visit that can be answered with nothing but a sentence: for errors that came before anything was read. */
  async arriveForError(request: FastifyRequest): Promise<Arrived> {
    const who = await this.whoever(request).catch(() => null);
    return this.arrived(request, { who, values: new Map(), files: new Map(), waiting: {} });
  }

  /** Refuses forms that another site made, and those of an earlier session. */
  requireToken({ visit, secret }: Arrived): void {
    if (!isCsrfToken(visit.values.get(CSRF)?.at(-1) ?? '', secret)) throw new ExpiredForm();
  }

  private arrived(
    request: FastifyRequest,
    { who, values, files, waiting }: Pick<Visit, 'who' | 'values' | 'files' | 'waiting'>,
  ): Arrived {
    const { secret, cookie } = this.formCookie.secretOf(request, who !== null);
    const { pathname, searchParams } = new URL(request.url, 'http://office.invalid');
    const visit: Visit = {
      who,
      language: languageFor(who, searchParams, request),
      path: pathname,
      query: searchParams,
      values,
      files,
      csrf: csrfToken(secret),
      waiting,
      sessionSeconds: this.secondsOf(who),
      notice: noticeIn(request.headers.cookie, secret),
      restoring: values.has(RESTORE),
    };
    return { visit, secret, cookies: cookie ? [cookie] : [] };
  }

  private secondsOf(who: Actor | null): number | null {
    if (!who?.sessionEndsAt) return null;
    return Math.floor((who.sessionEndsAt.getTime() - this.clock.now().getTime()) / 1000);
  }

  private async whoever(request: FastifyRequest): Promise<Actor | null> {
    try {
      return await this.callers.identify(request);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }
}

function languageFor(who: Actor | null, query: URLSearchParams, request: FastifyRequest): Language {
  return (
    who?.ownLanguage ?? languageOf(query.get('lang') ?? '') ?? negotiate(request.headers['accept-language'])
  );
}
