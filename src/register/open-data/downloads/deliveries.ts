import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Log } from '../../../platform/log/log.js';
import type { Download } from './download.js';
import { pacedSink } from './paced-sink.js';

/** The files that are on their way to somebody. */
@Injectable()
export class Deliveries {
  /** The longest that one may take, in milliseconds. */
  readonly longest: number;
  private readonly longestStall: number;

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
    void this.write(download, stream, { signal, end });
    return stream;
  }

  // Whoever has all of it may ask for the next at once: the turn is over before the last is sent. Where the end cannot
  // be reached the answer breaks off, so that nobody takes a part for the whole.
  private async write(
    download: Download,
    stream: PassThrough,
    { signal, end }: { signal: AbortSignal; end: () => void },
  ): Promise<void> {
    try {
      await download.writeTo(pacedSink(stream, this.longestStall)).finally(() => download.close());
      end();
      stream.end();
    } catch (error) {
      end();
      if (!signal.aborted) this.log.warn('A download broke off.', { error });
      stream.destroy(error as Error);
    }
  }
}
