import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { printSchema } from 'graphql';
import { Refusal } from '../../../platform/errors/refusal.js';
import { tellRefusal } from '../../../platform/http/error-filter.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';
import { PublicDoor } from '../../door/public-door.service.js';
import type { Excess, Objection, PublicPlace, Told } from '../../door/public-place.js';
import { LIMITS } from '../../questions/limits.js';
import { apiMessages } from '../api.messages.js';
import { askedInAddress, askedInBody } from './asked-question.rules.js';

const PATH = '/graphql';
const SCHEMA_PATH = '/graphql/schema.graphql';

/** The public endpoint of GraphQL as the door knows it: anyone may ask from anywhere, by GET or by JSON. */
@Injectable()
export class GraphqlPlace implements PublicPlace {
  readonly path = PATH;
  readonly largestBody = LIMITS.requestBytes;
  readonly headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-correlation-id',
    'cross-origin-resource-policy': 'cross-origin',
  };

  private schemaHash: string | undefined;

  constructor(
    door: PublicDoor,
    private readonly schema: GraphQLSchemaHost,
  ) {
    door.open(this);
  }

  methods(path: string): readonly string[] | undefined {
    if (path === PATH) return ['GET', 'POST'];
    return path === SCHEMA_PATH ? ['GET'] : undefined;
  }

  objection({ url, protocol, hostname, method, headers }: FastifyRequest): Objection | undefined {
    if (!URL.canParse(url, `${protocol}://${hostname}/`)) {
      return { status: 400, refusal: new Refusal('INVALID', reason(httpMessages.badRequest)) };
    }
    const isQuestion = method === 'POST' && url.split('?', 1)[0] === PATH;
    if (!isQuestion || (isJson(headers['content-type']) && isPlain(headers['content-encoding']))) {
      return undefined;
    }
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

  tell(objection: Objection, { headers }: FastifyRequest): Told {
    // The public API speaks English, whoever asks: the same question has the same answer.
    const { code, reasons } = tellRefusal(objection.refusal, 'en');
    const message = reasons.map((each) => each.message).join(' ');
    const extensions =
      objection.status === TOO_LARGE
        ? { code: 'LIMIT_EXCEEDED', reasons, ...bodyExcess(headers['content-length']) }
        : { code, reasons, ...limitOf(objection) };
    const body = JSON.stringify({ errors: [{ message, extensions }] });
    return { type: 'application/json; charset=utf-8', body };
  }
}

// Whoever writes letters otherwise than in UTF-8 would be asked something else than was meant.
function isJson(type: string | undefined): boolean {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type ?? '') ?? [];
  return /^application\/json\s*(;|$)/i.test(type ?? '') && /^(utf-?8|us-ascii)$/i.test(charset);
}

function isPlain(encoding: string | undefined): boolean {
  return /^(identity)?$/i.test(encoding ?? '');
}

const TOO_LARGE = 413;

// Of a body that does not say its size, nobody knows how much more would have come.
function bodyExcess(contentLength: string | undefined): Excess {
  const max = LIMITS.requestBytes;
  return { limit: 'requestBytes', max, found: Math.max(Number(contentLength) || 0, max + 1) };
}

function limitOf({ excess }: Objection): Partial<Excess> {
  return excess ? { limit: excess.limit, max: excess.max, found: excess.found } : {};
}
