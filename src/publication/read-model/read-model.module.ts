import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  NilReturnRow,
  PublicBodyRow,
  ScopeRow,
  TombstoneRow,
  TopicRow,
} from '../../register/read-model/frame-rows.entity.js';
import { MeetingRow } from '../../register/read-model/meeting-row.entity.js';
import { IssueRow, OfficialRow, OrganisationRow } from '../../register/read-model/party-rows.entity.js';
import { ReadModel } from './read-model.service.js';
import { ReadModelRebuild } from './rebuild.service.js';

/** What everyone may read, seen from the side that writes it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      MeetingRow,
      OrganisationRow,
      OfficialRow,
      IssueRow,
      PublicBodyRow,
      TopicRow,
      NilReturnRow,
      TombstoneRow,
      ScopeRow,
    ]),
  ],
  providers: [ReadModel, ReadModelRebuild],
  exports: [ReadModel, ReadModelRebuild],
})
export class ReadModelModule {}
