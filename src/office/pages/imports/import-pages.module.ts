import { Module } from '@nestjs/common';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { ImportDeskModule } from '../../imports/desk/import-desk.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { ColumnsController } from './columns.controller.js';
import { ImportsPagesController } from './imports-pages.controller.js';
import { NewImports } from './new-imports.service.js';

/** The pages where imports are begun and understood. */
@Module({
  imports: [FrameModule, BodiesModule, ImportDeskModule],
  controllers: [ImportsPagesController, ColumnsController],
  providers: [NewImports],
})
export class ImportPagesModule {}
