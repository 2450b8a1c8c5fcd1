import { Injectable } from '@nestjs/common';
import { meetingMessages } from '../../../office/meetings/meeting.messages.js';
import { ObstacleQueries } from '../../../office/meetings/steps/obstacles.queries.js';
import { type OfficePage, SeeOther } from '../../../office/pages/frame/answer.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { once } from '../../../office/pages/meetings/meeting-drafts.service.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { differences } from '../../../register/pages/record/record-differences.rules.js';
import { CorrectionsService } from '../../meetings/corrections.service.js';
import { CorrectMeetingInput } from '../../publication.inputs.js';
import { RecordViews } from '../seen/record-views.service.js';
import { pathOf } from './act-parts.js';
import { sureToCorrectPage } from './correct.page.js';
import { leavingIn } from './leaving.rules.js';
import { publishedMessages as texts } from './published.messages.js';
import { bothOf, newestOf, Trials } from './trials.service.js';

/** What somebody wants to correct, as the services take it, and the form as it was filled in. */
export interface Correction {
  input: CorrectMeetingInput;
  values: Values;
}

/** The two steps of a correction: what it would lead to is shown, and then it is published. */
@Injectable()
export class CorrectionSteps {
  constructor(
    private readonly trials: Trials,
    private readonly views: RecordViews,
    private readonly corrections: CorrectionsService,
    private readonly obstacles: ObstacleQueries,
  ) {}

  async check({ who, language }: OfficialVisit, { input, values }: Correction): Promise<OfficePage> {
    const warnings: Reason[] = [];
    const tried = await this.trials.of(input.id, async (store) => {
      const whole = await this.corrections.keepCorrection(store, who, input);
      const found = await this.obstacles.warnings(store, whole);
      // It was published when it was.
      warnings.push(...found.filter(({ message }) => message !== meetingMessages.lateSoon));
      return whole;
    });
    const { meeting } = tried.whole;
    const documents = [...tried.before, ...tried.after].map(({ record }) => record);
    const names = await this.views.namesIn(meeting.publicBodyId, documents);
    const [was, document] = [newestOf(tried.before), newestOf(tried.after)];
    return sureToCorrectPage({
      meeting,
      language,
      reason: input.reason,
      differences: differences(was, document, { language, names }),
      document,
      names,
      leaving: leavingIn(bothOf(tried), { language, names }),
      warnings,
      carried: values,
    });
  }

  async publish({ who }: OfficialVisit, { input, values }: Correction): Promise<SeeOther> {
    const meeting = await this.corrections.correct(once(who, values, CorrectMeetingInput), input);
    const params = { address: this.views.addressOf(meeting) };
    return new SeeOther(pathOf(meeting), { message: texts.corrected, params });
  }
}
