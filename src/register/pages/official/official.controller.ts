import { Get, Param } from '@nestjs/common';
import { RecordKind } from '../../../words/register-words.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { isId } from '../../questions/questions.rules.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { partyGone } from '../parties/party-gone.js';
import { pathOfOfficial } from '../parties/party-paths.js';
import { OfficialViews } from './official-views.js';
import { officialPage } from './official.page.js';

/** The permanent address of each official whom published meetings name. */
@PortalPages('/officials/:id')
export class OfficialController {
  constructor(
    private readonly portal: Portal,
    private readonly views: OfficialViews,
  ) {}

  @Get()
  official(@Looking() look: Look, @Param('id') key: string): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      if (!isId(key)) throw nothingThere();
      const id = key.toLowerCase();
      const found = await findOfficial(reading, id);
      if (!found) return partyGone(reading, { kind: RecordKind.OFFICIAL, id }, language);
      if (id !== key) return { movedTo: pathOfOfficial(id) };
      return officialPage(await this.views.view(reading, found, language));
    });
  }
}
