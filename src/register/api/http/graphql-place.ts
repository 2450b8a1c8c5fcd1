import { hash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { printSchema } from 'graphql';
import { Refusal } from '../../../platform/errors/refusal.js';
import { tellRefusal } from '../../../platform/http/error-filter.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';
import { PublicDoor } from '../../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../../door/public-place.js';
import { apiMessages } from '../api.messages.js';
import { askedInAddress, askedInBody } from './asked-question.rules.js';

const PATH = '/graphql';
const SCHEMA_PATH = '/graphql/schema.graphql';

/** The public endpoint of GraphQL as the door knows it: anyone may ask from anywhere, by GET or by JSON. */
@Injectable()
export class GraphqlPlace implements PublicPlace, OnModuleInit {
  readonly path = PATH;
  readonly headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-correlation-id',
    'cross-origin-resource-policy': 'cross-origin',
  };

  private schemaHash: string | undefined;

  constructor(
    private readonly door: PublicDoor,
    private readonly schema: GraphQLSchemaHost,
  ) {}

  onModuleInit(): void {
    this.door.open(this);
  }

  methods(path: string): readonly string[] | undefined {
    if (path === PATH) return ['GET', 'POST'];
    return path === SCHEMA_PATH ? ['GET'] : undefined;
  }

  objection({ url, protocol, hostname, method, headers }: FastifyRequest): Objection | undefined {
    if (!URL.canParse(url, `${protocol}://${hostname}/`)) {
      return { status: 400, refusal: new Refusal('INVALID', reason(httpMessages.badRequest)) };
    }
    if (method !== 'POST' || /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''))
      return undefined;
    return { status: 415, refusal: new Refusal('INVALID', reason(apiMessages.json)) };
  }

  question({ method, url, body, headers }: FastifyRequest): string | undefined {
    if (url.startsWith(SCHEMA_PATH)) return undefined;
    const asked = method === 'POST' ? askedInBody(body) : askedInAddress(url);
    // A GET that says what its body is like is refused.
    if (!asked || (method !== 'POST' && headers['content-type'] !== undefined)) return undefined;
    this.schemaHash ??= hash('sha256', printSchema(this.schema.schema), 'base64url');
    return JSON.stringify([this.schemaHash, asked.query, asked.operationName, asked.variables]);
  }

  tell({ refusal, excess }: Objection): Told {
    // The public API speaks English, whoever asks: the same question has the same answer.
    const { code, reasons } = tellRefusal(refusal, 'en');
    const limits = excess && { limit: excess.limit, max: excess.max, found: excess.found };
    const message = reasons.map((each) => each.message).join(' ');
    const body = JSON.stringify({ errors: [{ message, extensions: { code, reasons, ...limits } }] });
    return { type: 'application/json; charset=utf-8', body };
  }
}
