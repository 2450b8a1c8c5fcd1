import { Module } from '@nestjs/common';
import { BodiesController } from './bodies/bodies.controller.js';
import { BodyController } from './body/body.controller.js';
import { BodyViews } from './body/body-views.js';
import { PortalModule } from './frame/portal.module.js';
import { ListsModule } from './lists/lists.module.js';
import { OfficialController } from './official/official.controller.js';
import { OfficialViews } from './official/official-views.js';
import { OfficialsController } from './officials/officials.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { OrganisationViews } from './organisation/organisation-views.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { PartyViews } from './parties/party-views.js';

/** The pages of organisations, officials and public bodies. */
@Module({
  imports: [PortalModule, ListsModule],
  controllers: [
    OrganisationsController,
    OrganisationController,
    OfficialsController,
    OfficialController,
    BodiesController,
    BodyController,
  ],
  providers: [PartyViews, OrganisationViews, OfficialViews, BodyViews],
})
export class PartyPagesModule {}
