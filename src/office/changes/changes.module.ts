import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from './audit-event.entity.js';
import { AuditLog } from './audit-log.service.js';
import { AuditQueries } from './audit.queries.js';
import { AuditResolver } from './audit.resolver.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Office } from './office.service.js';

/** How everything in the office is changed, and the log of it. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent, IdempotencyKey])],
  providers: [AuditLog, Office, AuditQueries, AuditResolver],
  exports: [AuditLog, Office, AuditQueries],
})
export class ChangesModule {}
