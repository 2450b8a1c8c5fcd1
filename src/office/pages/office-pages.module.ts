import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AccountPagesModule } from './accounts/account-pages.module.js';
import { AuditPagesModule } from './audit/audit-pages.module.js';
import { BodyPagesModule } from './bodies/body-pages.module.js';
import { CalendarPagesModule } from './calendar/calendar-pages.module.js';
import { FrameModule } from './frame/frame.module.js';
import { AroundController } from './home/around.controller.js';
import { IssuePagesModule } from './issues/issue-pages.module.js';
import { ImportPagesModule } from './imports/import-pages.module.js';
import { KeptFormsController } from './kept-forms/kept-forms.controller.js';
import { MeetingPagesModule } from './meetings/meeting-pages.module.js';
import { OrganisationPagesModule } from './organisations/organisation-pages.module.js';
import { FirstRunPagesController } from './sign-in/first-run-pages.controller.js';
import { OidcController } from './sign-in/oidc.controller.js';
import { Welcome } from './sign-in/welcome.service.js';
import { SignInPagesController } from './sign-in/sign-in-pages.controller.js';

/** The officials' pages at /office; those that make something public are in `publication`. */
@Module({
  imports: [
    FrameModule,
    AccountsModule,
    MeetingPagesModule,
    OrganisationPagesModule,
    IssuePagesModule,
    BodyPagesModule,
    AccountPagesModule,
    AuditPagesModule,
    CalendarPagesModule,
    ImportPagesModule,
  ],
  controllers: [
    SignInPagesController,
    OidcController,
    FirstRunPagesController,
    KeptFormsController,
    AroundController,
  ],
  providers: [Welcome],
})
export class OfficePagesModule {}
