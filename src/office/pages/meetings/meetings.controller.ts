import { Get } from '@nestjs/common';
import { meetingStates } from '../../../words/meeting-words.js';
import { hasRole, hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import { MeetingListQueries } from '../../meetings/lists/meeting-list.queries.js';
import type { OfficeAnswer } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';
import { meetingsPage } from './meetings.page.js';
import { READING, RECORDING } from './recording.js';
import { bodyName } from '../bodies/body-name.js';

const ON_A_PAGE = 25;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The meetings that somebody may see. */
@OfficePages('meetings')
@Allows(...READING)
export class MeetingsController {
  constructor(
    private readonly lists: MeetingListQueries,
    private readonly bodies: BodiesQueries,
  ) {}

  @Get()
  async list(@Visiting() { who, language, query }: OfficialVisit): Promise<OfficeAnswer> {
    const asked = (name: string) => query.get(name)?.slice(0, 200) ?? '';
    const [state, body, after] = [asked('state'), asked('body'), asked('after')];
    const found = await this.lists.find(who, {
      text: asked('text'),
      state: meetingStates.values.find((each: string) => each === state) ?? null,
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
      bodies: all.map((each) => ({ value: each.id, label: bodyName(each, language) })),
      mayRecord: hasRoleSomewhere(who, ...RECORDING),
      later: UUID.test(after),
    });
  }
}
