import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { BodiesPagesController } from './bodies-pages.controller.js';
import { BodyViews } from './body-views.service.js';
import { ColleaguesQueries } from './colleagues.queries.js';
import { DelegationPagesController } from './delegation-pages.controller.js';
import { NilReturnsPagesController } from './nil-returns-pages.controller.js';
import { OfficialViews } from './official-views.service.js';
import { OfficialsPagesController } from './officials-pages.controller.js';
import { PostsPagesController } from './posts-pages.controller.js';
import { ReportedMonthsQueries } from './reported-months.queries.js';
import { UnitsPagesController } from './units-pages.controller.js';

/** The officials' pages about public bodies and the people who act for them. */
@Module({
  imports: [FrameModule, AccountsModule, BodiesModule, MeetingsModule],
  controllers: [
    BodiesPagesController,
    UnitsPagesController,
    OfficialsPagesController,
    PostsPagesController,
    DelegationPagesController,
    NilReturnsPagesController,
  ],
  providers: [BodyViews, OfficialViews, ColleaguesQueries, ReportedMonthsQueries],
})
export class BodyPagesModule {}
