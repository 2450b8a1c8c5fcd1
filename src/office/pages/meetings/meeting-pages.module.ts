import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { IssuesModule } from '../../issues/issues.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { ReportsModule } from '../../reports/reports.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { NewcomerController } from '../work/newcomer.controller.js';
import { NilReturnsController } from '../work/nil-returns.controller.js';
import { WorkController } from '../work/work.controller.js';
import { WorkQueries } from '../work/work.queries.js';
import { AutosaveController } from './autosave.controller.js';
import { KeptValues } from './form/kept-values.service.js';
import { MeetingDrafts } from './meeting-drafts.service.js';
import { MeetingLinks } from './form/links.service.js';
import { MeetingForms } from './form/meeting-forms.service.js';
import { MeetingViews } from './meeting-views.service.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { Merges } from './merging/merges.service.js';
import { NewOrganisations } from './pickers/new-organisations.service.js';
import { PartiesQueries } from './pickers/parties.queries.js';
import { Parties } from './pickers/parties.service.js';
import { PickController } from './pickers/pick.controller.js';
import { RecordController } from './record.controller.js';
import { SubjectsQueries } from './pickers/subjects.queries.js';
import { SurroundingsQueries } from './pickers/surroundings.queries.js';

/** What officials do with meetings until they are public, and what waits for them. */
@Module({
  imports: [
    FrameModule,
    AccountsModule,
    BodiesModule,
    IssuesModule,
    MeetingsModule,
    OrganisationsModule,
    ReportsModule,
  ],
  controllers: [
    WorkController,
    NewcomerController,
    NilReturnsController,
    RecordController,
    AutosaveController,
    MeetingsController,
    MeetingController,
    PickController,
  ],
  providers: [
    WorkQueries,
    MeetingForms,
    MeetingDrafts,
    MeetingViews,
    KeptValues,
    Merges,
    Parties,
    PartiesQueries,
    NewOrganisations,
    SurroundingsQueries,
    SubjectsQueries,
    MeetingLinks,
  ],
  exports: [MeetingForms, MeetingDrafts, KeptValues, Merges, SurroundingsQueries, PartiesQueries],
})
export class MeetingPagesModule {}
