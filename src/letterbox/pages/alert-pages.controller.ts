import { Body, Controller, Get, Ip, Param, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../platform/language/language.js';
import { PortalErrors } from '../../register/pages/frame/portal-errors.filter.js';
import { Portal } from '../../register/pages/frame/portal.service.js';
import { pathOf } from '../alert-addresses.js';
import { WithinLimits } from '../way-in/within-limits.guard.js';
import { AlertPages, type PlacedPage } from './alert-pages.service.js';

/** Letters about what somebody searches for: asked for, confirmed and stopped by pages that need no script. */
@Controller(['/alerts', '/en/alerts'])
@UseGuards(WithinLimits)
@UseFilters(PortalErrors)
export class AlertPagesController {
  constructor(
    private readonly pages: AlertPages,
    private readonly portal: Portal,
  ) {}

  @Get('new')
  async form(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.pages.form(languageOf(request), request.url.split('?')[1] ?? ''), reply);
  }

  @Post('new')
  async ask(
    @Body() body: unknown,
    @Ip() client: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
    const again = await this.pages.filledIn(language, body, client);
    if (again) return this.show(again, reply);
    void reply.status(303).header('location', `${pathOf(language)}/asked`);
    return '';
  }

  @Get('asked')
  async asked(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.pages.asked(languageOf(request)), reply);
  }

  @Get('confirm/:token')
  async confirm(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.pages.question(languageOf(request), 'confirm', token), reply);
  }

  @Post('confirm/:token')
  async confirmed(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.pages.confirmed(languageOf(request), token), reply);
  }

  @Get('stop/:token')
  async stop(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.pages.question(languageOf(request), 'stop', token), reply);
  }

  /** Mail programs come here by themselves (RFC 8058). */
  @Post('stop/:token')
  async stopped(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.pages.stopped(languageOf(request), token), reply);
  }

  private show({ page, place }: PlacedPage, reply: FastifyReply): Promise<string> {
    void reply
      .status(page.status ?? 200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex');
    return this.portal.frame(page, place);
  }
}

function languageOf({ url }: FastifyRequest): Language {
  return url.startsWith('/en/') ? 'en' : 'sv';
}
