import type { OutgoingHttpHeader } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/errors/refusal.js';
import { CORRELATION_HEADER } from '../../platform/http/correlation.js';
import { reason } from '../../platform/language/message.js';
import type { KeptAnswer } from './answer-cache.js';
import { doorMessages } from './door.messages.js';
import type { Objection, PublicPlace } from './public-place.js';
import { type Client, excessOf, TooMuchAsked } from './visitors.service.js';

/** A request at the door of a place. */
export interface Caller {
  readonly place: PublicPlace;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly client: Client;
}

/** Whoever has an answer may keep it, and asks each time whether it still holds. */
export const CACHE_CONTROL = 'public, no-cache';

/** Sends bytes that lie ready: nothing that an answer else passes through has anything to add. */
export function sendKept({ request, reply, client }: Caller, answer: KeptAnswer): void {
  const { raw } = reply.hijack();
  const own = ['content-length', String(answer.body.length), CORRELATION_HEADER, request.id];
  raw.writeHead(200, [...answer.head, ...own, ...client.headers()]);
  raw.end(answer.body);
}

/** Says that the caller has the answer already. */
export function sendNotModified({ place, request, reply, client }: Caller, etag: string): void {
  const { raw } = reply.hijack();
  const own = [
    'etag',
    etag,
    'cache-control',
    CACHE_CONTROL,
    'vary',
    'accept',
    CORRELATION_HEADER,
    request.id,
  ];
  raw.writeHead(304, [...Object.entries(place.headers).flat(), ...own, ...client.headers()]);
  raw.end();
}

/** Shows the way to another address. */
export function sendElsewhere(address: string, reply: FastifyReply): void {
  void reply.status(302).header('location', address).send();
}

/** Tells in the words of the place why there is no answer. */
export function refuse({ place, request, reply, client }: Caller, objection: Objection): void {
  const { type, body } = place.tell(objection, request);
  void reply
    .headers({ ...objection.headers, ...pairs(client.headers()), 'cache-control': 'no-store' })
    .status(objection.status)
    .type(type)
    .send(body);
}

/** Answers what a browser asks before it lets a page of elsewhere ask. */
export function tellMethods(methods: readonly string[], reply: FastifyReply): void {
  void reply
    .headers({
      allow: allowOf(methods),
      'access-control-allow-methods': allowOf(methods),
      'access-control-allow-headers':
        'accept, content-type, if-modified-since, if-none-match, if-range, range, *',
      'access-control-max-age': '86400',
    })
    .status(204)
    .send();
}

export function wrongMethod(methods: readonly string[]): Objection {
  const refusal = new Refusal('INVALID', reason(doorMessages.method, { methods: methods.join(', ') }));
  return { status: 405, refusal, headers: { allow: allowOf(methods) } };
}

export function tooMuch(error: unknown): Objection {
  if (!(error instanceof TooMuchAsked)) throw error;
  const headers = { 'retry-after': String(error.passed.wait) };
  return { status: 429, refusal: error, headers, ...excessOf(error) };
}

export function outOfTime(): Objection {
  const refusal = new Refusal('UNAVAILABLE', reason(doorMessages.outOfTime));
  return { status: 503, refusal, headers: { 'retry-after': '5' } };
}

/** The headers of an answer that belong to it whoever asks, and when: names and values, one after the other. */
export function lastingHead(reply: FastifyReply): string[] {
  return Object.entries(reply.getHeaders())
    .filter(([name]) => !PASSING.has(name.toLowerCase()))
    .flatMap(([name, value]) => [name, textOf(value)]);
}

/** Names and values, one after the other, as an object. */
export function pairs(list: readonly string[]): Record<string, string> {
  const entries = Array.from({ length: list.length / 2 }, (_, index) => list.slice(index * 2, index * 2 + 2));
  return Object.fromEntries(entries) as Record<string, string>;
}

const PASSING = new Set([CORRELATION_HEADER, 'ratelimit', 'ratelimit-policy', 'content-length']);

function allowOf(methods: readonly string[]): string {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(
    ', ',
  );
}

function textOf(value: OutgoingHttpHeader | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
