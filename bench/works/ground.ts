import { join } from 'node:path';
import type { EmbeddedDatabase } from '../../src/platform/embedded/embedded-database.js';
import type { Progress } from '../../src/platform/progress/progress.js';
import type { Contestant } from '../contestants/contestant.js';
import { Server } from '../contestants/server.js';
import { normalise } from '../seeding/normalised.js';
import { seededRegister } from '../seeding/register-directory.js';

/** A register of some size with the servers that run on it. */
export class Ground {
  private readonly servers = new Map<string, Server>();

  private constructor(
    readonly size: number,
    private readonly database: EmbeddedDatabase,
    private readonly progress: Progress,
  ) {}

  static async open(
    size: number,
    { folder, asIs, progress }: { folder: string; asIs: boolean; progress: Progress },
  ): Promise<Ground> {
    const dataDir = join(folder, `bench-${size}`);
    const { database } = await seededRegister({ dataDir, size, asIs, progress });
    return new Ground(size, database, progress);
  }

  get ownerUrl(): string {
    return this.database.url;
  }

  /** The contestant's server, started when it is first asked for. */
  async server(contestant: Contestant): Promise<Server> {
    const running = this.servers.get(contestant.name);
    if (running) return running;
    if (contestant.name !== 'dagsljus') await normalise(this.ownerUrl, this.progress);
    const server = await Server.start(contestant, this.ownerUrl);
    this.servers.set(contestant.name, server);
    return server;
  }

  async stopServers(): Promise<void> {
    for (const server of this.servers.values()) await server.stop();
    this.servers.clear();
  }

  async close(): Promise<void> {
    await this.stopServers();
    await this.database.close();
  }
}
