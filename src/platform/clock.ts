import { Injectable } from '@nestjs/common';
import { stockholmTime } from './language/stockholm.js';

/** The only source of time in the project, so that tests decide what time it is. */
@Injectable()
export class Clock {
  private minute = NaN;
  private day = '';

  now(): Date {
    return new Date();
  }

  /** The day in Stockholm, YYYY-MM-DD: deadlines count Swedish days. */
  today(): string {
    // Asked of each request; it changes with a minute at the soonest.
    const now = this.now();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.minute) this.day = stockholmTime(now).day;
    this.minute = minute;
    return this.day;
  }
}
