import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { limitsOf } from '../../office/imports/desk/import-rights.js';
import { understanding } from '../../office/imports/desk/import-tasks.service.js';
import { ImportOrigin, ImportTask } from '../../office/imports/desk/import-words.js';
import { KeptFiles } from '../../office/imports/desk/kept-files.service.js';
import type { PreviewedMeeting, StartedImport } from '../../office/imports/desk/started-import.entity.js';
import type { ImportReport } from '../../office/imports/import-report.js';
import { ImportsService, type LoadedRequest } from '../../office/imports/imports.service.js';
import { parseMapping, wantedColumns } from '../../office/imports/mapping/mapping-file.js';
import { Review } from '../../words/register-words.js';
import { MeetingPublisher } from '../meetings/meeting-publisher.service.js';
import type { KeptProgress } from './kept-progress.js';
import { PagePublishers } from './page-publisher.service.js';
import { Sample } from './sample.js';

/** One go at an import. */
export interface ImportGo {
  actor: Actor;
  started: StartedImport;
  fourEyes: boolean;
  progress: KeptProgress;
}

/** Tries imports, and carries them out. */
@Injectable()
export class ImportRuns {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly files: KeptFiles,
    private readonly imports: ImportsService,
    private readonly publishers: PagePublishers,
    private readonly publisher: MeetingPublisher,
  ) {}

  /** Counts what would happen, and makes some meetings as they will be. */
  async try(go: ImportGo): Promise<Pick<StartedImport, 'trial' | 'preview'>> {
    const sample = new Sample();
    const trial = await this.run(go, { dryRun: true, watch: sample.watch });
    return { trial, preview: await this.preview(sample, go) };
  }

  async carryOut(go: ImportGo): Promise<ImportReport> {
    const { started } = go;
    const report = await this.run(go, { dryRun: false, importId: started.id });
    return this.wholeReport(report, started);
  }

  private run(
    { actor, started, fourEyes, progress }: ImportGo,
    how: Pick<LoadedRequest, 'dryRun' | 'importId' | 'watch'>,
  ): Promise<ImportReport> {
    const mapping = parseMapping(JSON.stringify(understanding(started)));
    const loaded = { mapping, columns: wantedColumns(mapping), listed: mapping.parties.map(() => []) };
    return this.files.reading(started, async (path) => {
      const request: LoadedRequest = {
        ...how,
        loaded,
        files: [path],
        publicBodyId: started.publicBodyId,
        publish: started.task === ImportTask.PUBLISH,
        reason: started.reason ?? undefined,
        language: actor.language,
        limits: limitsOf(actor, started, fourEyes),
      };
      const report = await this.imports.importFiles(actor, request, this.publishers.of(actor), progress);
      return named(report);
    });
  }

  private async preview(sample: Sample, { started }: ImportGo): Promise<PreviewedMeeting[]> {
    const review = started.origin === ImportOrigin.OTHER ? Review.IMPORTED : Review.FOUR_EYES;
    const previewed: PreviewedMeeting[] = [];
    for (const { rows, whole } of sample.meetings) {
      const how = { actor: { accountId: null }, review };
      const document = await this.publisher.foresee(this.database.manager, whole, how);
      previewed.push({ rows, document });
    }
    return previewed;
  }

  /** A run that was cut off and went on tells of its second half only: what the first one brought is counted in. */
  private async wholeReport(
    report: ImportReport,
    { id, report: earlier }: StartedImport,
  ): Promise<ImportReport> {
    if (earlier) return report;
    const [row] = await this.database.query<{ count: number }[]>(
      'SELECT count(*)::integer AS count FROM office.brought_meeting WHERE import_id = $1',
      [id],
    );
    const before = Math.max(0, (row?.count ?? 0) - report.created - report.updated);
    const again = Math.min(before, report.unchanged);
    return { ...report, created: report.created + again, unchanged: report.unchanged - again };
  }
}

/** Where the file lay while it was read says nothing to anybody. */
function named(report: ImportReport): ImportReport {
  return { ...report, files: report.files.map((file) => ({ ...file, file: basename(file.file) })) };
}
