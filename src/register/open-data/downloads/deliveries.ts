import { PassThrough, type Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Log } from '../../../platform/log/log.js';
import type { Download } from './download.js';
import { pacedSink } from './paced-sink.js';

const FAREWELL_MS = 3000;

/** The files that are on their way to somebody. */
@Injectable()
export class Deliveries implements OnModuleInit {
  /** The longest that one may take, in milliseconds. */
  readonly longest: number;
  private readonly longestStall: number;
  private readonly underWay = new Set<PassThrough>();

  constructor(
    { limitDownloadSeconds, limitDownloadStallSeconds }: Configuration,
    private readonly log: Log,
    private readonly host: HttpAdapterHost,
  ) {
    this.longest = limitDownloadSeconds * 1000;
    this.longestStall = limitDownloadStallSeconds * 1000;
  }

  /** What a download gives, as it is read; `signal` says that nobody reads it any more. At the end, `end` is called. */
  start(download: Download, signal: AbortSignal, end: () => void): Readable {
    const stream = new PassThrough();
    void this.write(download, stream, signal).finally(end);
    return stream;
  }

  onModuleInit(): void {
    // Commands run the register without HTTP. With it, the server waits for its answers before anything else stops.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    const server = adapter?.getInstance<FastifyInstance>();
    server?.addHook('preClose', () => this.sayFarewell());
  }

  // Those under way have a moment to come to their end.
  private async sayFarewell(): Promise<void> {
    const deadline = Date.now() + FAREWELL_MS;
    while (this.underWay.size > 0 && Date.now() < deadline) await pause(50);
    for (const stream of this.underWay) stream.destroy(new Error('The register is stopping.'));
  }

  // Where the end cannot be reached the answer breaks off, so that nobody takes a part for the whole.
  private async write(download: Download, stream: PassThrough, signal: AbortSignal): Promise<void> {
    this.underWay.add(stream);
    try {
      await download.writeTo(pacedSink(stream, this.longestStall));
      stream.end();
    } catch (error) {
      if (!signal.aborted) this.log.warn('A download broke off.', { error });
      stream.destroy(error as Error);
    } finally {
      this.underWay.delete(stream);
      await download.close();
    }
  }
}
