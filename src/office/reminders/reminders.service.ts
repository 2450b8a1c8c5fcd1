import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { type ClaimedReminder, ReminderBook } from './reminder-book.service.js';
import { ReminderWriter } from './reminder-writer.service.js';

/** Reminds one account, if there is something to say. */
const REMIND = 'reminders.remind';

interface Subject {
  id: string;
}

/** Writes to officials for whom something is due, on the mornings of weekdays. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly book: ReminderBook,
    private readonly writer: ReminderWriter,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Subject>(REMIND, ({ id }) => this.remind(id));
    this.jobs.cron('reminders.morning', '30 7 * * 1-5', () => this.remindAll());
    this.jobs.cron('reminders.tidy', '51 3 * * *', () => this.book.tidy());
  }

  private async remindAll(): Promise<void> {
    if (!this.mailer.isOn) return;
    for (const id of await this.book.reminded()) await this.addJob(id);
  }

  private addJob(id: string, runAt?: Date): Promise<void> {
    return this.jobs.add(REMIND, { id }, { key: id, priority: 10, ...(runAt ? { runAt } : {}) });
  }

  private async remind(id: string): Promise<void> {
    if (!this.mailer.isOn) return;
    const claimed = await this.book.claim(id);
    if (claimed) return this.tell(claimed);
    // Another server writes it, or was killed while it did: looked at again when it should be done.
    const until = await this.book.heldUntil(id);
    if (until) await this.addJob(id, until);
  }

  private async tell(claimed: ClaimedReminder): Promise<void> {
    try {
      await this.send(claimed);
    } catch (error) {
      await this.book.notTold(claimed);
      throw error;
    }
  }

  private async send(claimed: ClaimedReminder): Promise<void> {
    const letter = await this.writer.letter(claimed);
    const posted = letter ? await this.mailer.post(letter) : 'nothing';
    if (posted === 'nothing') await this.book.nothingToTell(claimed);
    else if (posted === 'bounced') await this.book.undeliverable(claimed);
    // Refused for now is as good as told: it is tried with the next letter, not every morning.
    else await this.book.told(claimed);
  }
}
