import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DocumentLimits } from './document-limits.js';

/** Refuses documents beyond the limits as soon as they are received: nothing else has to read them. */
@Injectable()
export class LimitsHttp implements OnModuleInit {
  private readonly limits = new DocumentLimits();

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // Commands run the register without HTTP.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    adapter?.getInstance<FastifyInstance>().addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.url === '/graphql') await this.judge(request, reply);
    });
  }

  private async judge(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const text = documentOf(request);
    const excess = text === undefined ? undefined : this.limits.excessOf(text);
    if (!excess) return;
    await reply
      .status(400)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [excess] }));
  }
}

function documentOf({ method, body, url }: FastifyRequest): string | undefined {
  // Read as GraphQL reads it: nothing may look small here and large there.
  if (method !== 'POST') return new URL(url, 'http://register').searchParams.get('query') ?? undefined;
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined;
  return typeof body.query === 'string' ? body.query : undefined;
}
