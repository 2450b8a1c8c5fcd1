import { Injectable } from '@nestjs/common';

const swedishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day in Sweden at a moment, as YYYY-MM-DD: deadlines count Swedish days. */
export function swedishDay(moment: Date): string {
  return swedishDate.format(moment);
}

/** The only source of time in the project, so that tests decide what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  today(): string {
    return swedishDay(this.now());
  }
}
