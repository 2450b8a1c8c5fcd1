import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../platform/errors/refusal.js';
import { httpMessages } from '../../platform/http/http.messages.js';
import { reason } from '../../platform/language/message.js';
import { ExplorerFiles, FILES_PATH } from './explorer-files.js';
import { packingsIn } from './packings.rules.js';

/** The files of the editor. A name is never used again for something else: they may be kept for ever. */
@Controller(FILES_PATH)
export class ExplorerFilesController {
  constructor(private readonly files: ExplorerFiles) {}

  @Get(':name')
  async file(
    @Param('name') name: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.file(name, packingsIn(accepted));
    if (!file) throw new Refusal('NOT_FOUND', reason(httpMessages.notFound));
    if (file.packing) void reply.header('content-encoding', file.packing);
    await reply
      .header('content-type', file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .send(file.content);
  }
}
