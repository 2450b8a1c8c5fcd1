import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { hasRole, requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import {
  AmendOfficialInput,
  ProtectOfficialInput,
  RecordOfficialInput,
} from '../../bodies/official.inputs.js';
import { OfficialsService } from '../../bodies/officials.service.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { BodyViews, type ToldOfficial } from './body-views.service.js';
import { ColleaguesQueries } from './colleagues.queries.js';
import { officialFormPage, protectPage } from './official-forms.page.js';
import { officialPageMessages as texts } from './official-pages.messages.js';
import { OfficialViews } from './official-views.service.js';
import { officialPage } from './official.page.js';

interface OfficialPath {
  body: string;
  officialId: string;
}

/** The people who act for a body. */
@OfficePages('bodies/:body/officials')
@Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
export class OfficialsPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly officialViews: OfficialViews,
    private readonly colleagues: ColleaguesQueries,
    private readonly officials: OfficialsService,
  ) {}

  @Get('new')
  async form(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.views.kept(visit, key);
    return this.filling(visit, await this.views.open(body.id));
  }

  @Restorable()
  @Post('new')
  async record(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.views.kept(visit, key);
    return attempt(
      visit,
      async () => {
        const given = { publicBodyId: body.id, protectedIdentity: false };
        const input = await readInput(RecordOfficialInput, visit.values, given);
        const { id } = await this.officials.recordOfficial(visit.who, input);
        return new SeeOther(`/office/bodies/${body.slug}/officials/${id}`, { message: texts.recorded });
      },
      (reasons) => this.filling(visit, body, { reasons }),
    );
  }

  @AllowsSignedIn()
  @Get(':officialId')
  async show(@Visiting() visit: OfficialVisit, @Param() path: OfficialPath): Promise<OfficeAnswer> {
    return officialPage(await this.officialViews.whole(visit, path.body, path.officialId), visit.language);
  }

  @Get(':officialId/edit')
  async edit(@Visiting() visit: OfficialVisit, @Param() path: OfficialPath): Promise<OfficeAnswer> {
    const { body, told } = await this.known(visit, path);
    return this.filling(visit, body, { told });
  }

  @Restorable()
  @Post(':officialId/edit')
  async amend(@Visiting() visit: OfficialVisit, @Param() path: OfficialPath): Promise<OfficeAnswer> {
    const { body } = await this.known(visit, path);
    return attempt(
      visit,
      async () => {
        const input = await readInput(AmendOfficialInput, visit.values, { id: path.officialId });
        await this.officials.amendOfficial(visit.who, input);
        return this.saved(body, path.officialId);
      },
      async (reasons) => {
        const { told } = await this.known(visit, path);
        return this.filling(visit, body, { told, reasons });
      },
    );
  }

  @Allows(Role.REGISTRAR)
  @Get(':officialId/protect')
  async askToProtect(@Visiting() visit: OfficialVisit, @Param() path: OfficialPath): Promise<OfficeAnswer> {
    return this.protecting(visit, path);
  }

  @Allows(Role.REGISTRAR)
  @Restorable()
  @Post(':officialId/protect')
  async protect(@Visiting() visit: OfficialVisit, @Param() path: OfficialPath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(ProtectOfficialInput, visit.values, { id: path.officialId });
        await this.officials.protectOfficial(visit.who, input);
        const back = `/office/bodies/${path.body}/officials/${path.officialId}`;
        return new SeeOther(back, { message: texts.protected });
      },
      (reasons) => this.protecting(visit, path, reasons),
    );
  }

  private saved({ slug }: PublicBody, officialId: string): SeeOther {
    return new SeeOther(`/office/bodies/${slug}/officials/${officialId}`, { message: texts.recorded });
  }

  private async known(visit: OfficialVisit, { body: key, officialId }: OfficialPath) {
    const body = await this.views.kept(visit, key);
    const told = await this.views.official(visit.who, body, officialId);
    // Nobody writes over a name that they may not see.
    if (told.name === null) requireRole(visit.who, body.id, Role.REGISTRAR);
    return { body, told };
  }

  private async protecting(
    visit: OfficialVisit,
    path: OfficialPath,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const body = await this.views.body(path.body);
    requireRole(visit.who, body.id, Role.REGISTRAR);
    const told = await this.views.official(visit.who, body, path.officialId);
    return protectPage(visit, { body, told, reasons });
  }

  private async filling(
    visit: OfficialVisit,
    body: PublicBody,
    more: { told?: ToldOfficial; reasons?: readonly Reason[] } = {},
  ): Promise<OfficePage> {
    // Whose account it is, is for administrators to say.
    const mayTie = hasRole(visit.who, body.id, Role.ADMINISTRATOR);
    const accounts = mayTie ? await this.colleagues.accounts(body.id) : null;
    return officialFormPage(visit, { body, accounts, ...more });
  }
}
