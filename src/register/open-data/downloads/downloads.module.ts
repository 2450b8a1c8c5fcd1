import { Module } from '@nestjs/common';
import { RestModule } from '../../rest/rest.module.js';
import { AskedFiles } from './asked-files.js';
import { Deliveries } from './deliveries.js';
import { DownloadConnections } from './download-connections.js';
import { DownloadTurns } from './download-turns.js';
import { LiveDownloads } from './live-downloads.service.js';
import { OpenDownloads } from './open-downloads.js';

/** Files of what a filter finds, made while they are fetched. */
@Module({
  imports: [RestModule],
  providers: [AskedFiles, DownloadConnections, OpenDownloads, DownloadTurns, Deliveries, LiveDownloads],
  exports: [LiveDownloads],
})
export class DownloadsModule {}
