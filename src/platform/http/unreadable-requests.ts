import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeOf } from '../errors/operator-fault.js';
import { type Message, say } from '../language/message.js';
import { httpMessages } from './http.messages.js';

const JSON_TYPE = 'application/json; charset=utf-8';

type Unreadable = [status: number, message: Message];

// By the names that Node gives what is wrong.
const UNREADABLE: Readonly<Partial<Record<string, Unreadable>>> = {
  HPE_HEADER_OVERFLOW: [431, httpMessages.headTooLarge],
  ERR_HTTP_REQUEST_TIMEOUT: [408, httpMessages.tooSlow],
};

/** Answers what is no HTTP, or has too large a head: nobody knows yet what it was about, or in which language. */
export function answerUnreadable(error: Error, socket: Socket): void {
  const [status, message] = UNREADABLE[codeOf(error) ?? ''] ?? [400, httpMessages.badRequest];
  const body = bodyOf(message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `content-type: ${JSON_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  if (canBeAnswered(socket)) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Tells that an address cannot be read as what is below it tells refusals, where that is another way than elsewhere. */
    tellBadAddress?: (request: FastifyRequest) => BadAddress | undefined;
  }
}

interface BadAddress {
  headers: Readonly<Record<string, string>>;
  type: string;
  body: string;
}

/** Answers an address whose escapes are none, or with too long a name in it: no hook and no filter sees it. */
export function answerBadAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const plain = { headers: {}, type: JSON_TYPE, body: bodyOf(httpMessages.badRequest) };
  const { headers, type, body } = request.server.tellBadAddress?.(request) ?? plain;
  void reply.status(400).headers(headers).type(type).header('cache-control', 'no-store').send(body);
}

/** Answers who expects something else of us than to go on. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const body = bodyOf(httpMessages.expectation);
  const length = Buffer.byteLength(body);
  const head = { 'content-type': JSON_TYPE, 'content-length': length, 'cache-control': 'no-store' };
  response.writeHead(417, { ...head, connection: 'close' }).end(body);
}

// Nothing may be put into the middle of another answer.
function canBeAnswered(socket: Socket & { _httpMessage?: { headersSent: boolean } | null }): boolean {
  return socket.writable && !socket._httpMessage?.headersSent;
}

// The shape of GraphQL, in English: it is the public API that is asked by programs of many kinds.
function bodyOf(message: Message): string {
  const told = say(message, 'en');
  const extensions = { code: 'INVALID', reasons: [{ code: message.code, message: told }] };
  return JSON.stringify({ errors: [{ message: told, extensions }] });
}
