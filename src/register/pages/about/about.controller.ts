import { Get } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import type { PortalPage } from '../frame/portal-page.js';
import { PortalPages } from '../frame/portal-pages.js';
import { registerIn } from '../frame/register-in-words.js';
import { aboutPage } from './about.page.js';
import { accessibilityPage } from './accessibility.page.js';
import { easyPage } from './easy.page.js';

/** What this is: for everyone, for those who read with difficulty, and for those who cannot use all of it. */
@PortalPages('/about')
export class AboutController {
  constructor(
    private readonly portal: Portal,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  about(@Looking() look: Look): Promise<string> {
    return this.ofRegister(look, (register) => aboutPage(register, look.language));
  }

  @Get('easy')
  easy(@Looking() look: Look): Promise<string> {
    return this.ofRegister(look, () => easyPage(look.language));
  }

  @Get('accessibility')
  accessibility(@Looking() look: Look): Promise<string> {
    return this.ofRegister(look, (register) => accessibilityPage(register, look.language));
  }

  private ofRegister(look: Look, page: (register: RegisterRecord) => PortalPage): Promise<string> {
    return this.portal.show(look, async (reading) =>
      page(await registerIn(reading, this.configuration, look.language)),
    );
  }
}
