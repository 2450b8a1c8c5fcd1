import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Download, type Wanted } from './download.js';
import { DownloadConnections } from './download-connections.js';

/** Opens the register for somebody who fetches a part of it. */
@Injectable()
export class OpenDownloads {
  constructor(
    private readonly connections: DownloadConnections,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** The caller closes it. An aborted signal ends what the database does for it. */
  async open(wanted: Wanted, signal: AbortSignal): Promise<Download> {
    const connection = await this.connections.open();
    signal.addEventListener('abort', () => void connection.cancel(), { once: true });
    const { publicUrl } = this.configuration;
    return Download.open(connection, wanted, { publicUrl, day: this.clock.today() });
  }
}
