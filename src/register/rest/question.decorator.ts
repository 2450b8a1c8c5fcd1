import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Visit, visitOf } from '../door/visit.js';

/** What stands behind the question mark of an address, as it was sent, and whose visit it is. */
export interface Question {
  queryString: string;
  visit: Visit;
}

export const Question = createParamDecorator((_: unknown, context: ExecutionContext): Question => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const mark = request.url.indexOf('?');
  return { queryString: mark < 0 ? '' : request.url.slice(mark + 1), visit: visitOf(request) };
});
