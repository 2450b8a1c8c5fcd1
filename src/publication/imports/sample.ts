import type { MadeMeeting } from '../../office/imports/import-order.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { copyOfMeeting } from '../pages/seen/copy-of-meeting.js';

/** A meeting that was set aside to be looked at, with the rows that tell of it. */
export interface Sampled {
  rows: number[];
  whole: WholeMeeting;
}

const MOST = 10;

/** Sets some meetings aside, from everywhere in the first batch: the first rows of a file are seldom like the rest. */
export class Sample {
  readonly meetings: Sampled[] = [];

  readonly watch = (made: readonly MadeMeeting[]): void => {
    if (this.meetings.length > 0) return;
    const step = Math.max(1, made.length / MOST);
    for (let place = 0; place < made.length && this.meetings.length < MOST; place += step) {
      const one = made[Math.floor(place)];
      if (!one) continue;
      const rows = one.proposal.rows.map(({ row }) => row);
      this.meetings.push({ rows, whole: copyOfMeeting(one.whole) });
    }
  };
}
