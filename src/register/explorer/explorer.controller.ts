import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Language } from '../../platform/language/language.js';
import { htmlOf } from '../../platform/pages/page.js';
import { Reader } from '../queries/reader.service.js';
import { describeRegister } from '../queries/register.queries.js';
import { ExplorerFiles } from './explorer-files.js';
import { ExplorerPage } from './explorer.page.js';
import { askedBy, type Moment, queryInAddress } from './ready-query.rules.js';
import { readyQueries } from './ready-queries.js';

/** What of a request the page depends on. */
interface Visit {
  address: Record<string, unknown>;
  known: string | undefined;
  reply: FastifyReply;
}

/** Where everyone may try the public API: GraphiQL and ready queries, Swedish at /explorer, English at /en/explorer. */
@Controller()
export class ExplorerController {
  constructor(
    private readonly reader: Reader,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly files: ExplorerFiles,
  ) {}

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
    const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
    void reply.header('etag', tag).header('cache-control', 'public, no-cache');
    if (known === tag) await reply.status(304).send();
    else await reply.header('content-type', 'text/html; charset=utf-8').send(html);
  }

  private async page(language: Language, address: Record<string, unknown>): Promise<string> {
    const { moment, ...register } = await this.register();
    return htmlOf(
      ExplorerPage({
        language,
        ...register,
        ready: readyQueries.map(askedBy(language, moment)),
        asked: queryInAddress(address),
        graphqlUrl: `${this.configuration.publicUrl}/graphql`,
        files: await this.files.manifest(),
      }),
    );
  }

  private register(): Promise<{ name: string; mostCost: number | null; moment: Moment }> {
    return this.reader.read(async (reading) => {
      const { name, lastPublishedAt, revision, limits } = await describeRegister(reading, this.configuration);
      const { queryCost } = limits as { queryCost?: number };
      const moment = { today: this.clock.today(), lastPublishedAt, revision: Number.parseInt(revision, 10) };
      return { name, mostCost: queryCost ?? null, moment };
    });
  }
}
