import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesModule } from '../office/bodies/bodies.module.js';
import { ChangesModule } from '../office/changes/changes.module.js';
import { ImportDeskModule } from '../office/imports/desk/import-desk.module.js';
import { IssuesModule } from '../office/issues/issues.module.js';
import { MeetingsModule } from '../office/meetings/meetings.module.js';
import { EntryRecord } from '../register/entries/entry-record.entity.js';
import { Entry } from '../register/entries/entry.entity.js';
import { CheckpointKey } from '../register/history/checkpoints/checkpoint-key.entity.js';
import { CheckpointRow } from '../register/history/checkpoints/checkpoint.entity.js';
import { TreeTile } from '../register/history/tree/tree-tile.entity.js';
import { Checkpoints } from './checkpoints/checkpoints.service.js';
import { KeyRotation } from './checkpoints/key-rotation.service.js';
import { SigningKeys } from './checkpoints/signing-keys.service.js';
import { UnsignedEntries } from './checkpoints/unsigned-entries.service.js';
import { Entries } from './entries/entries.service.js';
import { CorrectionsService } from './meetings/corrections.service.js';
import { DelayedPublication } from './meetings/delayed-publication.service.js';
import { DueMeetings } from './meetings/due-meetings.service.js';
import { EmbargoReviews } from './meetings/embargo-reviews.service.js';
import { MeetingPublisher } from './meetings/meeting-publisher.service.js';
import { PublishingService } from './meetings/publishing.service.js';
import { WithdrawalsService } from './meetings/withdrawals.service.js';
import { Merges } from './parties/merges.service.js';
import { Parties } from './parties/parties.service.js';
import { PublicationResolver } from './publication.resolver.js';
import { ReadModelModule } from './read-model/read-model.module.js';
import { Protection } from './redaction/protection.service.js';
import { RedactionsService } from './redaction/redactions.service.js';
import { Withholding } from './redaction/withholding.service.js';
import { Destroying } from './retention/destroying.service.js';
import { DestructionItem } from './retention/destruction-item.entity.js';
import { Destruction } from './retention/destruction.entity.js';
import { DestructionSteps } from './retention/destruction-steps.service.js';
import { Destructions } from './retention/destructions.service.js';
import { EndingNames } from './retention/ending-names.service.js';
import { NameEnding } from './retention/name-ending.service.js';
import { NamingTerm } from './retention/naming-term.entity.js';
import { BodyWatch } from './watches/body.watch.js';
import { MeetingWatch } from './watches/meeting.watch.js';
import { SubjectWatch } from './watches/subject.watch.js';

/** The one door out of the office. */
@Module({
  imports: [
    BodiesModule,
    ChangesModule,
    ImportDeskModule,
    IssuesModule,
    MeetingsModule,
    ReadModelModule,
    TypeOrmModule.forFeature([Entry, EntryRecord, TreeTile, CheckpointRow, CheckpointKey]),
    TypeOrmModule.forFeature([NamingTerm, Destruction, DestructionItem]),
  ],
  providers: [
    Entries,
    SigningKeys,
    Checkpoints,
    UnsignedEntries,
    KeyRotation,
    Parties,
    Merges,
    BodyWatch,
    SubjectWatch,
    MeetingWatch,
    MeetingPublisher,
    PublishingService,
    DueMeetings,
    DelayedPublication,
    EmbargoReviews,
    CorrectionsService,
    WithdrawalsService,
    RedactionsService,
    Withholding,
    Protection,
    NameEnding,
    EndingNames,
    Destructions,
    Destroying,
    DestructionSteps,
    PublicationResolver,
  ],
  exports: [
    Entries,
    ReadModelModule,
    Parties,
    MeetingPublisher,
    PublishingService,
    CorrectionsService,
    WithdrawalsService,
    RedactionsService,
    Destructions,
    EmbargoReviews,
  ],
})
export class PublicationModule {}
