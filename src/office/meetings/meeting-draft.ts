import type { DraftMeeting } from './draft-meeting.js';
import type { WholeMeeting } from './whole-meeting.js';

/** A whole meeting as the rules see it. */
export function draftOf({ meeting, ...lists }: WholeMeeting): DraftMeeting {
  return Object.assign({}, meeting, lists);
}
