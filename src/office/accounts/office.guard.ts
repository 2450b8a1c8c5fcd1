import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason, type Message } from '../../platform/language/message.js';
import { accountMessages } from './accounts.messages.js';
import { narrowed, type Actor } from './actor.js';
import { ALLOWANCE, isAllowed, isWithinScope, SCOPES, type Allowance } from './allows.js';
import { Callers } from './callers.service.js';
import { isOffice, isReading, keepActor, operationOf, requestOf } from './request-actor.js';
import { SameSite } from './same-site.js';
import type { Scope } from './scope.js';

/** Lets an operation of the office run only for whom it declares; what declares nothing runs for nobody. */
@Injectable()
export class OfficeGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly sameSite: SameSite,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isOffice(context)) return true;
    const request = requestOf(context);
    const allowance = (this.declared(ALLOWANCE, context) ?? NOBODY) as Allowance;
    // A browser adds the cookie by itself, whoever asks; a token it does not.
    if (request.headers['authorization'] === undefined) this.sameSite.require(request);
    if (allowance.roles === 'ANYONE') return true;
    const reading = isReading(context);
    const actor = narrowed(await this.callers.identify(request), reading);
    keepActor(request, actor);
    this.require(actor, context, { allowance, reading });
    return true;
  }

  private require(
    actor: Actor,
    context: ExecutionContext,
    asked: { allowance: Allowance; reading: boolean },
  ): void {
    const operation = operationOf(context);
    const scopes = this.declared(SCOPES, context) as readonly Scope[] | undefined;
    if (!asked.reading && !isWithinScope(actor, asked.allowance, scopes)) {
      throw forbidden(accountMessages.scopeNotEnough, operation);
    }
    if (!isAllowed(actor, asked.allowance)) throw forbidden(accountMessages.operationNotAllowed, operation);
  }

  private declared(key: symbol, context: ExecutionContext): unknown {
    return this.reflector.getAllAndOverride<unknown>(key, [context.getHandler(), context.getClass()]);
  }
}

const NOBODY: Allowance = { roles: [] };

function forbidden(message: Message, operation: string): Refusal {
  return new Refusal('FORBIDDEN', reason(message, { operation }));
}
