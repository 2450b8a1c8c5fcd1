import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason, type Message } from '../../platform/language/message.js';
import type { Actor } from './actor.js';
import { Actors } from './actors.service.js';
import type { SignedRequest } from './request-actor.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { Sessions } from './sign-in/sessions.service.js';
import { signInMessages } from './sign-in/sign-in.messages.js';
import { AccessTokens } from './tokens.service.js';

/** Finds out who sent a request, by its bearer token or its session cookie; refuses whom it does not know. */
@Injectable()
export class Callers {
  private readonly found = new WeakMap<SignedRequest, Promise<Actor>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly tokens: AccessTokens,
    private readonly actors: Actors,
  ) {}

  /** Asked several times for one request, it looks once. */
  identify(request: SignedRequest): Promise<Actor> {
    const known = this.found.get(request) ?? this.find(request);
    this.found.set(request, known);
    return known;
  }

  /** A request that brings a token is judged by the token alone, never by a cookie beside it. */
  private async find(request: SignedRequest): Promise<Actor> {
    const { authorization } = request.headers;
    const byToken = authorization !== undefined;
    const actor = byToken ? await this.byToken(request, String(authorization)) : await this.byCookie(request);
    if (!actor) throw unknown(byToken ? signInMessages.tokenRefused : signInMessages.sessionEnded);
    return actor;
  }

  private async byCookie(request: SignedRequest): Promise<Actor | null> {
    const secret = this.cookie.secretOf(request);
    if (!secret) throw unknown(signInMessages.needed);
    const session = await this.sessions.alive(secret);
    const actor = session && (await this.actors.actorFor(session.accountId, request, null));
    return actor && { ...actor, sessionEndsAt: session.expiresAt };
  }

  private async byToken(request: SignedRequest, authorization: string): Promise<Actor | null> {
    const secret = /^Bearer +(dgl_[\w-]{20,100})$/i.exec(authorization)?.[1];
    const token = secret ? await this.tokens.alive(secret) : null;
    return token && this.actors.actorFor(token.accountId, request, token);
  }
}

function unknown(message: Message): Refusal {
  return new Refusal('UNAUTHENTICATED', reason(message));
}
