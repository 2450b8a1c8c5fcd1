import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../../platform/language/language.js';
import { Role } from '../../../words/body-words.js';
import { Account } from '../../accounts/account.entity.js';
import { type Actor, hasRole } from '../../accounts/actor.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { MeetingsQueries } from '../../meetings/meetings.queries.js';
import { KeptValues } from './form/kept-values.service.js';
import type { MeetingView } from './meeting.page.js';
import { RECORDING } from './recording.js';
import { bodyName } from '../bodies/body-name.js';
import { SurroundingsQueries } from './pickers/surroundings.queries.js';

/** Gathers what the page of a meeting tells. */
@Injectable()
export class MeetingViews {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly meetings: MeetingsQueries,
    private readonly keptValues: KeptValues,
    private readonly surroundings: SurroundingsQueries,
  ) {}

  async of(actor: Actor, language: Language, id: string): Promise<MeetingView> {
    const whole = await this.keptValues.whole(actor, id);
    const { meeting } = whole;
    const { publicBodyId, steps } = meeting;
    const store = this.database.manager;
    const editor = steps.editedBy ? await store.findOneBy(Account, { id: steps.editedBy }) : null;
    const body = await store.findOneByOrFail(PublicBody, { id: publicBodyId });
    const { values, hidden } = await this.keptValues.shownTo(actor, whole);
    return {
      language,
      meeting: await this.keptValues.meetingFor(actor, whole),
      values,
      hidden: hidden.length > 0,
      around: await this.surroundings.of(actor, language, values),
      obstacles: await this.meetings.obstacles(meeting),
      warnings: await this.meetings.warnings(meeting),
      bodyName: bodyName(body, language),
      limitDays: body.limitDays,
      editor: editor?.displayName ?? null,
      mayWrite: hasRole(actor, publicBodyId, ...RECORDING),
      mayReview: hasRole(actor, publicBodyId, Role.PUBLISHER),
      mayHandle: hasRole(actor, publicBodyId, Role.PUBLISHER, Role.REGISTRAR),
    };
  }
}
