import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { entityTag, holds } from '../../../platform/http/entity-tag.js';
import { type Language, languageOf } from '../../../platform/language/language.js';
import { reason } from '../../../platform/language/message.js';
import { htmlOf } from '../../../platform/pages/page.js';
import { describeRegister } from '../../queries/register.queries.js';
import { Reader } from '../../reading/reader.service.js';
import { OpenDataCatalogue } from '../catalogue/open-data-catalogue.service.js';
import { schemaMessages } from '../schemas/schema.messages.js';
import { tableNamed } from '../tables/tables.js';
import type { DictionaryView } from './dictionary-frame.js';
import { TablePage } from './table.page.js';
import { TablesPage } from './tables.page.js';

/** The dictionary of the open data as pages: Swedish at /data, English at /en/data and with ?lang=en. */
@Controller()
export class DictionaryController {
  constructor(
    private readonly catalogue: OpenDataCatalogue,
    private readonly reader: Reader,
    private readonly configuration: Configuration,
  ) {}

  @Get(['/data', '/data/:table'])
  async swedish(
    @Query('lang') lang: unknown,
    @Param('table') table: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = typeof lang === 'string' ? languageOf(lang) : undefined;
    await send(reply, known, await this.page(language ?? 'sv', table));
  }

  @Get(['/en/data', '/en/data/:table'])
  async english(
    @Param('table') table: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, known, await this.page('en', table));
  }

  private async page(language: Language, name: string | undefined): Promise<string> {
    const table = name === undefined ? undefined : tableNamed(name);
    if (name !== undefined && !table) throw new Refusal('NOT_FOUND', reason(schemaMessages.noTable));
    const { name: register } = await this.reader.read((reading) =>
      describeRegister(reading, this.configuration),
    );
    const view: DictionaryView = {
      language,
      name: register,
      publicUrl: this.configuration.publicUrl,
      dataset: await this.catalogue.dataset(language, table),
    };
    return htmlOf(table ? TablePage({ ...view, table }) : TablesPage(view));
  }
}

async function send(reply: FastifyReply, known: string | undefined, html: string): Promise<void> {
  const tag = entityTag(html);
  void reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (holds(known, tag)) await reply.status(304).send();
  else await reply.type('text/html; charset=utf-8').send(html);
}
