import { Module } from '@nestjs/common';
import { BodiesModule } from '../../../office/bodies/bodies.module.js';
import { ImportDeskModule } from '../../../office/imports/desk/import-desk.module.js';
import { FrameModule } from '../../../office/pages/frame/frame.module.js';
import { PublicationImportsModule } from '../../imports/publication-imports.module.js';
import { PublicationPagesModule } from '../publication-pages.module.js';
import { ImportController } from './import.controller.js';
import { ImportViews } from './import-views.service.js';

/** The pages of imports: how one stands, what it would do, and what is done with it. */
@Module({
  imports: [FrameModule, BodiesModule, ImportDeskModule, PublicationImportsModule, PublicationPagesModule],
  controllers: [ImportController],
  providers: [ImportViews],
})
export class PublicationImportPagesModule {}
