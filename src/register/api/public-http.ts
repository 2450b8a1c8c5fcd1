import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Message, say } from '../../platform/language/message.js';
import { apiMessages } from './api.messages.js';

const PATH = '/graphql';
const ALLOWED = 'GET, POST, OPTIONS';

/** What HTTP has to say at the public endpoint, before GraphQL: anyone may ask from anywhere, by GET or by JSON. */
@Injectable()
export class PublicHttp implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // Commands run the register without HTTP.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    adapter?.getInstance<FastifyInstance>().addHook('onRequest', async (request, reply) => {
      const [path = ''] = request.url.split('?');
      if (path !== PATH && !path.startsWith(`${PATH}/`)) return;
      open(reply);
      await receive(request, reply, path);
    });
  }
}

function open(reply: FastifyReply): void {
  void reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'etag, retry-after, x-correlation-id')
    .header('cross-origin-resource-policy', 'cross-origin');
}

async function receive(request: FastifyRequest, reply: FastifyReply, path: string): Promise<void> {
  if (request.method === 'OPTIONS') {
    await reply
      .header('access-control-allow-methods', ALLOWED)
      .header('access-control-allow-headers', 'accept, content-type, if-none-match')
      .header('access-control-max-age', '86400')
      .status(204)
      .send();
  } else if (path === PATH && !['GET', 'HEAD', 'POST'].includes(request.method)) {
    await refuse(reply.header('allow', ALLOWED), 405, apiMessages.method);
  } else if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
    await refuse(reply, 415, apiMessages.json);
  }
}

function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(type ?? '');
}

async function refuse(reply: FastifyReply, status: number, message: Message): Promise<void> {
  const told = say(message, 'en');
  const reasons = [{ code: message.code, message: told }];
  await reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: told, extensions: { code: 'INVALID', reasons } }] }));
}
