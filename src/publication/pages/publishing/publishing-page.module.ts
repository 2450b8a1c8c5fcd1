import { Module } from '@nestjs/common';
import { PortalModule } from '../../../register/pages/frame/portal.module.js';
import { PublishingController } from './publishing.controller.js';

/** What everyone may read about what becomes public. */
@Module({ imports: [PortalModule], controllers: [PublishingController] })
export class PublishingPageModule {}
