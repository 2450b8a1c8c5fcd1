import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ErrorFilter } from '../../../platform/http/error-filter.js';
import { Log } from '../../../platform/log/log.js';
import { PageErrors } from './page-errors.filter.js';

/** Errors as the caller accepts them: a page for browsers, data for programs. */
@Catch()
@Injectable()
export class AcceptedErrors implements ExceptionFilter {
  constructor(
    private readonly pages: PageErrors,
    private readonly log: Log,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const { headers } = host.switchToHttp().getRequest<FastifyRequest>();
    if (headers.accept?.includes('text/html')) await this.pages.catch(error, host);
    else new ErrorFilter(this.log).catch(error, host);
  }
}
