import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ChangesModule } from '../changes/changes.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { CalendarAddress } from './calendar-address.entity.js';
import { CalendarAddresses } from './calendar-addresses.service.js';
import { CalendarDomain } from './drafts/calendar-domain.entity.js';
import { CalendarDrafts } from './drafts/calendar-drafts.service.js';
import { CalendarFollower } from './drafts/calendar-follower.service.js';
import { CalendarLink } from './drafts/calendar-link.entity.js';
import { CalendarLinkQueries } from './drafts/calendar-link.queries.js';
import { FetchLimits } from './feed/fetch-limits.js';
import { OwnCalendarController } from './feed/own-calendar.controller.js';
import { OwnCalendars } from './feed/own-calendar.service.js';
import { CalendarMail } from './mail/calendar-mail.service.js';
import { LetterReceiver } from './mail/letter-receiver.service.js';
import { PendingEvent } from './mail/pending-event.entity.js';
import { PendingEvents } from './mail/pending-events.service.js';
import { CalendarProposer } from './proposals/calendar-proposer.service.js';
import { RecognitionQueries } from './proposals/recognition.queries.js';

/** From calendars to drafts, by file or by mail, and from what is due to calendars. */
@Module({
  imports: [
    AccountsModule,
    ChangesModule,
    MeetingsModule,
    TypeOrmModule.forFeature([CalendarLink, CalendarDomain, PendingEvent, CalendarAddress]),
  ],
  controllers: [OwnCalendarController],
  providers: [
    ...[CalendarDrafts, CalendarFollower, CalendarLinkQueries, CalendarProposer, RecognitionQueries],
    ...[CalendarAddresses, CalendarMail, LetterReceiver, PendingEvents],
    ...[OwnCalendars, FetchLimits],
  ],
  exports: [CalendarDrafts, CalendarLinkQueries, CalendarAddresses, PendingEvents],
})
export class CalendarModule {}
