import { Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Language, negotiate } from '../../platform/language/language.js';
import { htmlOf } from '../../platform/pages/page.js';
import { AllowsAnyone } from '../accounts/allows.js';
import { ReminderSwitch } from './reminder-switch.service.js';
import { StopPage } from './stop-reminders.page.js';

/** Where the link of a reminder leads. It opens nothing: all that it can do is to end reminders. */
@Controller('office/reminders/stop')
@AllowsAnyone()
export class StopRemindersController {
  constructor(private readonly reminders: ReminderSwitch) {}

  @Get(':token')
  async ask(
    @Param('token') token: string,
    @Headers('accept-language') asked: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = await this.reminders.languageFor(token);
    return show({ what: 'stop', language, otherwise: negotiate(asked) }, reply);
  }

  /** Mail programs come here by themselves (RFC 8058). */
  @Post(':token')
  async stop(
    @Param('token') token: string,
    @Headers('accept-language') asked: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = await this.reminders.turnOff(token);
    return show({ what: 'stopped', language, otherwise: negotiate(asked) }, reply);
  }
}

interface Answer {
  what: 'stop' | 'stopped';
  /** Of the account that the link belongs to. */
  language: Language | undefined;
  otherwise: Language;
}

function show({ what, language, otherwise }: Answer, reply: FastifyReply): Promise<string> {
  void reply
    .status(language ? 200 : 404)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex');
  return htmlOf(StopPage(language ? { what, language } : { what: 'gone', language: otherwise }));
}
