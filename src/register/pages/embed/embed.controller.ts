import { Get, Param } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { htmlOf } from '../../../platform/pages/page.js';
import type { Reading } from '../../reading/reading.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { registerIn } from '../frame/register-in-words.js';
import { EmbedGone, EmbedPage } from './embed.page.js';
import { letOthersShow } from './embed-headers.js';
import { meetingsOf } from './embed-view.js';
import { embeddedAt, withdrawnAt } from './embedded.js';

/** Cards for other people's pages. */
@PortalPages('/embed')
export class EmbedController {
  constructor(
    private readonly portal: Portal,
    private readonly configuration: Configuration,
  ) {}

  @Get(':what/:key')
  card(@Looking() look: Look, @Param('what') what: string, @Param('key') key: string): Promise<string> {
    letOthersShow(look.reply);
    return this.portal.tell(look, 'text/html; charset=utf-8', (reading) =>
      this.cardOf(reading, look, { what, key }),
    );
  }

  private async cardOf(
    reading: Reading,
    { language, reply }: Look,
    asked: { what: string; key: string },
  ): Promise<string> {
    const { publicUrl } = this.configuration;
    const subject = await embeddedAt(reading, { ...asked, language });
    if (!subject) {
      const goneAt = await withdrawnAt(reading, asked);
      void reply.status(goneAt ? 410 : 404);
      return htmlOf(EmbedGone({ language, publicUrl, goneAt }));
    }
    const { name: register, demonstration } = await registerIn(reading, this.configuration, language);
    const meetings = await meetingsOf(reading, subject);
    return htmlOf(EmbedPage({ ...subject, ...meetings, language, publicUrl, register, demonstration }));
  }
}
