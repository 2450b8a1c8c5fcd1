import { Clock } from '../platform/clock.js';

/** A clock that stands where the demonstration is being told, so that its history has the days it says. */
export class SteppingClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.moment);
  }

  goTo(moment: Date): void {
    this.moment = moment;
  }
}
