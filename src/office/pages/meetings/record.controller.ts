import { Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { Allows } from '../../accounts/allows.js';
import { isAllowed } from '../../meetings/steps/workflow.rules.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { frameMessages } from '../frame/frame.messages.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { otherLines } from './form/form-lines.rules.js';
import { KeptValues } from './form/kept-values.service.js';
import { MeetingDrafts } from './meeting-drafts.service.js';
import { meetingFormMessages as texts } from './form/meeting-form.messages.js';
import { MeetingForms, type Shown } from './form/meeting-forms.service.js';
import { mergeMessages } from './merging/merge.messages.js';
import { Merges } from './merging/merges.service.js';
import { textIn } from './pickers/pickers.js';
import { RECORDING } from './recording.js';
import { isStale } from './stale.js';

/** Where meetings are written down, and changed until they are public. */
@OfficePages('meetings')
@Allows(...RECORDING)
export class RecordController {
  constructor(
    private readonly forms: MeetingForms,
    private readonly drafts: MeetingDrafts,
    private readonly keptValues: KeptValues,
    private readonly merges: Merges,
  ) {}

  @Get('new')
  async fresh(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.forms.page(visit, await this.forms.begin(visit));
  }

  @Restorable()
  @Post('new')
  record(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.keep(visit, null);
  }

  @Get(':id/edit')
  async edit(
    @Visiting() visit: OfficialVisit,
    @Param('id', ParseUUIDPipe) meetingId: string,
  ): Promise<OfficeAnswer> {
    const whole = await this.keptValues.whole(visit.who, meetingId);
    const { state } = whole.meeting;
    if (!isAllowed(state, 'amend')) return new SeeOther(`/office/meetings/${meetingId}`);
    return this.forms.page(visit, { meetingId, state, values: await this.keptValues.of(visit.who, whole) });
  }

  @Restorable()
  @Post(':id/edit')
  change(@Visiting() visit: OfficialVisit, @Param('id', ParseUUIDPipe) id: string): Promise<OfficeAnswer> {
    return this.keep(visit, id);
  }

  @Restorable()
  @Post(':id/merge')
  async merge(
    @Visiting() visit: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    return this.keep({ ...visit, values: await this.merges.merged(visit, id) }, id);
  }

  private async keep(visit: OfficialVisit, id: string | null): Promise<OfficeAnswer> {
    const other = visit.restoring ? null : otherLines(visit.values);
    if (other) return this.forms.page(visit, { meetingId: id, ...other });
    let shown: Shown = { meetingId: id, values: visit.values };
    if (id !== null) shown = { ...shown, state: (await this.keptValues.whole(visit.who, id)).meeting.state };
    const again = (reasons: readonly Reason[]) => this.forms.page(visit, { ...shown, reasons });
    return attempt(
      visit,
      async () => {
        const resolved = await this.drafts.resolved(visit.who, visit.values, id);
        shown = { ...shown, ...resolved };
        if (resolved.reasons.length > 0) throw new Refusal('INVALID', ...resolved.reasons);
        return this.kept(visit, shown);
      },
      again,
    );
  }

  private async kept(visit: OfficialVisit, shown: Shown): Promise<SeeOther | OfficePage> {
    const { values, meetingId } = shown;
    try {
      const { id } = await this.drafts.keep(visit.who, values, meetingId);
      const path = `/office/meetings/${id}`;
      if (textIn(visit.values, 'do') === 'check') return new SeeOther(`${path}/check`);
      return new SeeOther(path, { message: meetingId === null ? texts.saved : texts.changed });
    } catch (error) {
      if (meetingId === null || !isStale(error)) throw error;
      return this.merges.page(visit, meetingId, {
        mine: values,
        action: `/office/meetings/${meetingId}/merge`,
        button: mergeMessages.save,
        above: [{ label: say(frameMessages.meetings, visit.language), path: '/office/meetings' }],
      });
    }
  }
}
