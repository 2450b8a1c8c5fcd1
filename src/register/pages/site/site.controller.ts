import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { describeRegister } from '../../queries/register.queries.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalErrors } from '../frame/portal-errors.filter.js';
import { ICON, manifestText, robotsText, securityText } from './site-texts.js';
import { Sitemaps } from './sitemaps.service.js';

/** What programs want to know of the site as a whole. */
@Controller()
@UseFilters(PortalErrors)
export class SiteController {
  constructor(
    private readonly portal: Portal,
    private readonly sitemaps: Sitemaps,
    private readonly configuration: Configuration,
  ) {}

  @Get('robots.txt')
  robots(@Looking() look: Look): string {
    void look.reply.type('text/plain; charset=utf-8');
    return robotsText(this.configuration.publicUrl);
  }

  @Get('sitemap.xml')
  sitemap(@Looking() look: Look): Promise<string> {
    return this.portal.tell(look, XML, (reading) => this.sitemaps.index(reading));
  }

  @Get('sitemaps/:part')
  part(@Looking() look: Look, @Param('part') name: string): Promise<string> {
    return this.portal.tell(look, XML, (reading) => this.sitemaps.part(reading, name));
  }

  @Get('icon.svg')
  icon(@Looking() look: Look): string {
    void look.reply.type('image/svg+xml');
    return ICON;
  }

  @Get('manifest.webmanifest')
  manifest(@Looking() look: Look): Promise<string> {
    return this.portal.tell(look, 'application/manifest+json', async (reading) =>
      manifestText((await describeRegister(reading, this.configuration)).name),
    );
  }

  @Get('.well-known/security.txt')
  security(@Looking() look: Look): Promise<string> {
    const { contactEmail, publicUrl } = this.configuration;
    if (contactEmail === undefined) throw nothingThere();
    return this.portal.tell(look, 'text/plain; charset=utf-8', ({ today }) =>
      Promise.resolve(securityText(publicUrl, contactEmail, today)),
    );
  }
}

const XML = 'application/xml; charset=utf-8';
