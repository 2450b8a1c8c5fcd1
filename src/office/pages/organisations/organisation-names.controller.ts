import { Get, Param, Post } from '@nestjs/common';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Allows } from '../../accounts/allows.js';
import { NamesService } from '../../organisations/names.service.js';
import { MAY_RECORD } from '../../organisations/organisation-access.js';
import {
  AddOrganisationIdentifierInput,
  AddOrganisationNameInput,
  RemoveOrganisationIdentifierInput,
  RemoveOrganisationNameInput,
} from '../../organisations/organisation.inputs.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { OrganisationsLoaders } from '../../organisations/organisations.loaders.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { identifierInWords } from './identifier-in-words.js';
import {
  addIdentifierPage,
  addNamePage,
  removeIdentifierPage,
  removeNamePage,
} from './organisation-names.page.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import { OrganisationViews } from './organisation-views.service.js';

/** What an organisation is called: by people, and by outside registers. */
@OfficePages('organisations/:id')
@Allows(...MAY_RECORD)
export class OrganisationNamesController {
  constructor(
    private readonly service: NamesService,
    private readonly views: OrganisationViews,
    private readonly loaders: OrganisationsLoaders,
  ) {}

  @Get('names/new')
  async newName(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return addNamePage(visit, await this.views.toChange(visit.who, id));
  }

  @Restorable()
  @Post('names/new')
  async addName(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(AddOrganisationNameInput, visit.values, { id });
        return done(await this.service.addOrganisationName(visit.who, input));
      },
      async (reasons) => addNamePage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }

  @Get('names/:nameId/remove')
  async askToRemoveName(
    @Visiting() visit: OfficialVisit,
    @Param() { id, nameId }: NamePath,
  ): Promise<OfficeAnswer> {
    const organisation = await this.views.toChange(visit.who, id);
    return removeNamePage(visit, { organisation, ...(await this.named(organisation, nameId)) });
  }

  @Restorable()
  @Post('names/:nameId/remove')
  async removeName(
    @Visiting() visit: OfficialVisit,
    @Param() { id, nameId }: NamePath,
  ): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(RemoveOrganisationNameInput, visit.values, { id, nameId });
        return done(await this.service.removeOrganisationName(visit.who, input));
      },
      async (reasons) => {
        const organisation = await this.views.toChange(visit.who, id);
        return removeNamePage(visit, { organisation, ...(await this.named(organisation, nameId)), reasons });
      },
    );
  }

  @Get('identifiers/new')
  async newIdentifier(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return addIdentifierPage(visit, await this.views.toChange(visit.who, id));
  }

  @Restorable()
  @Post('identifiers/new')
  async addIdentifier(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(AddOrganisationIdentifierInput, visit.values, { id });
        return done(await this.service.addOrganisationIdentifier(visit.who, input));
      },
      async (reasons) => addIdentifierPage(visit, await this.views.toChange(visit.who, id), reasons),
    );
  }

  @Get('identifiers/:identifierId/remove')
  async askToRemoveIdentifier(
    @Visiting() visit: OfficialVisit,
    @Param() { id, identifierId }: IdentifierPath,
  ): Promise<OfficeAnswer> {
    const organisation = await this.views.toChange(visit.who, id);
    return removeIdentifierPage(visit, {
      organisation,
      ...(await this.numbered(visit, organisation, identifierId)),
    });
  }

  @Restorable()
  @Post('identifiers/:identifierId/remove')
  async removeIdentifier(
    @Visiting() visit: OfficialVisit,
    @Param() { id, identifierId }: IdentifierPath,
  ): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(RemoveOrganisationIdentifierInput, visit.values, { id, identifierId });
        return done(await this.service.removeOrganisationIdentifier(visit.who, input));
      },
      async (reasons) => {
        const organisation = await this.views.toChange(visit.who, id);
        const part = await this.numbered(visit, organisation, identifierId);
        return removeIdentifierPage(visit, { organisation, ...part, reasons });
      },
    );
  }

  private async named({ id }: Organisation, nameId: string) {
    const names = await this.loaders.names.load(id);
    return { partId: nameId, what: found(names.find((name) => name.id === nameId)).name };
  }

  private async numbered({ language }: OfficialVisit, { id }: Organisation, identifierId: string) {
    const identifiers = await this.loaders.identifiers.load(id);
    const identifier = found(identifiers.find((each) => each.id === identifierId));
    return { partId: identifierId, what: identifierInWords(identifier, language) };
  }
}

interface NamePath {
  id: string;
  nameId: string;
}

interface IdentifierPath {
  id: string;
  identifierId: string;
}

function done({ id, name }: Organisation): SeeOther {
  return new SeeOther(`/office/organisations/${id}`, { message: texts.changed, params: { name } });
}
