import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hasLostNpm } from './platform/configuration/npm-parent.js';
import type { OpenDatabase } from './platform/database/open-database.js';
import { Readiness } from './platform/http/health.controller.js';
import type { Log } from './platform/log/log.js';

// Long enough for a load balancer to see that we are no longer ready.
const FAREWELL = 1000;
const LONGEST_STOP = 8000;

/** Stops the server in good order when it is told to: what has come up so far goes down again, the database last. */
export class Shutdown {
  app: NestFastifyApplication | undefined;
  database: OpenDatabase | undefined;
  private began: number | undefined;

  constructor(private readonly log: Log) {
    process.on('SIGTERM', () => {
      this.told('SIGTERM');
    });
    process.on('SIGINT', () => {
      this.told('SIGINT');
    });
    // npm starts us through a shell, which dies of a signal without passing it on.
    setInterval(() => {
      if (hasLostNpm() && this.began === undefined) this.told('SIGTERM');
    }, 500).unref();
  }

  private told(signal: 'SIGTERM' | 'SIGINT'): void {
    // A terminal tells both npm and us, and npm tells us too; only who asks again later does not want to wait.
    if (this.began !== undefined && Date.now() - this.began > 1000) process.exit(1);
    if (this.began !== undefined) return;
    this.began = Date.now();
    void this.stop(signal);
  }

  /** Not ready at once, then what is under way is finished, then connections are closed, then the database stops. */
  private async stop(signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
    this.log.info('Stopping.', { signal });
    this.app?.get(Readiness).stop();
    if (this.app && signal === 'SIGTERM') await pause(FAREWELL);
    try {
      await Promise.race([this.app?.close(), pause(LONGEST_STOP)]);
      await this.database?.close();
      process.exit(0);
    } catch (error) {
      this.log.error('Stopping failed.', { error });
      process.exit(1);
    }
  }
}
