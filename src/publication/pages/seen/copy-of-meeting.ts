import { Meeting } from '../../../office/meetings/meeting.entity.js';
import { Participant } from '../../../office/meetings/lines/participant.entity.js';
import { Steps } from '../../../office/meetings/steps/steps.embedded.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';

/** A meeting to try something on: what is done to it is not done to the original. */
export function copyOfMeeting(whole: WholeMeeting): WholeMeeting {
  const { meeting, participants } = whole;
  const steps = Object.assign(new Steps(), meeting.steps);
  return {
    ...whole,
    meeting: Object.assign(new Meeting(), meeting, { steps }),
    participants: participants.map((participant) => Object.assign(new Participant(), participant)),
  };
}
