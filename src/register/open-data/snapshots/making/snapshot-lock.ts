import type pg from 'pg';
import type { DatabaseAddress } from '../../../../platform/database/address.js';
import { connect, disconnect } from '../../../../platform/database/connect.js';
import { OperatorFault } from '../../../../platform/errors/operator-fault.js';

const BUILDING = '7261, 4';

/** Somebody else is at it. */
export class SnapshotsBusy extends OperatorFault {
  constructor() {
    super('Snapshots are being made right now, by a server or another command. Try again later.');
  }
}

/** The right to change what snapshots there are: one has it at a time, among all servers and commands. */
export class SnapshotLock {
  private constructor(private readonly client: pg.Client) {}

  static async take(address: DatabaseAddress): Promise<SnapshotLock> {
    const client = await connect({ ...address, application_name: 'dagsljus snapshot' });
    const { rows } = await client.query<{ mine: boolean }>(
      `SELECT pg_try_advisory_lock(${BUILDING}) AS mine`,
    );
    if (rows[0]?.mine) return new SnapshotLock(client);
    await disconnect(client);
    throw new SnapshotsBusy();
  }

  /** The lock ends with its connection: whoever changes something asks first whether it still holds. */
  async require(): Promise<void> {
    await this.client.query('SELECT 1');
  }

  async release(): Promise<void> {
    await disconnect(this.client);
  }
}
