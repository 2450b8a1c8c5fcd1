import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { entityTag, holds } from '../../../platform/http/entity-tag.js';
import { AllowsAnyone } from '../../accounts/allows.js';
import { FetchLimits } from './fetch-limits.js';
import { OwnCalendars } from './own-calendar.service.js';

/** One's own calendar of what is due: its address is the secret, so no session is asked for. */
@Controller('office/calendar')
@AllowsAnyone()
export class OwnCalendarController {
  constructor(
    private readonly calendars: OwnCalendars,
    private readonly limits: FetchLimits,
  ) {}

  @Get(':file')
  async ownCalendar(
    @Param('file') file: string,
    @Ip() client: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.limits.admit(client);
    const calendar = await this.calendars.of(file);
    const etag = entityTag(calendar);
    void reply
      .header('etag', etag)
      .header('cache-control', 'private, max-age=900')
      .header('x-robots-tag', 'noindex');
    void reply.type('text/calendar; charset=utf-8');
    if (!holds(known, etag)) return calendar;
    void reply.status(304);
    return '';
  }
}
