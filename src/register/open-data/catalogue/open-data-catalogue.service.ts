import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Reading } from '../../reading/reading.js';
import { Reader } from '../../reading/reader.service.js';
import { type WrittenGraph, writtenOnce } from '../rdf/written-graph.js';
import { TABLES } from '../tables/tables.js';
import type { CatalogueFacts, SnapshotFacts } from './catalogue-facts.js';
import { catalogueGraph } from './catalogue-graph.js';
import { readPublisher, readRegisterFacts } from './catalogue.queries.js';
import { CatalogueSnapshots } from './catalogue-snapshots.js';

/** The catalogue of the register as it is now. It is kept until something is published or a snapshot comes or goes. */
@Injectable()
export class OpenDataCatalogue {
  private kept: { state: string; written: WrittenGraph } | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly snapshots: CatalogueSnapshots,
    private readonly configuration: Configuration,
  ) {}

  async written(signal: AbortSignal): Promise<WrittenGraph> {
    const snapshots = await this.snapshots.list();
    return this.reader.read(async (reading) => {
      await reading.revision();
      const state = `${reading.wholeRevision ?? ''} ${snapshots.map(({ name }) => name).join(' ')}`;
      if (this.kept?.state !== state) {
        const facts = await this.facts(reading, snapshots);
        this.kept = { state, written: writtenOnce(catalogueGraph(facts)) };
      }
      return this.kept.written;
    }, signal);
  }

  private async facts(reading: Reading, snapshots: readonly SnapshotFacts[]): Promise<CatalogueFacts> {
    const { publicUrl, dcatFormatStyle, contactEmail } = this.configuration;
    return {
      publicUrl,
      formatStyle: dcatFormatStyle,
      publisher: await readPublisher(reading, this.configuration),
      contactEmail,
      tables: TABLES,
      register: await readRegisterFacts(reading),
      snapshots,
    };
  }
}
