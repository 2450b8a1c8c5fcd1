import type { Actor } from '../../src/office/accounts/actor.js';
import { CalendarDrafts } from '../../src/office/calendar/drafts/calendar-drafts.service.js';
import type { MeetingProposal } from '../../src/office/calendar/proposals/meeting-proposal.js';
import { Meeting } from '../../src/office/meetings/meeting.entity.js';
import type { RecordMeetingInput } from '../../src/office/meetings/meeting.inputs.js';
import { acting, giveEmail } from './acting.js';
import { aRegion, type Region } from './meetings.js';
import type { TestApp } from './test-app.js';

/** A region whose recorder makes drafts of calendar files. */
export class CalendarDesk {
  private events = 0;

  private constructor(
    readonly register: TestApp,
    readonly region: Region,
    readonly recorder: Actor,
    readonly drafts: CalendarDrafts,
  ) {}

  static async open(register: TestApp): Promise<CalendarDesk> {
    const region = await aRegion(register);
    await giveEmail(register, region.recorder, 'skrivare@region.example');
    const drafts = register.app.get(CalendarDrafts, { strict: false });
    return new CalendarDesk(register, region, await acting(register, region.recorder), drafts);
  }

  /** An event that nobody has seen before. */
  newEvent(): { UID: string } {
    this.events += 1;
    return { UID: `UID:event-${this.events}@example` };
  }

  /** The one proposal that a file makes. */
  async only(actor: Actor, bytes: Buffer): Promise<MeetingProposal> {
    const { proposals } = await this.drafts.propose(actor, bytes);
    const [proposal, ...more] = proposals;
    if (!proposal || more.length > 0) throw new Error(`The file makes ${proposals.length} proposals`);
    return proposal;
  }

  asDraft({ title, date, endDate, startsAt, endsAt, place }: MeetingProposal): RecordMeetingInput {
    return { publicBodyId: this.region.body.id, title, date, endDate, startsAt, endsAt, place };
  }

  async recorded(actor: Actor, bytes: Buffer, changes: Partial<RecordMeetingInput> = {}): Promise<Meeting> {
    const proposal = await this.only(actor, bytes);
    const input = Object.assign(this.asDraft(proposal), changes);
    return this.drafts.accept(actor, input, { event: proposal.event });
  }

  meeting(id: string): Promise<Meeting> {
    return this.register.office.manager.findOneByOrFail(Meeting, { id });
  }
}
