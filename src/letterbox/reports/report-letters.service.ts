import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { TELL_REPORT_ANSWER } from '../../words/report-words.js';
import { RECEIPT } from '../job-names.js';
import { type LetterKind, ReportBook } from './report-book.service.js';
import { ReportLetterWriter } from './report-letter-writer.service.js';

interface Subject {
  id: string;
}

/** Writes to whoever reported something, if they gave an address: that it came in, and the answer. */
@Injectable()
export class ReportLetters implements OnModuleInit {
  constructor(
    private readonly book: ReportBook,
    private readonly writer: ReportLetterWriter,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Subject>(RECEIPT, ({ id }) => this.tell('receipt', id));
    this.jobs.handle<Subject>(TELL_REPORT_ANSWER, ({ id }) => this.tell('answer', id));
    this.jobs.cron('letterbox.report-tidy', '47 3 * * *', () => this.book.tidy());
  }

  private async tell(kind: LetterKind, id: string): Promise<void> {
    if (!this.mailer.isOn) return;
    const letter = await this.book.letter(kind, id);
    if (!letter) return;
    const posted = await this.mailer.post(await this.writer.letter(kind, letter));
    if (posted === 'sent') await this.book.sent(kind, id);
    else await this.book.forget(id);
  }
}
