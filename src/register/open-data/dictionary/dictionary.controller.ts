import { Get, Param } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { languageOf } from '../../../platform/language/language.js';
import { reason } from '../../../platform/language/message.js';
import { type Look, Looking } from '../../pages/frame/look.js';
import { Portal } from '../../pages/frame/portal.service.js';
import type { Elsewhere, PortalPage } from '../../pages/frame/portal-page.js';
import { PortalPages } from '../../pages/frame/portal-pages.js';
import { OpenDataCatalogue } from '../catalogue/open-data-catalogue.service.js';
import { schemaMessages } from '../schemas/schema.messages.js';
import { tableNamed } from '../tables/tables.js';
import { tablePage } from './table.page.js';
import { tablesPage } from './tables.page.js';

/** The dictionary of the open data as pages. Catalogues lead to them with ?lang=en. */
@PortalPages('/data')
export class DictionaryController {
  constructor(
    private readonly portal: Portal,
    private readonly catalogue: OpenDataCatalogue,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  tables(@Looking() look: Look): Promise<string> {
    return this.portal.show(look, () => this.page(look, undefined));
  }

  @Get(':table')
  table(@Looking() look: Look, @Param('table') table: string): Promise<string> {
    return this.portal.show(look, () => this.page(look, table));
  }

  private async page(look: Look, name: string | undefined): Promise<PortalPage | Elsewhere> {
    const { language, path, query, visit } = look;
    const wanted = languageOf(query.get('lang') ?? '') ?? language;
    if (wanted !== language) return { movedTo: path, language: wanted };
    const table = name === undefined ? undefined : tableNamed(name);
    if (name !== undefined && !table) throw new Refusal('NOT_FOUND', reason(schemaMessages.noTable));
    const { publicUrl } = this.configuration;
    const dataset = await this.catalogue.dataset(language, table, visit.signal);
    const view = { language, publicUrl, dataset };
    return table ? tablePage({ ...view, table }) : tablesPage(view);
  }
}
