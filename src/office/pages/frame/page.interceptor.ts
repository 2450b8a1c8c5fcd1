import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type OfficeAnswer, SeeOther } from './answer.js';
import { frameMessages } from './frame.messages.js';
import { put } from './page-answers.js';
import { askedAt, Restorable } from './restorable.js';
import { keepVisit } from './visit.js';
import { Visits } from './visits.service.js';

/** Reads what a browser brings, checks the token of its form, and makes a page of what the controller says. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(
    private readonly visits: Visits,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<OfficeAnswer>): Observable<unknown> {
    return from(this.answered(context, next));
  }

  private async answered(context: ExecutionContext, next: CallHandler<OfficeAnswer>): Promise<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const arrived = await this.visits.arrive(request);
    keepVisit(request, arrived.visit);
    if (request.method === 'POST') this.visits.requireToken(arrived);
    const isOnlyToShow = request.method === 'POST' && arrived.visit.restoring;
    const answer =
      isOnlyToShow && !this.reflector.get(Restorable, context.getHandler())
        ? new SeeOther(askedAt(request), { message: frameMessages.notDone, warns: true })
        : await lastValueFrom(next.handle());
    return put(answer, arrived, reply);
  }
}
