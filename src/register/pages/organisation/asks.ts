import { Side } from '../../../words/meeting-words.js';
import type { AskRecord, OutcomeRecord } from '../../records/meeting-lines.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';

/** Something that an organisation, or somebody on its side, asked for at a meeting, and what the meeting led to. */
export interface AskLine {
  ask: AskRecord;
  meeting: MeetingRecord;
  outcome: OutcomeRecord | undefined;
}

/** What was asked on the side of an organisation, the latest first. `ids` are its own and those merged into it. */
export function asksIn(meetings: readonly MeetingRecord[], ids: ReadonlySet<string>): AskLine[] {
  return meetings.flatMap((meeting) => {
    const side = sideOf(meeting, ids);
    return meeting.asks
      .filter((ask) => ask.side === side && ask.text !== undefined)
      .map((ask) => ({ ask, meeting, outcome: meeting.outcome }));
  });
}

// Whoever sends somebody else stands on their side.
function sideOf({ participants }: MeetingRecord, ids: ReadonlySet<string>): Side {
  const line = participants.find(({ organisationId = '', onBehalfOfId = '' }) => {
    return ids.has(organisationId) || ids.has(onBehalfOfId);
  });
  return line?.side ?? Side.COUNTERPART;
}
