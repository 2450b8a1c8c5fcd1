import { Body, Controller, Get, Ip, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../platform/language/language.js';
import { pathOf } from '../alert-addresses.js';
import { WithinLimits } from '../way-in/within-limits.guard.js';
import { AlertPages, type StatedPage } from './alert-pages.service.js';

/** Letters about what somebody searches for: asked for, confirmed and stopped by pages that need no script. */
@Controller(['/alerts', '/en/alerts'])
@UseGuards(WithinLimits)
export class AlertPagesController {
  constructor(private readonly pages: AlertPages) {}

  @Get('new')
  async form(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return show(await this.pages.form(languageOf(request), request.url.split('?')[1] ?? ''), reply);
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
    if (again) return show(again, reply);
    void reply.status(303).header('location', `${pathOf(language)}/asked`);
    return '';
  }

  @Get('asked')
  async asked(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return show(await this.pages.note(languageOf(request), 'asked'), reply);
  }

  @Get('confirm/:token')
  async confirm(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.pages.question(languageOf(request), 'confirm', token), reply);
  }

  @Post('confirm/:token')
  async confirmed(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.pages.confirmed(languageOf(request), token), reply);
  }

  @Get('stop/:token')
  async stop(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.pages.question(languageOf(request), 'stop', token), reply);
  }

  /** Mail programs come here by themselves (RFC 8058). */
  @Post('stop/:token')
  async stopped(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return show(await this.pages.stopped(languageOf(request), token), reply);
  }
}

function languageOf({ url }: FastifyRequest): Language {
  return url.startsWith('/en/') ? 'en' : 'sv';
}

function show({ status, html }: StatedPage, reply: FastifyReply): string {
  void reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex');
  return html;
}
