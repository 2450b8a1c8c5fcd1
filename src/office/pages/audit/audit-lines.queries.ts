import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AuditEvent } from '../../changes/audit-event.entity.js';

/** Names of those whom lines of the audit log speak of, by id. */
export interface AuditNames {
  accounts: ReadonlyMap<string, string>;
  officials: ReadonlyMap<string, string>;
}

/** Reads the names for a page of the audit log. A protected name is nobody's to read here. */
@Injectable()
export class AuditNameQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async of(events: readonly AuditEvent[]): Promise<AuditNames> {
    const accounts = await this.names(
      'SELECT id, display_name AS name FROM office.account WHERE id = ANY($1)',
      events.flatMap(({ accountId }) => accountId ?? []),
    );
    const officials = await this.names(
      'SELECT id, name FROM office.official WHERE id = ANY($1) AND NOT protected_identity',
      events.flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
    );
    return { accounts, officials };
  }

  private async names(statement: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }[]>(statement, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
