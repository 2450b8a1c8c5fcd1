import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Actor } from '../../accounts/actor.js';
import { Office } from '../../changes/office.service.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { RecordMeetingInput } from '../../meetings/meeting.inputs.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PendingEvent } from '../mail/pending-event.entity.js';
import { CalendarProposer } from '../proposals/calendar-proposer.service.js';
import type { CalendarProposals } from '../proposals/meeting-proposal.js';
import { type ChosenDomain, learnDomains, requireUnknown } from './accepting.js';
import { CalendarLink } from './calendar-link.entity.js';
import { readMark } from './event-mark.js';

/** Which proposal a draft is made of, and what was learnt by it. */
export interface AcceptedEvent {
  /** `event` of the proposal. */
  event: string;
  /** Organisations that were chosen for domains: they are offered for these the next time. */
  domains?: readonly ChosenDomain[];
  /** Record it although somebody else in the body has (`KNOWN_TO_OTHERS`). */
  evenIfKnown?: boolean;
}

/** From calendar files to drafts. The file and the names in it live as long as the request; pages carry what was chosen. */
@Injectable()
export class CalendarDrafts {
  constructor(
    private readonly proposer: CalendarProposer,
    private readonly office: Office,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  /**
   * What a calendar file offers this person, one proposal for each time of each event. Drafts that they may write in and
   * that came from an older version of an event are brought up to date or marked on the way.
   */
  propose(actor: Actor, bytes: Buffer, claimedEncoding?: string): Promise<CalendarProposals> {
    return this.proposer.propose(actor, bytes, claimedEncoding);
  }

  /** Makes the draft of a proposal, as a person completed it, and remembers which event it came from. */
  async accept(actor: Actor, input: RecordMeetingInput, accepted: AcceptedEvent): Promise<Meeting> {
    const { event, domains = [], evenIfKnown = false } = accepted;
    const mark = readMark(event);
    return this.office.change(actor, 'recordMeeting', { input, event }, async (store, notes) => {
      notes.fields = Object.keys(input);
      await requireUnknown(store, actor, { mark, publicBodyId: input.publicBodyId, evenIfKnown });
      const meeting = await this.meetings.keepRecord(store, { actor, given: input, notes });
      const { id: meetingId, publicBodyId } = meeting;
      await store.save(store.create(CalendarLink, { meetingId, publicBodyId, ...mark }));
      await learnDomains(store, domains, this.clock.now());
      const { uidHash, recurrence } = mark;
      if (actor.accountId)
        await store.delete(PendingEvent, { accountId: actor.accountId, uidHash, recurrence });
      return meeting;
    });
  }
}
