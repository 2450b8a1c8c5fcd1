import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { connect } from './connect.js';
import type { Roster, WatchedClient } from './watched-client.js';

const BEAT = 2000;
const PATIENCE = 3000;
const SILENT = Symbol('no answer');
const NOBODY: ReadonlyMap<WatchedClient, number> = new Map();

/**
 * Asks a server every other second, on a connection of its own, whether it is there. When it is silent, the pool's
 * connections that are silent too are cut, so that the pool is sound again as soon as the server is.
 */
export class Pulse {
  /** Whether the server answered last time. */
  alive = false;

  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private suspects: ReadonlyMap<WatchedClient, number> = NOBODY;

  constructor(
    private readonly address: pg.ClientConfig,
    private readonly roster: Roster,
    private readonly onChange: (alive: boolean) => void = () => undefined,
  ) {}

  async start(): Promise<void> {
    await this.beat();
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.start(), BEAT);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async beat(): Promise<void> {
    const heard = this.heard();
    const answer = await inTime(this.ask());
    if (answer !== true) this.forget();
    if (answer === SILENT) giveUpSilent(heard);
    // What went silent while something else was amiss is found when all is well again.
    if (answer === true) giveUpSilent(this.suspects);
    this.suspects = answer === true ? NOBODY : this.heard();
    if (this.alive !== (answer === true)) {
      this.alive = answer === true;
      this.onChange(this.alive);
    }
  }

  private heard(): Map<WatchedClient, number> {
    return new Map([...this.roster].map((client) => [client, client.bytesHeard]));
  }

  private async ask(): Promise<boolean> {
    try {
      this.client ??= await connect({ ...this.address, connectionTimeoutMillis: PATIENCE + 1000 });
      await this.client.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  private forget(): void {
    void this.client?.end().catch(() => undefined);
    this.client = undefined;
  }
}

// After the time is up, what lies unread is still read: a busy process must not take itself for a silent server.
async function inTime(answer: Promise<boolean>): Promise<boolean | typeof SILENT> {
  const inFirst = await Promise.race([answer, pause(PATIENCE, SILENT, { ref: false })]);
  return inFirst === SILENT ? Promise.race([answer, pause(100, SILENT, { ref: false })]) : inFirst;
}

function giveUpSilent(heard: ReadonlyMap<WatchedClient, number>): void {
  for (const [client, bytes] of heard) {
    if (client.bytesHeard === bytes) client.giveUp();
  }
}
