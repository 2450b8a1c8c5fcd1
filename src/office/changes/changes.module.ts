import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.service.js';
import { Office } from './office.service.js';

/** How everything in the office is changed. */
@Module({ providers: [AuditLog, Office], exports: [AuditLog, Office] })
export class ChangesModule {}
