import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalFor, statusOf } from '../../../platform/http/error-filter.js';
import { Log } from '../../../platform/log/log.js';
import { KeptForms } from '../kept-forms/kept-forms.service.js';
import { SeeOther } from './answer.js';
import { errorPage } from './error-page.js';
import { frameMessages } from './frame.messages.js';
import { put } from './page-answers.js';
import { askedAt } from './restorable.js';
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
    if (request.method !== 'POST') return toSignIn(request.method === 'GET' ? request.url : '/office');
    const visit = visitOf(request);
    const kept = await this.keptForms.keep(request, visit?.values);
    if (kept === null) return notKept(askedAt(request), Boolean(visit?.who));
    const path = `/office/kept/${kept}`;
    return error instanceof ExpiredForm ? new SeeOther(path) : toSignIn(path);
  }
}

function notKept(path: string, isIn: boolean): SeeOther {
  if (isBeforeSignIn(path)) return toSignIn('/office');
  const notice = { message: frameMessages.notKept, warns: true };
  return isIn ? new SeeOther(path, notice) : toSignIn(path, notice);
}

function toSignIn(next: string, notice?: SeeOther['notice']): SeeOther {
  return new SeeOther(`/office/sign-in?next=${encodeURIComponent(next)}`, notice);
}

// Whoever comes here has not been signed in yet, and has written nothing that could be kept.
function isBeforeSignIn(path: string): boolean {
  return /^\/office\/(?:sign-in|first-run|accept-invitation)(?:\/|$)/.test(path);
}
