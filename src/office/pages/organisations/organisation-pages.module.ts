import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { RelatedMeetingsModule } from '../related-meetings/related-meetings.module.js';
import { DifferentOrganisationsController } from './different-organisations.controller.js';
import { NewOrganisationController } from './new-organisation.controller.js';
import { OrganisationNamesController } from './organisation-names.controller.js';
import { OrganisationViews } from './organisation-views.service.js';
import { OrganisationsPagesController } from './organisations-pages.controller.js';
import { SameOrganisationsQueries } from './same-organisations.queries.js';
import { SameOrganisationsController } from './same-organisations.controller.js';

/** The officials' pages about organisations. */
@Module({
  imports: [FrameModule, OrganisationsModule, RelatedMeetingsModule],
  controllers: [
    NewOrganisationController,
    SameOrganisationsController,
    DifferentOrganisationsController,
    OrganisationsPagesController,
    OrganisationNamesController,
  ],
  providers: [OrganisationViews, SameOrganisationsQueries],
})
export class OrganisationPagesModule {}
