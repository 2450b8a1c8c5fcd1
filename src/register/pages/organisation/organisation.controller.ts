import { Get, Param } from '@nestjs/common';
import { RecordKind } from '../../../words/register-words.js';
import { findOrganisation } from '../../queries/organisations.queries.js';
import { isId } from '../../questions/questions.rules.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { partyGone } from '../parties/party-gone.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import { OrganisationViews } from './organisation-views.js';
import { organisationPage } from './organisation.page.js';

/** The permanent address of each organisation; that of a merged one leads to the one that remains. */
@PortalPages('/organisations/:id')
export class OrganisationController {
  constructor(
    private readonly portal: Portal,
    private readonly views: OrganisationViews,
  ) {}

  @Get()
  organisation(@Looking() look: Look, @Param('id') key: string): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      if (!isId(key)) throw nothingThere();
      const id = key.toLowerCase();
      const found = await findOrganisation(reading, id);
      if (!found) return partyGone(reading, { kind: RecordKind.ORGANISATION, id }, language);
      if (found.survivorId !== key) return { movedTo: pathOfOrganisation(found.survivorId) };
      return organisationPage(await this.views.view(reading, found, language));
    });
  }
}
