import { Module } from '@nestjs/common';
import { FrameModule } from '../../../office/pages/frame/frame.module.js';
import { ReportsModule } from '../../../office/reports/reports.module.js';
import { PublicationPagesModule } from '../publication-pages.module.js';
import { ReportViews } from './report-views.service.js';
import { ReportsController } from './reports.controller.js';

/** The officials' pages of what the public says is wrong. */
@Module({
  imports: [FrameModule, ReportsModule, PublicationPagesModule],
  controllers: [ReportsController],
  providers: [ReportViews],
})
export class ReportPagesModule {}
