import { Module } from '@nestjs/common';
import { PublicApiModule } from '../api/public-api.module.js';
import { ReaderModule } from '../reading/reader.module.js';
import { ExplorerFilesController } from './explorer-files.controller.js';
import { ExplorerFiles } from './explorer-files.js';
import { ExplorerController } from './explorer.controller.js';
import { ExplorerQueries } from './explorer.queries.js';

/** The place to try the public API. */
@Module({
  imports: [ReaderModule, PublicApiModule],
  controllers: [ExplorerController, ExplorerFilesController],
  providers: [ExplorerFiles, ExplorerQueries],
})
export class ExplorerModule {}
