import { Module } from '@nestjs/common';
import { RestModule } from '../../rest/rest.module.js';
import { DownloadConnections } from './download-connections.js';
import { DownloadTurns } from './download-turns.js';
import { LiveDownloads } from './live-downloads.service.js';

/** Files of what a filter finds, made while they are fetched. */
@Module({
  imports: [RestModule],
  providers: [DownloadConnections, DownloadTurns, LiveDownloads],
  exports: [LiveDownloads],
})
export class DownloadsModule {}
