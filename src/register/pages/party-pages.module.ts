import { Module } from '@nestjs/common';
import { RestModule } from '../rest/rest.module.js';
import { BodiesController } from './bodies/bodies.controller.js';
import { BodyController } from './body/body.controller.js';
import { BodyViews } from './body/body-views.js';
import { PortalModule } from './frame/portal.module.js';
import { ListSearches } from './lists/list-searches.js';
import { OfficialController } from './official/official.controller.js';
import { OfficialViews } from './official/official-views.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { OrganisationViews } from './organisation/organisation-views.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { PartyViews } from './parties/party-views.js';

/** The pages of organisations, officials and public bodies. */
@Module({
  imports: [RestModule, PortalModule],
  controllers: [
    OrganisationsController,
    OrganisationController,
    OfficialController,
    BodiesController,
    BodyController,
  ],
  providers: [ListSearches, PartyViews, OrganisationViews, OfficialViews, BodyViews],
})
export class PartyPagesModule {}
