import { Controller, Get, Ip, Param, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicDoor } from '../../register/door/public-door.service.js';
import { PortalErrors } from '../../register/pages/frame/portal-errors.filter.js';
import { Portal } from '../../register/pages/frame/portal.service.js';
import { WithinLimits } from '../way-in/within-limits.guard.js';
import { languageIn, put } from './report-answers.js';
import { ReportErrors } from './report-errors.filter.js';
import { type ReportAnswer, ReportPages } from './report-pages.service.js';
import { FORM_ROUTES, isForm, placeAt } from './report-places.js';

/** Where anyone says that something is wrong, and reads what became of it: pages that need no script. */
@Controller(['/', '/en'])
@UseGuards(WithinLimits)
@UseFilters(PortalErrors, ReportErrors)
export class ReportPagesController {
  constructor(
    private readonly pages: ReportPages,
    private readonly portal: Portal,
    door: PublicDoor,
  ) {
    // What the public writes is not kept, and has limits of its own.
    door.leave(isForm);
  }

  @Get(FORM_ROUTES)
  async form(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('key') key = '',
  ): Promise<string> {
    return this.put(await this.pages.form(placeAt(request.url, key), languageIn(request)), reply);
  }

  @Post(FORM_ROUTES)
  async send(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Ip() client: string,
  ): Promise<string> {
    const { key = '' } = request.params as { key?: string };
    // What cannot be kept is taken out of the text later, not refused with all of it.
    const sending = {
      place: placeAt(request.url, key),
      language: languageIn(request),
      body: request.body,
      client,
    };
    return this.put(await this.pages.send(sending), reply);
  }

  @Get('reports/:token')
  async receipt(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('token') token: string,
  ): Promise<string> {
    return this.put(await this.pages.receipt(token, languageIn(request)), reply);
  }

  /** Mail programs come here by themselves (RFC 8058). */
  @Post('reports/:token/forget')
  async forget(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('token') token: string,
  ): Promise<string> {
    return this.put(await this.pages.forget(token, languageIn(request)), reply);
  }

  private put(answer: ReportAnswer, reply: FastifyReply): Promise<string> {
    return put(answer, reply, this.portal);
  }
}
