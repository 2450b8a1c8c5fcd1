import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Log } from '../../../platform/log/log.js';
import { AuditLog } from '../../changes/audit-log.service.js';
import { Throttle } from '../sign-in/throttle.service.js';

/** Where an order to end sessions came from. */
export interface Order {
  requestId: string;
  network: string;
}

/** Writes down what the identity provider ordered, or somebody in its name; never what they sent. */
@Injectable()
export class BackChannelAudit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly auditLog: AuditLog,
    private readonly throttle: Throttle,
    private readonly log: Log,
  ) {}

  async ended(store: EntityManager, accountId: string, { requestId }: Order): Promise<void> {
    const by = { accountId, name: '', requestId, system: false };
    await this.auditLog.write(store, by, { operation: 'signOut', notes: { why: 'oidc.backChannel' } });
  }

  /** Anybody can send nonsense: of much of it from one place, only the beginning is written down. */
  async refused(why: string, { requestId, network }: Order): Promise<void> {
    if ((await this.throttle.admitFrom(network)) > 0) return;
    this.log.warn('An order to end sessions was refused.', { why });
    const by = { accountId: null, name: '', requestId, system: false };
    await this.auditLog.write(this.database.manager, by, { operation: 'signOutRefused', notes: { why } });
  }
}
