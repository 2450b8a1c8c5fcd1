import { Module } from '@nestjs/common';
import { ReaderModule } from '../queries/reader.module.js';
import { ExplorerFilesController } from './explorer-files.controller.js';
import { ExplorerFiles } from './explorer-files.js';
import { ExplorerController } from './explorer.controller.js';

/** The place to try the public API. */
@Module({
  imports: [ReaderModule],
  controllers: [ExplorerController, ExplorerFilesController],
  providers: [ExplorerFiles],
})
export class ExplorerModule {}
