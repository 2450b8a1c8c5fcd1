import { Module } from '@nestjs/common';
import { PublicApiModule } from '../api/public-api.module.js';
import { PortalModule } from '../pages/frame/portal.module.js';
import { ExplorerController } from './explorer.controller.js';
import { ExplorerQueries } from './explorer.queries.js';

/** The place to try the public API. */
@Module({
  imports: [PortalModule, PublicApiModule],
  controllers: [ExplorerController],
  providers: [ExplorerQueries],
})
export class ExplorerModule {}
