import type { Meeting } from '../office/meetings/meeting.entity.js';
import { MeetingsService } from '../office/meetings/meetings.service.js';
import { CorrectionsService } from '../publication/meetings/corrections.service.js';
import { DueMeetings } from '../publication/meetings/due-meetings.service.js';
import { PublishingService } from '../publication/meetings/publishing.service.js';
import { WithdrawalsService } from '../publication/meetings/withdrawals.service.js';
import { RedactionsService } from '../publication/redaction/redactions.service.js';
import { addDays, stockholmDay } from '../words/dates.js';
import { MeetingState } from '../words/meeting-words.js';
import type { Act } from './acts.js';
import { type AccountKey, accounts } from './cast/accounts.js';
import { contentOf } from './script/content.js';
import { embargoOf } from './script/embargo.rules.js';
import { ownKeysOf } from './script/participants.js';
import { later, moment, type PlannedMeeting } from './script/plan.rules.js';
import type { Afterwards } from './script/story.js';
import type { Stage } from './stage.js';

/** Everything that happens to one meeting, each step by whoever may do it. */
export function actsOf(planned: PlannedMeeting, stage: Stage): Act[] {
  const told = new ToldMeeting(planned, stage);
  const { recordedAt, submittedAt, reviewedAt, meeting } = planned;
  const acts: Act[] = [{ at: recordedAt, does: () => told.record() }];
  if (meeting.left?.state === MeetingState.DRAFT) return acts;
  acts.push({ at: submittedAt, does: () => told.submit() });
  if (meeting.left?.state === MeetingState.SUBMITTED) return acts;
  acts.push({ at: reviewedAt, does: () => told.review() });
  const delayed =
    meeting.left?.state === MeetingState.DELAYED
      ? embargoOf(meeting.left.text, stockholmDay(reviewedAt))
      : null;
  if (delayed) acts.push({ at: moment(delayed.until, 2), does: () => stage.use(DueMeetings).publishDue() });
  return [...acts, ...meeting.afterwards.map((what) => told.afterwards(what))];
}

/** One meeting on its way, with the version that the next step must know. */
class ToldMeeting {
  private now: Meeting | undefined;
  private readonly recorder: AccountKey;
  private readonly publisher: AccountKey;

  constructor(
    private readonly planned: PlannedMeeting,
    private readonly stage: Stage,
  ) {
    const chairs: readonly string[] = accounts.hugo.delegatedBy;
    this.recorder = ownKeysOf(planned).some((key) => chairs.includes(key)) ? 'hugo' : 'rut';
    this.publisher = planned.chance.happens(0.7) ? 'pia' : 'greta';
  }

  async record(): Promise<void> {
    const content = contentOf(this.planned, this.stage);
    this.now = await this.stage.use(MeetingsService).record(this.stage.as(this.recorder), content);
  }

  async submit(): Promise<void> {
    this.now = await this.stage.use(MeetingsService).submit(this.stage.as(this.recorder), this.expected);
  }

  /** Published, sent back, or decided to be published later. */
  async review(): Promise<void> {
    const { left } = this.planned.meeting;
    const { stage, expected } = this;
    if (left?.state === MeetingState.RETURNED) {
      const reason = left.text;
      this.now = await stage.use(MeetingsService).return(stage.as(this.publisher), { ...expected, reason });
    } else if (left?.state === MeetingState.DELAYED) {
      const embargo = embargoOf(left.text, stage.clock.today());
      this.now = await stage.use(PublishingService).delay(stage.as('rolf'), { ...expected, ...embargo });
    } else {
      this.now = await stage.use(PublishingService).publish(stage.as(this.publisher), expected);
    }
  }

  afterwards(what: Afterwards): Act {
    const day = addDays(stockholmDay(this.planned.reviewedAt), what.days);
    return { at: later(moment(day, 10 * 60), this.planned.at), does: () => this.change(what) };
  }

  private async change(what: Afterwards): Promise<void> {
    const { stage, expected } = this;
    if (what.verb === 'correct') {
      const value = what.field === 'topicCodes' ? what.value.split(', ') : what.value;
      const input = { ...expected, [what.field]: value, reason: what.reason };
      this.now = await stage.use(CorrectionsService).correct(stage.as('greta'), input);
    } else if (what.verb === 'redact') {
      const { ground, decision, pointers: fields } = what;
      const input = { ...expected, ground, decision, fields };
      this.now = await stage.use(RedactionsService).redact(stage.as('rolf'), input);
    } else {
      const input = { ...expected, reason: what.reason };
      this.now = await stage.use(WithdrawalsService).withdraw(stage.as('rolf'), input);
    }
  }

  private get expected(): { id: string; expectedVersion: number } {
    if (!this.now) throw new Error(`"${this.planned.meeting.title}" is not recorded yet`);
    return { id: this.now.id, expectedVersion: this.now.version };
  }
}
