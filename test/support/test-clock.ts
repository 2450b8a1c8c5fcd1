import { Clock } from '../../src/platform/clock.js';

/** A clock that stands still until a test moves it. It starts on a Monday morning. */
export class TestClock extends Clock {
  private moment = new Date('2026-03-02T09:00:00Z');

  override now(): Date {
    return new Date(this.moment);
  }

  set(moment: string): void {
    this.moment = new Date(moment);
  }

  pass(time: { days?: number; hours?: number; minutes?: number }): void {
    const { days = 0, hours = 0, minutes = 0 } = time;
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
