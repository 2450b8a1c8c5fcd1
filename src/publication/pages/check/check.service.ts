import { Injectable } from '@nestjs/common';
import { hasRole } from '../../../office/accounts/actor.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { requireWriter } from '../../../office/meetings/meeting-access.js';
import { isAllowed } from '../../../office/meetings/steps/workflow.rules.js';
import { lastDay } from '../../../office/meetings/date.rules.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { dayInWords, listed } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { addDays } from '../../../words/dates.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { Review } from '../../../words/register-words.js';
import { recordIn } from '../../../register/pages/record/record-document.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { RecordViews } from '../seen/record-views.service.js';
import { checkMessages as texts } from './check.messages.js';
import type { CheckView } from './check.page.js';
import { keptInside } from './inside.rules.js';

const { DRAFT, RETURNED, SUBMITTED, DELAYED } = MeetingState;

/** What somebody checks before a meeting goes to review. */
@Injectable()
export class Checks {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly views: RecordViews,
    private readonly clock: Clock,
  ) {}

  async view(
    { who, language }: OfficialVisit,
    id: string,
    refused: readonly Reason[] = [],
  ): Promise<CheckView> {
    const whole = await this.seen.whole(who, id, [DRAFT, RETURNED, SUBMITTED, DELAYED]);
    const { meeting } = whole;
    const { fourEyes } = await this.seen.body(meeting);
    const document = await this.views.foresee(whole, fourEyes ? Review.FOUR_EYES : Review.SINGLE);
    const writes = mayWrite(() => {
      requireWriter(who, whole);
    });
    return {
      language,
      meeting,
      document,
      names: await this.views.namesIn(meeting.publicBodyId, [document]),
      inside: keptInside(whole, recordIn(document), language),
      obstacles: await this.seen.obstacles(whole, hasRole(who, meeting.publicBodyId, Role.REGISTRAR)),
      warnings: await this.seen.warnings(whole),
      whatFollows: meeting.state === SUBMITTED ? await this.whatFollows(meeting, language) : null,
      may: {
        amend: writes && isAllowed(meeting.state, 'amend'),
        submit: writes && isAllowed(meeting.state, 'submit'),
      },
      refused,
    };
  }

  /** Who reviews a meeting and until when, in words. */
  async whatFollows(meeting: Meeting, language: Language): Promise<string> {
    const { fourEyes, limitDays } = await this.seen.body(meeting);
    const names = await this.seen.reviewersOf(meeting, this.clock.today(), fourEyes);
    const last = lastDay(meeting);
    return [
      names.length > 0
        ? say(texts.reviewers, language, { names: oneOf(names, language) })
        : say(texts.noReviewer, language),
      ...(last ? [say(texts.due, language, { day: dayInWords(addDays(last, limitDays), language) })] : []),
    ].join(' ');
  }
}

function oneOf(names: readonly string[], language: Language): string {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  return say(texts.reviewerOf, language, { names: listed(names, language) });
}

function mayWrite(require: () => void): boolean {
  try {
    require();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
