import { Module } from '@nestjs/common';
import { AboutController } from './about/about.controller.js';
import { AccessController } from './access/access.controller.js';
import { CatalogueModule } from '../open-data/catalogue/catalogue.module.js';
import { PortalModule } from './frame/portal.module.js';
import { StatusController } from './status/status.controller.js';
import { StatusViews } from './status/status-view.service.js';

/** What the register is, and how it is now. */
@Module({
  imports: [PortalModule, CatalogueModule],
  controllers: [AboutController, AccessController, StatusController],
  providers: [StatusViews],
})
export class AboutPagesModule {}
