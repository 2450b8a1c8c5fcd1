import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor.js';
import { actorOf, requestOf } from './request-actor.js';

/** Hands a resolver or controller the actor whom the guard let in. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(requestOf(context));
  if (!actor) throw new Error('An operation of the office ran without its guard');
  return actor;
});
