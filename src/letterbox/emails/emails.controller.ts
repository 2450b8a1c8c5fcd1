import { Body, Controller, HttpCode, Ip, Post, UseGuards } from '@nestjs/common';
import { WithinLimits } from '../way-in/within-limits.guard.js';
import { EmailAlerts } from './email-alerts.service.js';

/** Letters as programs ask for them: `{ email, filter, language, rhythm }`. What happens next happens by letter. */
@Controller('/alerts/emails')
@UseGuards(WithinLimits)
export class EmailsController {
  constructor(private readonly alerts: EmailAlerts) {}

  @Post()
  @HttpCode(202)
  ask(@Body() body: unknown, @Ip() client: string): Promise<void> {
    return this.alerts.ask(body, client);
  }
}
