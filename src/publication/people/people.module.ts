import { Module } from '@nestjs/common';
import { ChangesModule } from '../../office/changes/changes.module.js';
import { PublicationModule } from '../publication.module.js';
import { NamingService } from './names/naming.service.js';
import { OutsideNames } from './names/outside-names.queries.js';
import { People } from './search/people.service.js';

/** What the register says of people, wherever it says it. */
@Module({
  imports: [ChangesModule, PublicationModule],
  providers: [OutsideNames, NamingService, People],
  exports: [OutsideNames, NamingService, People],
})
export class PeopleModule {}
