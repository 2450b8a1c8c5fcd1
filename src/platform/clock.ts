import { Injectable } from '@nestjs/common';
import { stockholmTime } from './language/stockholm.js';

/** The only source of time in the project, so that tests decide what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day in Stockholm, YYYY-MM-DD: deadlines count Swedish days. */
  today(): string {
    return stockholmTime(this.now()).day;
  }
}
