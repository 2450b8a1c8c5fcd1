import { Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { MeetingState } from '../../../words/meeting-words.js';
import { Allows } from '../../accounts/allows.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { discardPage } from './discard.page.js';
import { KeptValues } from './form/kept-values.service.js';
import { MeetingForms } from './form/meeting-forms.service.js';
import { MeetingViews } from './meeting-views.service.js';
import { meetingPage } from './meeting.page.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';
import { textIn } from './pickers/pickers.js';
import { READING, RECORDING } from './recording.js';

/** One meeting that somebody may see. */
@OfficePages('meetings')
@Allows(...READING)
export class MeetingController {
  constructor(
    private readonly views: MeetingViews,
    private readonly keptValues: KeptValues,
    private readonly meetings: MeetingsService,
    private readonly forms: MeetingForms,
  ) {}

  @Get(':id')
  async show(
    @Visiting() { who, language }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    const view = await this.views.of(who, language, id);
    const { publicBodyId, purpose } = view.meeting;
    const of = { publicBodyId, except: id, accountId: who.accountId };
    const advice = await this.forms.adviceOn(purpose ?? '', of);
    const known = new Set([...view.obstacles, ...view.warnings].map(({ message }) => message.code));
    const more = advice.filter(({ message }) => !known.has(message.code));
    return meetingPage({ ...view, warnings: [...view.warnings, ...more] });
  }

  @Allows(...RECORDING)
  @Get(':id/discard')
  async askDiscard(
    @Visiting() { who, language }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    const whole = await this.keptValues.whole(who, id);
    if (whole.meeting.state !== MeetingState.DRAFT) return new SeeOther(`/office/meetings/${id}`);
    return discardPage(whole.meeting, this.meetings.discardObstacles(who, whole), language);
  }

  @Allows(...RECORDING)
  @Post(':id/discard')
  async discard(
    @Visiting() { who, values }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    await this.meetings.discard(who, { id, expectedVersion: Number(textIn(values, '/expectedVersion')) });
    return new SeeOther('/office/meetings', { message: texts.discarded });
  }
}
