import { Injectable } from '@nestjs/common';
import { ImportTask } from '../../office/imports/desk/import-words.js';
import type { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import type { ImportReport } from '../../office/imports/import-report.js';
import { Clock } from '../../platform/clock.js';
import { ImportDiscards } from './import-discards.service.js';
import type { ImportGo } from './import-go.js';
import { ImportLedger } from './import-ledger.service.js';
import { ImportReadings } from './import-readings.service.js';
import { Sample } from './sample.js';

/** Tries imports, carries them out and undoes them. What each go changes of its import is answered. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly readings: ImportReadings,
    private readonly discards: ImportDiscards,
    private readonly ledger: ImportLedger,
    private readonly clock: Clock,
  ) {}

  /** Counts what would happen, and makes some meetings as they will be. */
  async try(go: ImportGo): Promise<Partial<StartedImport>> {
    const sample = new Sample();
    const trial = await this.readings.read(go, { dryRun: true, watch: sample.watch });
    return { trial, preview: await this.readings.foresee(sample, go), triedAt: this.clock.now() };
  }

  async carryOut(go: ImportGo): Promise<Partial<StartedImport>> {
    const { started } = go;
    const report = await this.readings.read(go, { dryRun: false, importId: started.id });
    const at = this.clock.now();
    return {
      report: await this.wholeReport(report, started),
      importedAt: at,
      importedBy: started.orderedBy,
      ...(started.task === ImportTask.PUBLISH ? { publishedAt: at } : {}),
      discardedAt: null,
      discardedCount: null,
    };
  }

  async discard(go: ImportGo): Promise<Partial<StartedImport>> {
    const discardedCount = await this.discards.discard(go);
    // What has been published stays so, whatever drafts are left of it.
    const { publishedAt, importedAt } = go.started;
    return { discardedAt: this.clock.now(), discardedCount, importedAt: publishedAt && importedAt };
  }

  /** A run that was cut off and went on tells of its last part only: what was kept before is counted in. */
  private async wholeReport(report: ImportReport, { id }: StartedImport): Promise<ImportReport> {
    const { created, updated, published } = await this.ledger.kept(id);
    return { ...report, created, updated, published, unchanged: report.meetings - created - updated };
  }
}
