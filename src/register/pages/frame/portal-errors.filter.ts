import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { statusOf } from '../../../platform/http/error-filter.js';
import { Log } from '../../../platform/log/log.js';
import { readingRefusal } from '../../door/reading-refusals.js';
import { errorHtml } from './error.page.js';

/** Errors as visitors of the portal see them. What the caller did not cause is logged, and told as nothing. */
@Catch()
@Injectable()
export class PortalErrors implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly configuration: Configuration,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = readingRefusal(error);
    if (!refusal) this.log.error('A page of the portal failed.', { error, route: request.routeOptions.url });
    if (refusal?.code === 'UNAVAILABLE') void reply.header('retry-after', '5');
    const status = statusOf(error, refusal);
    const { publicUrl } = this.configuration;
    const failure = { refusal, status, url: request.url, correlationId: request.id, publicUrl };
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(errorHtml(failure));
  }
}
