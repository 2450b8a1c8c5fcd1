import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { ASK, MAIL } from '../job-names.js';
import { EmailBook, type Rhythm } from './email-book.service.js';
import { LetterWriter } from './letter-writer.service.js';

interface Subject {
  id: string;
}

/** Writes to those who asked for letters: once whether they meant it, and then what is new. */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly book: EmailBook,
    private readonly writer: LetterWriter,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Subject>(ASK, ({ id }) => this.ask(id));
    this.jobs.handle<Subject>(MAIL, ({ id }) => this.tell(id));
    this.jobs.cron('letterbox.daily', '0 7 * * *', () => this.tellAll('DAILY'));
    this.jobs.cron('letterbox.weekly', '0 7 * * 1', () => this.tellAll('WEEKLY'));
    this.jobs.cron('letterbox.tidy', '41 * * * *', () => this.book.tidy());
  }

  private async ask(id: string): Promise<void> {
    const subscriber = await this.book.asked(id);
    if (!subscriber || !this.mailer.isOn) return;
    const posted = await this.mailer.post(await this.writer.question(subscriber));
    if (posted !== 'sent') await this.book.bounced(id, { forGood: true });
  }

  private async tellAll(rhythm: Rhythm): Promise<void> {
    for (const id of await this.book.withNews(rhythm)) {
      await this.jobs.add(MAIL, { id }, { key: id, priority: 10 });
    }
  }

  private async tell(id: string): Promise<void> {
    const due = this.mailer.isOn ? await this.book.claim(id) : undefined;
    if (!due) return;
    const news = await this.book.news(due);
    const letter = news.length > 0 ? await this.writer.digest(due, news) : undefined;
    const posted = letter
      ? await this.mailer.post(letter).catch((error: unknown) => this.giveUp(due, error))
      : 'sent';
    if (posted === 'sent') await this.book.told(due);
    else await this.book.bounced(id, { forGood: posted === 'bounced' });
  }

  private async giveUp(due: Parameters<EmailBook['notTold']>[0], error: unknown): Promise<never> {
    await this.book.notTold(due);
    throw error;
  }
}
