import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from './actor.js';

/** What accounts read of an HTTP request. */
export interface SignedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What every resolver of the officials' endpoint finds in its GraphQL context. */
export interface OfficeContext {
  readonly request: SignedRequest;
}

// Beside the request instead of on it: nothing a caller sends can take the actor's place.
const actors = new WeakMap<SignedRequest, Actor>();

export function keepActor(request: SignedRequest, actor: Actor): void {
  actors.set(request, actor);
}

export function actorOf(request: SignedRequest): Actor | undefined {
  return actors.get(request);
}

/** The HTTP request behind a resolver or a controller. */
export function requestOf(context: ExecutionContext): SignedRequest {
  return context.getType<'graphql' | 'http'>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<OfficeContext>().request
    : context.switchToHttp().getRequest<SignedRequest>();
}
