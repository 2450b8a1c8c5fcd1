import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { entityTag, holds } from '../../platform/http/entity-tag.js';
import type { Language } from '../../platform/language/language.js';
import { htmlOf } from '../../platform/pages/page.js';
import { ExplorerPage } from './explorer.page.js';
import { ExplorerQueries } from './explorer.queries.js';
import { queryInAddress } from './ready-query.rules.js';

/** What of a request the page depends on. */
interface Visit {
  address: Record<string, unknown>;
  known: string | undefined;
  reply: FastifyReply;
}

/** Where everyone may try the public API: GraphiQL and ready queries, Swedish at /explorer, English at /en/explorer. */
@Controller()
export class ExplorerController {
  constructor(private readonly queries: ExplorerQueries) {}

  @Get('/explorer')
  swedish(
    @Query() address: Record<string, unknown>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show('sv', { address, known, reply });
  }

  @Get('/en/explorer')
  english(
    @Query() address: Record<string, unknown>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show('en', { address, known, reply });
  }

  private async show(language: Language, { address, known, reply }: Visit): Promise<void> {
    const html = await this.page(language, address);
    const tag = entityTag(html);
    void reply.header('etag', tag).header('cache-control', 'public, no-cache');
    if (holds(known, tag)) await reply.status(304).send();
    else await reply.header('content-type', 'text/html; charset=utf-8').send(html);
  }

  private async page(language: Language, address: Record<string, unknown>): Promise<string> {
    const present = await this.queries.present(language);
    return htmlOf(ExplorerPage({ ...present, language, asked: queryInAddress(address) }));
  }
}
