import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.js';
import { ImportsService } from './imports.service.js';
import { ImportRun } from './matching/import-run.entity.js';
import { ImportedMeeting } from './matching/imported-meeting.entity.js';

/** Other registers brought into this one. */
@Module({
  imports: [ChangesModule, TypeOrmModule.forFeature([ImportRun, ImportedMeeting])],
  providers: [ImportsService],
  exports: [ImportsService],
})
export class ImportsModule {}
