import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ChangesModule } from '../changes/changes.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { DueLinesQueries } from './due-lines.queries.js';
import { ReminderBook } from './reminder-book.service.js';
import { ReminderLink } from './reminder-link.entity.js';
import { ReminderSwitch } from './reminder-switch.service.js';
import { ReminderWriter } from './reminder-writer.service.js';
import { Reminder } from './reminder.entity.js';
import { Reminders } from './reminders.service.js';
import { StopRemindersController } from './stop-reminders.controller.js';

/** Reminds officials by e-mail of what is due. */
@Module({
  imports: [
    AccountsModule,
    ChangesModule,
    MeetingsModule,
    ReportsModule,
    TypeOrmModule.forFeature([Reminder, ReminderLink]),
  ],
  controllers: [StopRemindersController],
  providers: [Reminders, ReminderBook, ReminderWriter, ReminderSwitch, DueLinesQueries],
  exports: [ReminderBook],
})
export class RemindersModule {}
