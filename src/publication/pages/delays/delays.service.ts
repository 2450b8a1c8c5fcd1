import { Injectable } from '@nestjs/common';
import { hasRole } from '../../../office/accounts/actor.js';
import { EmbargoReviewKind } from '../../../office/meetings/embargo/embargo-review.entity.js';
import type { PublicBody } from '../../../office/bodies/public-body.entity.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { Clock } from '../../../platform/clock.js';
import type { Language } from '../../../platform/language/language.js';
import type { Reason } from '../../../platform/language/message.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { type Day, stockholmDay } from '../../../words/dates.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { standingOf } from './delay.rules.js';
import { delayPage, type DelayRow, delayTexts, type LookedAt } from './delays.page.js';
import { EmbargoReviewQueries } from './embargo-reviews.queries.js';
import { reviewDelayPage, reviewDelayTexts } from './review-delay.page.js';

const { SUBMITTED, DELAYED } = MeetingState;

/** What waits for its day, and the decision that it does. */
@Injectable()
export class Delays {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly reviews: EmbargoReviewQueries,
    private readonly clock: Clock,
  ) {}

  async rows(visit: OfficialVisit): Promise<DelayRow[]> {
    const { who, language } = visit;
    const meetings = await this.seen.delayed(who, windowOf(visit));
    const bodies = await this.seen.bodies(meetings);
    const looked = await this.reviews.of(meetings.map(({ id }) => id));
    const today = this.clock.today();
    return meetings.map((meeting) => ({
      meeting,
      body: nameOf(bodies.get(meeting.publicBodyId), language),
      may: hasRole(who, meeting.publicBodyId, Role.REGISTRAR),
      ...seenSince(meeting, looked.get(meeting.id) ?? [], today),
    }));
  }

  async form(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const { meeting } = await this.seen.whole(visit.who, id, [SUBMITTED, DELAYED]);
    const { until, ground, decision, firstDecidedOn } = meeting.embargo;
    const kept = valuesFor({ until, ground, decision });
    const here = reasons.map(({ field, ...rest }) => ({
      ...rest,
      ...(field ? { field: ownField(field) } : {}),
    }));
    const today = this.clock.today();
    const { latest } = standingOf({ until: until ?? today, firstDecidedOn, lookedAtOn: today }, today);
    return delayPage(formOf(visit, delayTexts, { kept, reasons: here }), meeting, latest);
  }

  async reviewForm(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const { meeting } = await this.seen.whole(visit.who, id, [DELAYED]);
    const history = (await this.reviews.of([meeting.id])).get(meeting.id) ?? [];
    return reviewDelayPage({ form: formOf(visit, reviewDelayTexts, { reasons }), meeting, history });
  }
}

// The rules speak of the meeting's embargo, the form of its own fields.
function ownField(field: string): string {
  return field.replace(/^\/embargo(?=\/)/, '');
}

function nameOf(body: PublicBody | undefined, language: Language): string {
  return body ? bodyName(body, language) : '';
}

function seenSince(
  { embargo: { until, firstDecidedOn }, steps }: Meeting,
  [last]: readonly LookedAt[],
  today: Day,
): Pick<DelayRow, 'standing' | 'looked'> {
  const lookedAtOn = stockholmDay(last?.review.reviewedAt ?? steps.editedAt);
  return {
    standing: standingOf({ until: until ?? today, firstDecidedOn, lookedAtOn }, today),
    looked: last?.review.kind === EmbargoReviewKind.STILL_NEEDED ? last : null,
  };
}
