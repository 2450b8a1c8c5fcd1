import { Module } from '@nestjs/common';
import { ChangesModule } from '../../changes/changes.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { AuditNameQueries } from './audit-lines.queries.js';
import { AuditPagesController } from './audit-pages.controller.js';

/** The pages of the audit log. */
@Module({
  imports: [FrameModule, ChangesModule],
  controllers: [AuditPagesController],
  providers: [AuditNameQueries],
})
export class AuditPagesModule {}
