import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import type { OfficeAnswer } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { otherLines } from '../../../office/pages/meetings/form/form-lines.rules.js';
import type { Shown } from '../../../office/pages/meetings/form/meeting-forms.service.js';
import { Merges } from '../../../office/pages/meetings/merging/merges.service.js';
import { isStale } from '../../../office/pages/meetings/stale.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Role } from '../../../words/body-words.js';
import { aboveOf, pathOf } from './act-parts.js';
import { correctMessages } from './correct.messages.js';
import { type Correctable, CorrectionForms } from './correction-forms.service.js';
import { type Correction, CorrectionSteps } from './correction-steps.service.js';

type Step = (visit: OfficialVisit, correction: Correction) => Promise<OfficeAnswer>;

/** Corrections of published meetings: written in the whole form, seen with all they lead to, and then published. */
@OfficePages('published/:id/correct')
@Allows(Role.PUBLISHER)
export class CorrectController {
  constructor(
    private readonly forms: CorrectionForms,
    private readonly steps: CorrectionSteps,
    private readonly merges: Merges,
  ) {}

  @Get()
  async begin(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.forms.begin(visit, await this.forms.correctable(visit, id));
  }

  @Restorable()
  @Post('check')
  async check(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const about = await this.forms.correctable(visit, id);
    const other = visit.restoring ? null : otherLines(visit.values);
    if (other) return this.forms.page(visit, about, other);
    return this.step(visit, about, (...correction) => this.steps.check(...correction));
  }

  @Restorable()
  @Post('merge')
  async merge(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const about = await this.forms.correctable(visit, id);
    const values = await this.merges.merged(visit, about.whole.meeting.id);
    return this.step({ ...visit, values }, about, (...correction) => this.steps.check(...correction));
  }

  @Restorable()
  @Post()
  async publish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const about = await this.forms.correctable(visit, id);
    return this.step(visit, about, (...correction) => this.steps.publish(...correction));
  }

  private step(visit: OfficialVisit, about: Correctable, step: Step): Promise<OfficeAnswer> {
    let shown: Omit<Shown, 'meetingId'> = { values: visit.values };
    const act = async (): Promise<OfficeAnswer> => {
      const resolved = await this.forms.resolved(visit, about);
      const values = this.forms.shown(resolved.values, about);
      shown = { ...resolved, values };
      if (resolved.reasons.length > 0) throw new Refusal('INVALID', ...resolved.reasons);
      try {
        return await step(visit, await this.forms.correction(resolved.values, about));
      } catch (error) {
        if (!isStale(error)) throw error;
        return this.tooLate(visit, about, values);
      }
    };
    return attempt(visit, act, (reasons) => this.forms.page(visit, about, { ...shown, reasons }));
  }

  private tooLate(
    visit: OfficialVisit,
    { whole: { meeting } }: Correctable,
    mine: Correction['values'],
  ): Promise<OfficeAnswer> {
    return this.merges.page(visit, meeting.id, {
      mine,
      action: `${pathOf(meeting, 'correct')}/merge`,
      button: correctMessages.check,
      above: aboveOf(meeting, visit.language),
    });
  }
}
