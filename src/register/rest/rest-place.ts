import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/errors/refusal.js';
import { type Message, reason } from '../../platform/language/message.js';
import { PublicDoor } from '../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../door/public-place.js';
import { acceptsJson } from './accept.rules.js';
import { logFormat } from './changes/log-format.rules.js';
import type { ProblemCode } from './problems/problems.js';
import { PROBLEM_TYPE, tellProblem, toldExcess } from './problems/tell-problem.js';
import { RESOURCES } from './resources.js';
import { RestAddresses, ROOT } from './rest-addresses.js';
import { restMessages } from './rest.messages.js';

const EXPOSED = [
  'etag',
  'link',
  'dagsljus-cursor',
  'dagsljus-revision',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'x-correlation-id',
];
const PROOF = new RegExp(`^${ROOT}/(changes|keys|proofs)([/?]|$)`);
const CHANGE_LOG = `${ROOT}/${RESOURCES.changes.path}`;

/** The open data API as a public place: anyone may read it from anywhere, by the address alone. */
@Injectable()
export class RestPlace implements PublicPlace {
  readonly path = ROOT;
  readonly largestBody = 1;
  readonly headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED.join(', '),
    'cross-origin-resource-policy': 'cross-origin',
  };

  constructor(
    private readonly addresses: RestAddresses,
    door: PublicDoor,
  ) {
    door.open(this);
  }

  methods(): readonly string[] {
    return ['GET'];
  }

  objection({ headers, url }: FastifyRequest): Objection | undefined {
    if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) {
      return objection(413, restMessages.noBody);
    }
    if (isChangeLog(url)) {
      return logFormat(headers.accept) ? undefined : objection(406, restMessages.notLines);
    }
    return acceptsJson(headers.accept) ? undefined : objection(406, restMessages.notJson);
  }

  // What proves that nothing was changed is read anew each time: an answer from memory would still say what stood there
  // before, and the revision, by which answers are kept, tells nothing of a change by another hand.
  question({ url }: FastifyRequest): string | undefined {
    return PROOF.test(url) ? undefined : url;
  }

  tell(objection: Objection, { url }: FastifyRequest): Told {
    const { reasons } = objection.refusal;
    const occurrence = { reasons, url, root: this.addresses.root, more: toldExcess(objection) };
    return { type: PROBLEM_TYPE, body: JSON.stringify(tellProblem(codeOf(objection.status), occurrence)) };
  }
}

function isChangeLog(url: string): boolean {
  return url.split('?', 1)[0] === CHANGE_LOG;
}

const CODES: Readonly<Partial<Record<number, ProblemCode>>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'LIMIT_EXCEEDED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

function codeOf(status: number): ProblemCode {
  return CODES[status] ?? 'INVALID';
}

function objection(status: number, message: Message): Objection {
  return { status, refusal: new Refusal('INVALID', reason(message)) };
}
