import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { reason } from '../../../platform/language/message.js';
import { Log } from '../../../platform/log/log.js';
import type { JsonObject } from '../../../words/json.js';
import { readingRefusal } from '../../door/reading-refusals.js';
import { excessOf } from '../../door/visitors.service.js';
import { RestAddresses } from '../rest-addresses.js';
import { restMessages } from '../rest.messages.js';
import { Problem } from './problem.js';
import { type ProblemCode, PROBLEMS } from './problems.js';
import { PROBLEM_TYPE, tellProblem, toldExcess } from './tell-problem.js';
import { Withdrawn } from './withdrawn.js';

/** Tells what goes wrong in the open data API as problems. What the caller did not cause is logged, and told as nothing. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly addresses: RestAddresses,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const problem = this.problem(error, request);
    if (problem['status'] === 503) void reply.header('retry-after', '5');
    void reply
      .status(Number(problem['status']))
      .header('cache-control', 'no-store')
      .headers(error instanceof Problem ? (error.details.headers ?? {}) : {})
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problem));
  }

  private problem(error: unknown, { url, id, routeOptions }: FastifyRequest): JsonObject {
    const at = { url, root: this.addresses.root };
    if (error instanceof Withdrawn) {
      const { tombstone } = error;
      return tellProblem('GONE', { ...at, reasons: [reason(restMessages.gone)], more: { tombstone } });
    }
    if (error instanceof Problem) {
      return tellProblem(error.code, { ...at, reasons: [error.reason], more: error.details.more ?? {} });
    }
    const refusal = readingRefusal(error);
    if (refusal && isProblemCode(refusal.code)) {
      return tellProblem(refusal.code, {
        ...at,
        reasons: refusal.reasons,
        more: toldExcess(excessOf(refusal)),
      });
    }
    this.log.error('A question to the open data API failed.', { error, route: routeOptions.url });
    return tellProblem('INTERNAL', { ...at, reasons: [], more: { correlationId: id } });
  }
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
