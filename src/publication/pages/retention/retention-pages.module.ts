import { Module } from '@nestjs/common';
import { FrameModule } from '../../../office/pages/frame/frame.module.js';
import { PublicationModule } from '../../publication.module.js';
import { PublicationPagesModule } from '../publication-pages.module.js';
import { DestructionController } from './destruction.controller.js';
import { LeavingQueries } from './leaving.queries.js';
import { RetentionViews } from './retention-views.service.js';
import { RetentionController } from './retention.controller.js';

/** The officials' pages of retention. */
@Module({
  imports: [FrameModule, PublicationModule, PublicationPagesModule],
  controllers: [RetentionController, DestructionController],
  providers: [RetentionViews, LeavingQueries],
})
export class RetentionPagesModule {}
