import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Ip,
  Param,
  Post,
  UseGuards,
} from '@nestjs/common';
import { WithinLimits } from '../way-in/within-limits.guard.js';
import { type NewWebhook, type ToldWebhook, Webhooks } from './webhooks.service.js';

const KEEP = ['cache-control', 'no-store'] as const;

/** Webhooks: asked for, looked at and ended by whoever has the token. */
@Controller('/alerts/webhooks')
@UseGuards(WithinLimits)
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Post()
  @Header(...KEEP)
  ask(
    @Body() body: unknown,
    @Ip() address: string,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<NewWebhook> {
    return this.webhooks.ask(body, address, authorization);
  }

  @Get()
  @Header(...KEEP)
  async list(
    @Headers('authorization') authorization: string | undefined,
  ): Promise<{ webhooks: ToldWebhook[] }> {
    return { webhooks: await this.webhooks.list(authorization) };
  }

  @Get(':id')
  @Header(...KEEP)
  find(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<ToldWebhook> {
    return this.webhooks.find(id, authorization);
  }

  @Post(':id/test')
  @HttpCode(202)
  @Header(...KEEP)
  test(
    @Param('id') id: string,
    @Ip() address: string,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<void> {
    return this.webhooks.test(id, address, authorization);
  }

  @Delete(':id')
  @HttpCode(204)
  @Header(...KEEP)
  end(@Param('id') id: string, @Headers('authorization') authorization: string | undefined): Promise<void> {
    return this.webhooks.end(id, authorization);
  }
}
