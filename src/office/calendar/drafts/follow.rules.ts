import { MeetingState } from '../../../words/meeting-words.js';
import type { ProposalStatus } from '../proposals/meeting-proposal.js';
import { changesFrom, type GivenContent, type GivenJson, keptFrom } from './given-content.js';

/** What an event said before, and what the meeting says now. */
export interface Before {
  link: { sequence: number; given: GivenJson; cancelledAt: Date | null; overtakenAt: Date | null };
  meeting: GivenContent & { state: MeetingState };
}

/** What the event says now. */
export interface Now {
  sequence: number;
  isCancelled: boolean;
  given: GivenJson;
}

/** What is to be done about it, and what the person is told. */
export interface Following {
  act: 'NOTHING' | 'AMEND' | 'MARK_CANCELLED' | 'MARK_OVERTAKEN' | 'NOTE_VERSION';
  status: Exclude<ProposalStatus, 'NEW' | 'KNOWN_TO_OTHERS'>;
  changes: Partial<GivenContent>;
  kept: string[];
}

/** An older version changes nothing; a newer one changes drafts alone, and of them what nobody changed by hand. */
export function followingOf(before: Before, now: Now): Following {
  const { link } = before;
  const nothing: Following = { act: 'NOTHING', status: statusOf(before), changes: {}, kept: [] };
  if (now.isCancelled) {
    // A program may take an event back without counting on.
    const isNews = now.sequence >= link.sequence && link.cancelledAt === null;
    return isNews ? { ...nothing, act: 'MARK_CANCELLED', status: 'CANCELLED' } : nothing;
  }
  return now.sequence > link.sequence ? newer(before, now) : nothing;
}

function newer({ link, meeting }: Before, { given }: Now): Following {
  const changes = changesFrom(meeting, link.given, given);
  const kept = keptFrom(meeting, link.given, given);
  const hasNews = Object.keys(changes).length > 0 || kept.length > 0;
  if (!hasNews) return { act: 'NOTE_VERSION', status: 'KNOWN', changes, kept };
  if (!isOpen(meeting.state)) return { act: 'MARK_OVERTAKEN', status: 'PAST_DRAFT', changes: {}, kept };
  return {
    act: Object.keys(changes).length > 0 ? 'AMEND' : 'NOTE_VERSION',
    status: 'UPDATED',
    changes,
    kept,
  };
}

function statusOf({ link, meeting }: Before): Following['status'] {
  if (link.cancelledAt !== null) return 'CANCELLED';
  return link.overtakenAt !== null && !isOpen(meeting.state) ? 'PAST_DRAFT' : 'KNOWN';
}

function isOpen(state: MeetingState): boolean {
  return state === MeetingState.DRAFT || state === MeetingState.RETURNED;
}
