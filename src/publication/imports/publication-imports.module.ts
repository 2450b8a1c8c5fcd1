import { Module } from '@nestjs/common';
import { AccountsModule } from '../../office/accounts/accounts.module.js';
import { ChangesModule } from '../../office/changes/changes.module.js';
import { ImportDeskModule } from '../../office/imports/desk/import-desk.module.js';
import { ImportsModule } from '../../office/imports/imports.module.js';
import { PublicationModule } from '../publication.module.js';
import { ImportDiscards } from './import-discards.service.js';
import { ImportLedger } from './import-ledger.service.js';
import { ImportReadings } from './import-readings.service.js';
import { ImportRunner } from './import-runner.service.js';
import { ImportRuns } from './import-runs.service.js';
import { PagePublishers } from './page-publisher.service.js';

/** The work behind the pages of imports. */
@Module({
  imports: [AccountsModule, ChangesModule, ImportsModule, ImportDeskModule, PublicationModule],
  providers: [ImportRunner, ImportRuns, ImportReadings, ImportDiscards, ImportLedger, PagePublishers],
})
export class PublicationImportsModule {}
