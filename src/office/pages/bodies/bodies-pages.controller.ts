import { Get, Param, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import { closingFault, reopeningFault } from '../../bodies/body.rules.js';
import { type Actor, hasRole, hasRoleSomewhere, requireRole } from '../../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../../accounts/allows.js';
import { BodiesService } from '../../bodies/bodies.service.js';
import {
  AmendBodyInput,
  ChangeBodySettingsInput,
  CloseBodyInput,
  OpenBodyInput,
  ReopenBodyInput,
} from '../../bodies/body.inputs.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import {
  closeBodyPage,
  editBodyPage,
  openBodyPage,
  reopenBodyPage,
  settingsPage,
} from './body-forms.page.js';
import { bodyListPage } from './body-list.page.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import { BodyViews } from './body-views.service.js';
import { bodyPage } from './body.page.js';

/** Public bodies: the tree, each one, and how its register is kept. */
@OfficePages('bodies')
@Allows(Role.ADMINISTRATOR)
export class BodiesPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly bodies: BodiesService,
  ) {}

  @AllowsSignedIn()
  @Get()
  async tree(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const mayOpen = hasRoleSomewhere(visit.who, Role.ADMINISTRATOR);
    return bodyListPage(visit, await this.views.all(), mayOpen);
  }

  @Get('new')
  async askToOpen(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return openBodyPage(visit, await this.parentsFor(visit.who));
  }

  @Restorable()
  @Post('new')
  open(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const body = await this.bodies.openBody(visit.who, await readInput(OpenBodyInput, visit.values));
        const notice = { message: texts.opened, params: { name: body.nameSv } };
        return new SeeOther(`/office/bodies/${body.slug}`, notice);
      },
      async (reasons) => openBodyPage(visit, await this.parentsFor(visit.who), reasons),
    );
  }

  @AllowsSignedIn()
  @Get(':body')
  async show(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    return bodyPage(await this.views.whole(visit, key), visit.language);
  }

  @Get(':body/edit')
  async edit(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    return this.editing(visit, await this.administered(visit, key));
  }

  @Restorable()
  @Post(':body/edit')
  async amend(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const { id } = await this.administered(visit, key);
    return attempt(
      visit,
      async () => {
        const input = await readInput(AmendBodyInput, visit.values, { id });
        return saved(await this.bodies.amendBody(visit.who, input));
      },
      async (reasons) => this.editing(visit, await this.views.body(id), reasons),
    );
  }

  @Get(':body/settings')
  async settings(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    return settingsPage(visit, await this.administered(visit, key));
  }

  @Restorable()
  @Post(':body/settings')
  async changeSettings(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const { id } = await this.administered(visit, key);
    return attempt(
      visit,
      async () => {
        const input = await readInput(ChangeBodySettingsInput, visit.values, { id });
        return saved(await this.bodies.changeBodySettings(visit.who, input));
      },
      async (reasons) => settingsPage(visit, await this.views.body(id), reasons),
    );
  }

  @Get(':body/close')
  async askToClose(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.administered(visit, key);
    refuseFor(closingFault(body));
    return closeBodyPage(visit, body);
  }

  @Restorable()
  @Post(':body/close')
  async close(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const { id, slug } = await this.administered(visit, key);
    return attempt(
      visit,
      async () => {
        await this.bodies.closeBody(visit.who, await readInput(CloseBodyInput, visit.values, { id }));
        return new SeeOther(`/office/bodies/${slug}`, { message: texts.closed });
      },
      async (reasons) => closeBodyPage(visit, await this.views.body(id), reasons),
    );
  }

  @Get(':body/reopen')
  async askToReopen(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.administered(visit, key);
    refuseFor(reopeningFault(body));
    return reopenBodyPage(visit, body);
  }

  @Restorable()
  @Post(':body/reopen')
  async reopen(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const { id, slug } = await this.administered(visit, key);
    return attempt(
      visit,
      async () => {
        await this.bodies.reopenBody(visit.who, await readInput(ReopenBodyInput, visit.values, { id }));
        return new SeeOther(`/office/bodies/${slug}`, { message: texts.reopened });
      },
      async (reasons) => reopenBodyPage(visit, await this.views.body(id), reasons),
    );
  }

  private async administered({ who }: OfficialVisit, key: string): Promise<PublicBody> {
    const body = await this.views.body(key);
    requireRole(who, body.id, Role.ADMINISTRATOR);
    return body;
  }

  private async editing(
    visit: OfficialVisit,
    body: PublicBody,
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    return editBodyPage(visit, { body, parents: await this.parentsFor(visit.who), reasons });
  }

  /** The bodies below which somebody may open or move others. */
  private async parentsFor(who: Actor): Promise<PublicBody[]> {
    const bodies = await this.views.all();
    return bodies.filter(({ id, closedOn }) => closedOn === null && hasRole(who, id, Role.ADMINISTRATOR));
  }
}

function saved({ slug }: PublicBody): SeeOther {
  return new SeeOther(`/office/bodies/${slug}`, { message: texts.saved });
}
