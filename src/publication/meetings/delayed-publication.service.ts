import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Log } from '../../platform/log/log.js';
import { DueMeetings } from './due-meetings.service.js';

const EVERY_MS = 10_000;

/** Asks again and again, as long as the server runs, whether the day of a delayed meeting has come. */
@Injectable()
export class DelayedPublication implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly due: DueMeetings,
    private readonly host: HttpAdapterHost,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.isServer()) this.wait();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  // Commands come and go, and have no HTTP: publishing is the server's work.
  private isServer(): boolean {
    return Boolean(this.host.httpAdapter as unknown);
  }

  private wait(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.look();
    }, EVERY_MS).unref();
  }

  private async look(): Promise<void> {
    try {
      const published = await this.due.publishDue();
      if (published > 0) this.log.info('Published delayed meetings.', { published });
    } catch (error) {
      this.log.warn('Delayed meetings could not be published; trying again.', { error });
    } finally {
      this.wait();
    }
  }
}
