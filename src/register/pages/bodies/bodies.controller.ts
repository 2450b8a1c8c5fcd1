import { Get } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { bodiesPage } from './bodies.page.js';
import { readBodyTree } from './body-tree.js';

/** All public bodies that keep their register here. */
@PortalPages('/bodies')
export class BodiesController {
  constructor(private readonly portal: Portal) {}

  @Get()
  bodies(@Looking() look: Look): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) =>
      bodiesPage(await readBodyTree(reading, language), language),
    );
  }
}
