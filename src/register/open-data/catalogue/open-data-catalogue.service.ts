import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Language } from '../../../platform/language/language.js';
import type { JsonObject } from '../../../words/json.js';
import type { Reading } from '../../reading/reading.js';
import { Reader } from '../../reading/reader.service.js';
import { type WrittenGraph, writtenOnce } from '../rdf/graph/written-graph.js';
import type { Table } from '../tables/table.js';
import { TABLES } from '../tables/tables.js';
import type { CatalogueFacts } from './catalogue-facts.js';
import { catalogueGraph } from './description/catalogue-graph.js';
import { readPublisher, readRegisterFacts } from './catalogue.queries.js';
import { CatalogueSnapshots, type OfferedSnapshots } from './catalogue-snapshots.js';
import { schemaOrgDataset } from './description/schema-org.js';

interface Kept {
  /** The revision, and the snapshots that there were. */
  readonly state: string;
  readonly facts: CatalogueFacts;
  written?: WrittenGraph;
}

/** The catalogue of the register as it is now. It is kept until something is published or a snapshot comes or goes. */
@Injectable()
export class OpenDataCatalogue {
  private kept: Kept | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly snapshots: CatalogueSnapshots,
    private readonly configuration: Configuration,
  ) {}

  /** In the forms that portals harvest. */
  async written(signal?: AbortSignal): Promise<WrittenGraph> {
    const kept = await this.present(signal);
    kept.written ??= writtenOnce(catalogueGraph(kept.facts));
    return kept.written;
  }

  /** A table, or without one the whole register, as search engines want it told in a page: schema.org's Dataset. */
  async dataset(language: Language, table?: Table, signal?: AbortSignal): Promise<JsonObject> {
    return schemaOrgDataset((await this.present(signal)).facts, language, table);
  }

  private present(signal: AbortSignal | undefined): Promise<Kept> {
    return this.reader.read(async (reading) => {
      await reading.revision();
      const offered = await this.snapshots.offered();
      const names = [offered.latest, ...offered.snapshots].map((snapshot) => snapshot?.name ?? '');
      const state = [reading.wholeRevision ?? '', ...names].join(' ');
      if (this.kept?.state !== state) this.kept = { state, facts: await this.facts(reading, offered) };
      return this.kept;
    }, signal);
  }

  private async facts(reading: Reading, offered: OfferedSnapshots): Promise<CatalogueFacts> {
    const { publicUrl, dcatFormatStyle, contactEmail } = this.configuration;
    return {
      publicUrl,
      formatStyle: dcatFormatStyle,
      publisher: await readPublisher(reading, this.configuration),
      contactEmail,
      tables: TABLES,
      register: await readRegisterFacts(reading),
      ...offered,
    };
  }
}
