import { Module } from '@nestjs/common';
import { AboutController } from './about/about.controller.js';
import { AccessController } from './access/access.controller.js';
import { CatalogueModule } from '../open-data/catalogue/catalogue.module.js';
import { EmbedController } from './embed/embed.controller.js';
import { EmbeddingController } from './embed/embedding.controller.js';
import { PortalModule } from './frame/portal.module.js';
import { SiteController } from './site/site.controller.js';
import { Sitemaps } from './site/sitemaps.service.js';
import { StatusController } from './status/status.controller.js';
import { StatusViews } from './status/status-view.service.js';

/** What the register is, and how it is now. */
@Module({
  imports: [PortalModule, CatalogueModule],
  controllers: [
    AboutController,
    AccessController,
    StatusController,
    EmbedController,
    EmbeddingController,
    SiteController,
  ],
  providers: [StatusViews, Sitemaps],
})
export class AboutPagesModule {}
