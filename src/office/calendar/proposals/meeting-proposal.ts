import type { Reason } from '../../../platform/language/message.js';
import type { Channel, MeetingState, Side } from '../../../words/meeting-words.js';

/** What a calendar file offers. Made while somebody looks at it; it holds names that are kept nowhere. */
export interface CalendarProposals {
  proposals: MeetingProposal[];
  /** Events that the file takes back, whether they became drafts or not. */
  takenBack: string[];
  /** What in the file could not be read, in words. */
  notes: Reason[];
}

/**
 * What is to be done about an event:
 * - `NEW`: it may become a draft.
 * - `KNOWN`: it is one already, and says nothing newer.
 * - `UPDATED`: the draft was brought up to date just now: see `changed` and `kept`.
 * - `CANCELLED`: the calendar says that there was no meeting; the draft is marked, and may be discarded.
 * - `PAST_DRAFT`: it says something newer than a meeting that has been sent to review or published: nothing was changed.
 * - `KNOWN_TO_OTHERS`: somebody in the body recorded it, whose draft this person may not see.
 */
export type ProposalStatus = 'NEW' | 'KNOWN' | 'UPDATED' | 'CANCELLED' | 'PAST_DRAFT' | 'KNOWN_TO_OTHERS';

/** One time of one event. */
export interface MeetingProposal {
  /** Carried by the form from here to `accept`. */
  event: string;
  status: ProposalStatus;
  title: string | null;
  /** Days in Stockholm, YYYY-MM-DD. */
  date: string;
  endDate: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string | null;
  /** Null: the calendar does not tell. */
  channel: Channel | null;
  parties: ProposedParty[];
  /** The meeting that it became, if this person may see it. */
  meeting: { id: string; version: number; state: MeetingState } | null;
  /** Fields that were just brought up to date. */
  changed: string[];
  /** Fields that the calendar says otherwise, and that stay because somebody changed them by hand. */
  kept: string[];
}

/**
 * Who took part, as far as an address tells:
 * - `OFFICIAL`: recognised by the address or the name; with a domain, by the name alone, at one that is nobody's yet.
 * - `COLLEAGUE`: an address of ours, nobody recognised: offered by role and unit.
 * - `NAMESAKE`: the name of one of ours, at an address that speaks against it: offered, beside whom it speaks for.
 * - `ORGANISATION`: the domain is that of one or several organisations.
 * - `UNKNOWN_DOMAIN`: the domain is nobody's yet: flagged.
 * - `PRIVATE_ADDRESS`: addresses that say nothing of whom they act for, or none at all.
 */
export type PartyKind =
  'OFFICIAL' | 'COLLEAGUE' | 'NAMESAKE' | 'ORGANISATION' | 'UNKNOWN_DOMAIN' | 'PRIVATE_ADDRESS';

export interface ProposedParty {
  kind: PartyKind;
  side: Side.OWN | Side.COUNTERPART;
  official: ProposedOfficial | null;
  organisations: { id: string; name: string; by: 'WEBSITE' | 'EARLIER_MEETINGS' }[];
  /** Null for private addresses, and where the official is certain. */
  domain: string | null;
  people: ProposedPerson[];
}

export interface ProposedOfficial {
  id: string;
  publicBodyId: string;
  /** Null when the public record shows role and unit alone. */
  name: string | null;
  postId: string | null;
  titleSv: string | null;
  titleEn: string | null;
}

/** Somebody in the calendar. Kept only if whoever records writes the name into the draft. */
export interface ProposedPerson {
  name: string | null;
  isOrganiser: boolean;
  isOptional: boolean;
  hasDeclined: boolean;
  isGroup: boolean;
}
