import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { limitsOf } from '../../office/imports/desk/import-rights.js';
import { understanding } from '../../office/imports/desk/import-tasks.service.js';
import { ImportOrigin, ImportTask } from '../../office/imports/desk/import-words.js';
import { KeptFiles } from '../../office/imports/desk/kept-files.service.js';
import type { PreviewedMeeting } from '../../office/imports/desk/started-import.entity.js';
import { type ImportReport, shortened } from '../../office/imports/import-report.js';
import { ImportsService, type LoadedRequest } from '../../office/imports/imports.service.js';
import { parseMapping, wantedColumns } from '../../office/imports/mapping/mapping-file.js';
import { Review } from '../../words/register-words.js';
import type { ImportGo } from './import-go.js';
import { PagePublishers } from './page-publisher.service.js';
import type { Sample } from './sample.js';

/** Reads the files of imports into the register, or tries to. */
@Injectable()
export class ImportReadings {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly files: KeptFiles,
    private readonly imports: ImportsService,
    private readonly publishers: PagePublishers,
  ) {}

  read(
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
      return kept(await this.imports.importFiles(actor, request, this.publishers.of(actor), progress));
    });
  }

  /** The public records that some meetings would have. */
  async foresee(sample: Sample, { started }: ImportGo): Promise<PreviewedMeeting[]> {
    const review = started.origin === ImportOrigin.OTHER ? Review.IMPORTED : Review.FOUR_EYES;
    const how = { actor: { accountId: null }, review };
    const previewed: PreviewedMeeting[] = [];
    for (const { rows, whole } of sample.meetings) {
      const document = await this.publishers.foresee(this.database.manager, whole, how);
      previewed.push({ rows, document });
    }
    return previewed;
  }
}

/** The first lines are enough for people, and where the file lay while it was read says nothing to anybody. */
function kept(report: ImportReport): ImportReport {
  const short = shortened(report);
  return { ...short, files: short.files.map((file) => ({ ...file, file: basename(file.file) })) };
}
