import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { addMonths } from '../../../words/dates.js';
import type { Actor } from '../../accounts/actor.js';
import { CalendarFollower } from '../drafts/calendar-follower.service.js';
import { knownEvents } from '../drafts/calendar-links.js';
import { markOf, writeMark } from '../drafts/event-mark.js';
import { eventsToSettle, proposalOf, type SettledEvent } from '../drafts/proposals.rules.js';
import type { CalendarWindow } from '../reading/calendar-event.js';
import { readCalendar } from '../reading/read-calendar.rules.js';
import type { CalendarProposals, MeetingProposal } from './meeting-proposal.js';
import { partiesOf, type Recognised } from './parties.rules.js';
import { RecognitionQueries } from './recognition.queries.js';

// Meetings are recorded soon after; what was forgotten for longer than a year is no longer in anybody's calendar.
const MONTHS_BACK = 12;
const MONTHS_AHEAD = 2;

/** Makes proposals of what stands in calendar files, and brings the drafts that came from them up to date. */
@Injectable()
export class CalendarProposer {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly recognition: RecognitionQueries,
    private readonly follower: CalendarFollower,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, bytes: Buffer, claimedEncoding?: string): Promise<CalendarProposals> {
    const window = this.window();
    const { events, notes } = readCalendar(bytes, window, claimedEncoding);
    const hashes = [...new Map(events.map((event) => [event.uid, markOf(event).uidHash])).values()];
    const known = await knownEvents(this.database.manager, actor, hashes);
    const recognised = await this.recognition.recognise(actor, events);
    const proposals: MeetingProposal[] = [];
    for (const settled of eventsToSettle(events, known, window)) {
      const proposal = await this.proposal(actor, settled, recognised);
      if (proposal) proposals.push(proposal);
    }
    return {
      proposals,
      takenBack: events.filter(({ isCancelled }) => isCancelled).map((event) => writeMark(markOf(event))),
      notes,
    };
  }

  private window(): CalendarWindow {
    const today = this.clock.today();
    return { from: addMonths(today, -MONTHS_BACK), to: addMonths(today, MONTHS_AHEAD) };
  }

  /** Null for what is taken back and nobody recorded. */
  private async proposal(
    actor: Actor,
    { event, known }: SettledEvent,
    recognised: Recognised,
  ): Promise<MeetingProposal | null> {
    const parties = partiesOf(event, recognised);
    const { link, meeting } = known.find((one) => one.meeting !== null) ?? {};
    if (!link || !meeting) {
      const status = known.length > 0 ? 'KNOWN_TO_OTHERS' : 'NEW';
      return event.isCancelled ? null : proposalOf(event, parties, { status });
    }
    const { status, changes, kept } = await this.follower.follow(actor, { link, meeting }, event);
    const changed = Object.keys(changes);
    const { id, state } = meeting;
    const version = meeting.version + (changed.length > 0 ? 1 : 0);
    return proposalOf(event, parties, { status, changed, kept, meeting: { id, version, state } });
  }
}
