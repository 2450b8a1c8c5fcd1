import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { DatabaseAddress } from '../../platform/database/address.js';
import { connect, disconnect } from '../../platform/database/connect.js';

const AGAIN_MS = 500;

/** Listens to what the primary announces; connects anew when the connection breaks. Nothing rests on it but speed. */
export class Announcements {
  private client: pg.Client | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly address: DatabaseAddress,
    private readonly tell: () => void,
  ) {}

  start(): void {
    void this.listen();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.client) await disconnect(this.client);
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.untilBroken().catch(() => undefined);
      await pause(AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async untilBroken(): Promise<void> {
    const client = await connect({ ...this.address, application_name: 'dagsljus announcements' });
    this.client = client;
    const broken = new Promise((resolve) => client.once('end', resolve));
    client.on('notification', this.tell);
    try {
      await client.query('LISTEN register_revision');
      // What was announced before is not heard.
      this.tell();
      if (this.stopping.signal.aborted) return;
      await broken;
    } finally {
      await disconnect(client);
    }
  }
}
