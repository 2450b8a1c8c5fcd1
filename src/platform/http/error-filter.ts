import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../errors/database-away.js';
import { Refusal, type RefusalCode, STATUS_OF } from '../errors/refusal.js';
import { type Language, negotiate } from '../language/language.js';
import { type Message, reason, say, sayReason } from '../language/message.js';
import { Log } from '../log/log.js';
import { httpMessages } from './http.messages.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Tells a refusal as this address tells them, where that is another way than elsewhere. */
    tellRefusal?: (refusal: Refusal, status: number) => { type: string; body: string };
  }
}

/** Errors as a caller sees them: a code for programs, sentences for people. */
export interface ToldError {
  code: RefusalCode | 'INTERNAL';
  reasons: { code: string; field?: string; message: string }[];
  correlationId?: string;
}

/** The one place where errors leave over HTTP. What the caller did not cause is logged whole and told as nothing. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has its own edge.
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = refusalFor(error);
    if (!refusal) this.log.error('A request failed.', { error, route: request.routeOptions.url });
    if (refusal?.code === 'UNAVAILABLE') void reply.header('retry-after', '5');
    const status = statusOf(error, refusal);
    const { type, body } = tell(refusal, status, request);
    void reply.status(status).header('cache-control', 'no-store').type(type).send(body);
  }
}

function tell(
  refusal: Refusal | undefined,
  status: number,
  request: FastifyRequest,
): { type: string; body: string } {
  if (refusal && request.tellRefusal) return request.tellRefusal(refusal, status);
  const language = languageFor(request);
  const error = refusal ? tellRefusal(refusal, language) : tellUnknown(language, request.id);
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(inShapeOf(request, error)) };
}

/** A refusal as its caller sees it. */
export function tellRefusal({ code, reasons }: Refusal, language: Language): ToldError {
  return {
    code,
    reasons: reasons.map((each) => ({
      code: each.message.code,
      ...(each.field === undefined ? {} : { field: each.field }),
      message: sayReason(each, language),
    })),
  };
}

/** Anything else as its caller sees it: nothing but where to ask. */
export function tellUnknown(language: Language, correlationId: string): ToldError {
  const { code } = httpMessages.wrong;
  return { code: 'INTERNAL', reasons: [{ code, message: say(httpMessages.wrong, language) }], correlationId };
}

/** The refusal in an error, where the caller or an absent database caused it. */
export function refusalFor(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (isDatabaseAway(error)) return new Refusal('UNAVAILABLE', reason(httpMessages.databaseAway));
  if (isAboutJson(error)) return new Refusal('INVALID', reason(httpMessages.notJson));
  const known = KNOWN[statusIn(error)];
  return known && new Refusal(known[0], reason(known[1]));
}

// What Nest and Fastify themselves refuse: unknown addresses, unreadable or oversized bodies.
const KNOWN: Partial<Record<number, [RefusalCode, Message]>> = {
  400: ['INVALID', httpMessages.badRequest],
  404: ['NOT_FOUND', httpMessages.notFound],
  405: ['NOT_FOUND', httpMessages.notFound],
  413: ['INVALID', httpMessages.tooLarge],
  415: ['INVALID', httpMessages.wrongType],
  429: ['RATE_LIMITED', httpMessages.tooMany],
  431: ['INVALID', httpMessages.tooLarge],
};

// Nest keeps nothing of these errors but their sentence; one is of an empty body, one of a body that is something else.
function isAboutJson(error: unknown): boolean {
  return error instanceof HttpException && /^Body (is not valid JSON|cannot be empty)/.test(error.message);
}

/** The status that an error is answered with. */
export function statusOf(error: unknown, refusal: Refusal | undefined): number {
  if (!refusal) return 500;
  return KNOWN[statusIn(error)] ? statusIn(error) : STATUS_OF[refusal.code];
}

function statusIn(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

// The public API speaks English, whoever asks: the same question has the same answer.
function languageFor(request: FastifyRequest): Language {
  return /^\/graphql(\/|$)/.test(pathOf(request)) ? 'en' : negotiate(request.headers['accept-language']);
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '';
}

// A GraphQL client expects its own shape also when its body could not be read.
function inShapeOf(request: FastifyRequest, told: ToldError): object {
  if (!/^(\/office)?\/graphql(\/|$)/.test(pathOf(request))) return { error: told };
  const { code, reasons, correlationId } = told;
  const extensions = { code, reasons, ...(correlationId === undefined ? {} : { correlationId }) };
  return { errors: [{ message: reasons.map(({ message }) => message).join('. '), extensions }] };
}
