import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { ChangesModule } from '../../changes/changes.module.js';
import { IssuesModule } from '../../issues/issues.module.js';
import { BroughtMeeting } from './brought-meeting.entity.js';
import { ImportDeskQueries } from './import-desk.queries.js';
import { ImportDesk } from './import-desk.service.js';
import { ImportFile } from './import-file.entity.js';
import { ImportProgress } from './import-progress.entity.js';
import { ImportTasks } from './import-tasks.service.js';
import { KeptFiles } from './kept-files.service.js';
import { StartedImport } from './started-import.entity.js';

/** Imports that officials make on pages. */
@Module({
  imports: [
    AccountsModule,
    ChangesModule,
    IssuesModule,
    TypeOrmModule.forFeature([StartedImport, ImportFile, ImportProgress, BroughtMeeting]),
  ],
  providers: [ImportDesk, ImportTasks, ImportDeskQueries, KeptFiles],
  exports: [ImportDesk, ImportTasks, ImportDeskQueries, KeptFiles],
})
export class ImportDeskModule {}
