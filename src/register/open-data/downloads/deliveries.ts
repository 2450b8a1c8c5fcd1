import { PassThrough, type Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Log } from '../../../platform/log/log.js';
import type { Download } from './download.js';
import { pacedSink } from './paced-sink.js';

const FAREWELL_MS = 3000;

/** The files that are on their way to somebody. */
@Injectable()
export class Deliveries implements BeforeApplicationShutdown {
  /** The longest that one may take, in milliseconds. */
  readonly longest: number;
  private readonly longestStall: number;
  private readonly underWay = new Set<PassThrough>();

  constructor(
    { limitDownloadSeconds, limitDownloadStallSeconds }: Configuration,
    private readonly log: Log,
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

  /** Those under way have a moment to come to their end. */
  async beforeApplicationShutdown(): Promise<void> {
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
