import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/errors/refusal.js';
import { Portal } from '../../register/pages/frame/portal.service.js';
import { languageIn, put } from './report-answers.js';
import { ReportPages } from './report-pages.service.js';

/** What people are refused before their form was read: in words, on a page. */
@Catch(Refusal)
@Injectable()
export class ReportErrors implements ExceptionFilter<Refusal> {
  constructor(
    private readonly pages: ReportPages,
    private readonly portal: Portal,
  ) {}

  async catch(refusal: Refusal, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    await reply.send(await put(this.pages.refused(refusal, languageIn(request)), reply, this.portal));
  }
}
