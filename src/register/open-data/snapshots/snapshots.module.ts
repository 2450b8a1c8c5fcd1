import { Module } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { FolderStore } from './keeping/folder-store.js';
import { SnapshotBuilder } from './making/snapshot-builder.service.js';
import { SnapshotJobs } from './snapshot-jobs.service.js';
import { SNAPSHOT_STORE, Snapshots } from './snapshots.service.js';

/** The files of the open data: what there is of them, and how they come to be. */
@Module({
  providers: [
    {
      provide: SNAPSHOT_STORE,
      inject: [Configuration],
      useFactory: ({ snapshotDir }: Configuration) => new FolderStore(snapshotDir),
    },
    Snapshots,
    SnapshotBuilder,
    SnapshotJobs,
  ],
  exports: [Snapshots, SnapshotBuilder, SnapshotJobs],
})
export class SnapshotsModule {}
