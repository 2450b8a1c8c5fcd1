import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { unstorable } from '../../platform/http/unstorable.js';
import { Role } from '../../words/body-words.js';
import { bodiesWhere, type Actor } from '../accounts/actor.js';
import { AuditEvent } from './audit-event.entity.js';
import type { AuditLogInput } from './audit.inputs.js';

/** Reads the audit log, newest first. */
@Injectable()
export class AuditQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async events(actor: Actor, input: AuditLogInput): Promise<AuditEvent[]> {
    // What no database can keep stands in no line of it.
    if (unstorable(input).length > 0) return [];
    const query = this.database
      .createQueryBuilder(AuditEvent, 'event')
      .orderBy('event.id', 'DESC')
      .limit(input.first);
    if (!actor.system) onlyVisible(query, bodiesWhere(actor, Role.AUDITOR, Role.ADMINISTRATOR));
    for (const [name, condition] of Object.entries(CONDITIONS)) {
      const value = input[name as keyof typeof CONDITIONS];
      if (value !== undefined && value !== null) query.andWhere(condition, { [name]: value });
    }
    return query.getMany();
  }
}

const CONDITIONS = {
  publicBodyId: 'event.public_body_id = :publicBodyId',
  accountId: 'event.account_id = :accountId',
  subjectId: 'event.subject_id = :subjectId',
  operation: 'event.operation = :operation',
  from: 'event.at >= :from',
  before: 'event.at < :before',
  after: 'event.id < :after',
};

// What belongs to no body is seen by those who answer for the account that did it, or that it was done to; where
// nobody gave that account a role yet, by all.
function onlyVisible(query: SelectQueryBuilder<AuditEvent>, bodies: readonly string[]): void {
  query.where(
    `(event.public_body_id = ANY(:bodies)
      OR event.public_body_id IS NULL AND event.account_id IS NULL AND event.subject_kind IS DISTINCT FROM 'account'
      OR event.public_body_id IS NULL AND event.account_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM office.account_role AS any_role WHERE any_role.account_id = event.account_id)
      OR event.public_body_id IS NULL AND EXISTS (SELECT FROM office.account_role AS held
        WHERE held.public_body_id = ANY(:bodies) AND (held.account_id = event.account_id
          OR event.subject_kind = 'account' AND held.account_id::text = event.subject_id)))`,
    { bodies },
  );
}
