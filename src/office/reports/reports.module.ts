import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.js';
import { Report } from './report.entity.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportsService } from './reports.service.js';

/** What the public says is wrong, for those who answer it. */
@Module({
  imports: [ChangesModule, TypeOrmModule.forFeature([Report])],
  providers: [ReportsService, ReportsQueries],
  exports: [ReportsService, ReportsQueries],
})
export class ReportsModule {}
