import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../platform/language/language.js';
import { type Visit, visitOf } from '../../door/visit.js';
import { pageAt } from './portal-addresses.js';

/** Somebody's look at a page of the portal. */
export interface Look {
  language: Language;
  /** The page's address in Swedish. */
  path: string;
  query: URLSearchParams;
  visit: Visit;
  reply: FastifyReply;
}

export const Looking = createParamDecorator((_: unknown, context: ExecutionContext): Look => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  return { ...pageAt(request.url), query, visit: visitOf(request), reply: http.getResponse<FastifyReply>() };
});
