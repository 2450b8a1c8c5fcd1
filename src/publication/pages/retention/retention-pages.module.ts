import { Module } from '@nestjs/common';
import { BodiesModule } from '../../../office/bodies/bodies.module.js';
import { FrameModule } from '../../../office/pages/frame/frame.module.js';
import { PublicationModule } from '../../publication.module.js';
import { PublicationPagesModule } from '../publication-pages.module.js';
import { DestructionController } from './destruction.controller.js';
import { LeavingQueries } from './leaving.queries.js';
import { NamingController } from './naming.controller.js';
import { NamingViews } from './naming-views.service.js';
import { RetentionViews } from './retention-views.service.js';
import { RetentionController } from './retention.controller.js';

/** The officials' pages of retention. */
@Module({
  imports: [BodiesModule, FrameModule, PublicationModule, PublicationPagesModule],
  controllers: [RetentionController, DestructionController, NamingController],
  providers: [RetentionViews, LeavingQueries, NamingViews],
})
export class RetentionPagesModule {}
