import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import type { Actor } from './actor.js';

/** What accounts read of an HTTP request. */
export interface SignedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The route that the request was matched to, which its address may spell in many ways. */
  readonly routeOptions: { readonly url?: string | undefined };
}

/** What every resolver of the officials' endpoint finds in its GraphQL context; no other endpoint makes one. */
export class OfficeContext {
  constructor(readonly request: SignedRequest) {}
}

// Beside the request instead of on it: nothing a caller sends can take the actor's place.
const actors = new WeakMap<SignedRequest, Actor>();

export function keepActor(request: SignedRequest, actor: Actor): void {
  actors.set(request, actor);
}

export function actorOf(request: SignedRequest): Actor | undefined {
  return actors.get(request);
}

/** The HTTP request behind a resolver or a controller of the office. */
export function requestOf(context: ExecutionContext): SignedRequest {
  return isGraphql(context)
    ? GqlExecutionContext.create(context).getContext<OfficeContext>().request
    : context.switchToHttp().getRequest<SignedRequest>();
}

/** Whether a resolver or controller belongs to the office. */
export function isOffice(context: ExecutionContext): boolean {
  if (isGraphql(context)) {
    return GqlExecutionContext.create(context).getContext<object>() instanceof OfficeContext;
  }
  return /^\/office(\/|$)/.test(context.switchToHttp().getRequest<SignedRequest>().routeOptions.url ?? '');
}

/** Whether a request only reads. */
export function isReading(context: ExecutionContext): boolean {
  if (!isGraphql(context)) return ['GET', 'HEAD'].includes(requestOf(context).method);
  return infoOf(context).operation.operation === OperationTypeNode.QUERY;
}

/** What the API calls the operation. */
export function operationOf(context: ExecutionContext): string {
  return isGraphql(context) ? infoOf(context).fieldName : context.getHandler().name;
}

function infoOf(context: ExecutionContext): GraphQLResolveInfo {
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
}

function isGraphql(context: ExecutionContext): boolean {
  return context.getType<'graphql' | 'http'>() === 'graphql';
}
