import { Injectable } from '@nestjs/common';
import { hasRole } from '../../../office/accounts/actor.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { Clock } from '../../../platform/clock.js';
import type { Reason } from '../../../platform/language/message.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { standingOf } from './delay.rules.js';
import { delayPage, type DelayRow, delayTexts } from './delays.page.js';

const { SUBMITTED, DELAYED } = MeetingState;

/** What waits for its day, and the decision that it does. */
@Injectable()
export class Delays {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly clock: Clock,
  ) {}

  async rows(visit: OfficialVisit): Promise<DelayRow[]> {
    const { who, language } = visit;
    const meetings = await this.seen.delayed(who, windowOf(visit));
    const bodies = await this.seen.bodies(meetings);
    const today = this.clock.today();
    return meetings.map((meeting) => {
      const body = bodies.get(meeting.publicBodyId);
      const { until, firstDecidedOn } = meeting.embargo;
      return {
        meeting,
        body: (language === 'en' ? (body?.nameEn ?? body?.nameSv) : body?.nameSv) ?? '',
        standing: standingOf(until ?? today, firstDecidedOn, today),
        may: hasRole(who, meeting.publicBodyId, Role.REGISTRAR),
      };
    });
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
    const { latest } = standingOf(until ?? today, firstDecidedOn, today);
    return delayPage(formOf(visit, delayTexts, { kept, reasons: here }), meeting, latest);
  }
}

// The rules speak of the meeting's embargo, the form of its own fields.
function ownField(field: string): string {
  return field.replace(/^\/embargo(?=\/)/, '');
}
