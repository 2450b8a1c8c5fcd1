import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../errors/refusal.js';
import { httpMessages } from '../../http/http.messages.js';
import { reason } from '../../language/message.js';
import { BrowserFiles } from './browser-files.js';
import { packingsIn } from './packings.rules.js';

/** The files of the pages. A name is never used again for something else: they may be kept for ever. */
@Controller('assets')
export class BrowserFilesController {
  constructor(private readonly files: BrowserFiles) {}

  @Get(':bundle/:name')
  async file(
    @Param('bundle') bundle: string,
    @Param('name') name: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.file(bundle, name, packingsIn(accepted));
    if (!file) throw new Refusal('NOT_FOUND', reason(httpMessages.notFound));
    if (file.packing) void reply.header('content-encoding', file.packing);
    await reply
      .header('content-type', file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .send(file.content);
  }
}
