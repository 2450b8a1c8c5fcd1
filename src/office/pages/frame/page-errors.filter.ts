import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalFor, statusOf } from '../../../platform/http/error-filter.js';
import { Log } from '../../../platform/log/log.js';
import { valuesIn } from '../../../platform/pages/forms/values.rules.js';
import { KeptForms } from '../kept-forms/kept-forms.service.js';
import { SeeOther } from './answer.js';
import { errorPage } from './error-page.js';
import { put } from './page-answers.js';
import { visitOf } from './visit.js';
import { ExpiredForm, Visits } from './visits.service.js';

/** Errors as people see them; whoever is not signed in is led to the sign-in, and what they were writing waits for them. */
@Catch()
@Injectable()
export class PageErrors implements ExceptionFilter {
  constructor(
    private readonly visits: Visits,
    private readonly keptForms: KeptForms,
    private readonly log: Log,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    try {
      await this.tell(error, request, reply);
    } catch (fault) {
      this.log.error('A page of an error failed.', { error: fault });
      await reply.status(500).type('text/plain; charset=utf-8').send('500');
    }
  }

  private async tell(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const arrived = await this.visits.arriveForError(request);
    const refusal = refusalFor(error);
    if (refusal?.code === 'UNAUTHENTICATED' || error instanceof ExpiredForm) {
      await reply.send(await put(await this.elsewhere(request, error), arrived, reply));
      return;
    }
    if (!refusal) this.log.error('A page failed.', { error, route: request.routeOptions.url });
    if (refusal?.code === 'UNAVAILABLE') void reply.header('retry-after', '5');
    const failure = { refusal, status: statusOf(error, refusal), correlationId: request.id };
    await reply.send(await put(errorPage(arrived.visit, failure), arrived, reply));
  }

  private async elsewhere(request: FastifyRequest, error: unknown): Promise<SeeOther> {
    const values = visitOf(request)?.values ?? valuesIn(request.body);
    const kept = request.method === 'POST' ? await this.keptForms.keep(request, values) : null;
    const path = kept ? `/office/kept/${kept}` : request.method === 'GET' ? request.url : '/office';
    if (kept && error instanceof ExpiredForm) return new SeeOther(path);
    return new SeeOther(`/office/sign-in?next=${encodeURIComponent(path)}`);
  }
}
