import { Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { Account } from '../../accounts/account.entity.js';
import { hasRole, hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import { MeetingListQueries } from '../../meetings/meeting-list.queries.js';
import { MeetingsQueries } from '../../meetings/meetings.queries.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { discardPage } from './discard.page.js';
import { KeptValues } from './kept-values.service.js';
import { meetingPage } from './meeting.page.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';
import { meetingsPage } from './meetings.page.js';
import { textIn } from './pickers.js';
import { READING, RECORDING } from './recording.js';
import { SurroundingsQueries, nameOf } from './surroundings.queries.js';

const ON_A_PAGE = 25;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The meetings that somebody may see, in a list and one by one. */
@OfficePages('meetings')
@Allows(...READING)
export class MeetingsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly lists: MeetingListQueries,
    private readonly meetings: MeetingsQueries,
    private readonly service: MeetingsService,
    private readonly keptValues: KeptValues,
    private readonly surroundings: SurroundingsQueries,
    private readonly bodies: BodiesQueries,
  ) {}

  @Get()
  async list(@Visiting() { who, language, query }: OfficialVisit): Promise<OfficeAnswer> {
    const asked = (name: string) => query.get(name)?.slice(0, 200) ?? '';
    const [state, body, after] = [asked('state'), asked('body'), asked('after')];
    const found = await this.lists.find(who, {
      text: asked('text'),
      state: state in MeetingState ? (state as MeetingState) : null,
      publicBodyId: UUID.test(body) ? body : null,
      after: UUID.test(after) ? after : null,
      first: ON_A_PAGE,
    });
    const all = (await this.bodies.all()).filter(({ id }) => hasRole(who, id, ...READING));
    const values = new Map(['text', 'state', 'body'].map((name) => [name, [asked(name)]]));
    const fields = {
      text: { label: texts.search, hint: texts.searchHint },
      state: { label: texts.state },
      body: { label: texts.body },
    };
    return meetingsPage({
      form: { language, texts: fields, values, reasons: [] },
      found,
      bodies: all.map((each) => ({ value: each.id, label: nameOf(each, language) })),
      mayRecord: hasRoleSomewhere(who, ...RECORDING),
      later: UUID.test(after),
    });
  }

  @Get(':id')
  async show(
    @Visiting() { who, language }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    const whole = await this.keptValues.whole(who, id);
    const { meeting } = whole;
    const editor = meeting.steps.editedBy
      ? await this.database.manager.findOneBy(Account, { id: meeting.steps.editedBy })
      : null;
    const body = await this.bodies.byId(meeting.publicBodyId);
    return meetingPage({
      language,
      meeting,
      values: await this.keptValues.of(who, whole),
      around: await this.surroundings.of(who, language, meeting.publicBodyId),
      obstacles: await this.meetings.obstacles(meeting),
      warnings: await this.meetings.warnings(meeting),
      bodyName: body ? nameOf(body, language) : '',
      limitDays: body?.limitDays ?? 0,
      editor: editor?.displayName ?? null,
      mayWrite: hasRole(who, meeting.publicBodyId, ...RECORDING),
      mayReview: hasRole(who, meeting.publicBodyId, Role.PUBLISHER),
      mayHandle: hasRole(who, meeting.publicBodyId, Role.PUBLISHER, Role.REGISTRAR),
    });
  }

  @Allows(...RECORDING)
  @Get(':id/discard')
  async askDiscard(
    @Visiting() { who, language }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    const { meeting } = await this.keptValues.whole(who, id);
    if (meeting.state !== MeetingState.DRAFT) return new SeeOther(`/office/meetings/${id}`);
    return discardPage(meeting, language);
  }

  @Allows(...RECORDING)
  @Post(':id/discard')
  async discard(
    @Visiting() { who, values }: OfficialVisit,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficeAnswer> {
    await this.service.discard(who, { id, expectedVersion: Number(textIn(values, '/expectedVersion')) });
    return new SeeOther('/office/meetings', { message: texts.discarded });
  }
}
