import type { Ask } from './lines/ask.entity.js';
import type { DecisionReference } from './lines/decision-reference.entity.js';
import type { Document } from './lines/document.entity.js';
import type { Gift } from './lines/gift.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { Participant } from './lines/participant.entity.js';

/** The lists of a meeting, each in its order. */
export interface MeetingLists {
  participants: Participant[];
  asks: Ask[];
  decisionReferences: DecisionReference[];
  documents: Document[];
  gifts: Gift[];
}

/** A meeting with everything that belongs to it. */
export interface WholeMeeting extends MeetingLists {
  meeting: Meeting;
}
