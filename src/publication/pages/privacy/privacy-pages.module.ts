import { Module } from '@nestjs/common';
import { BodiesModule } from '../../../office/bodies/bodies.module.js';
import { FrameModule } from '../../../office/pages/frame/frame.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { PublicationPagesModule } from '../publication-pages.module.js';
import { HubController } from './hub/hub.controller.js';
import { Hub } from './hub/hub.service.js';
import { NameForms, NamePreviews } from './names/name-forms.service.js';
import { NamesController } from './names/names.controller.js';
import { NamesViews } from './names/names-views.service.js';
import { PersonController } from './person/person.controller.js';
import { ProtectedController } from './protected/protected.controller.js';
import { ProtectedOfficials } from './protected/protected.queries.js';

/** The officials' pages of the work with people's data. */
@Module({
  imports: [FrameModule, BodiesModule, PeopleModule, PublicationPagesModule],
  controllers: [HubController, NamesController, PersonController, ProtectedController],
  providers: [Hub, NamesViews, NameForms, NamePreviews, ProtectedOfficials],
})
export class PrivacyPagesModule {}
