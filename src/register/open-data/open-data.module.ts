import { Module } from '@nestjs/common';
import { DoorModule } from '../door/door.module.js';
import { PublicDoor } from '../door/public-door.service.js';
import { RestModule } from '../rest/rest.module.js';
import { RestPlace } from '../rest/rest-place.js';
import { DownloadsModule } from './downloads/downloads.module.js';
import { DatedFiles } from './files-http/dated-files.js';
import { FileAddresses, LATEST, SNAPSHOTS } from './files-http/file-addresses.js';
import { FileAnswers } from './files-http/file-answers.js';
import { FilesPlace } from './files-http/files-place.js';
import { LatestFiles } from './files-http/latest-files.js';
import { LatestMakers } from './files-http/latest-makers.js';
import { LatestController } from './files-http/latest.controller.js';
import { NoParameters } from './files-http/no-parameters.guard.js';
import { SnapshotsController } from './files-http/snapshots.controller.js';
import { SnapshotsModule } from './snapshots/snapshots.module.js';

const places = [LATEST, SNAPSHOTS].map((path) => ({
  provide: `files at ${path}`,
  inject: [RestPlace, PublicDoor],
  useFactory: (openData: RestPlace, door: PublicDoor) => new FilesPlace(path, openData, door),
}));

/** The files of the open data, at /opendata/v1/latest and /opendata/v1/snapshots. */
@Module({
  imports: [DoorModule, RestModule, DownloadsModule, SnapshotsModule],
  controllers: [LatestController, SnapshotsController],
  providers: [...places, FileAddresses, FileAnswers, NoParameters, LatestMakers, LatestFiles, DatedFiles],
})
export class OpenDataModule {}
