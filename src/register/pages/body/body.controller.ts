import { Get, Param } from '@nestjs/common';
import { RecordKind } from '../../../words/register-words.js';
import { findBody } from '../../queries/public-bodies.queries.js';
import { isId } from '../../questions/questions.rules.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { partyGone } from '../parties/party-gone.js';
import { pathOfBody } from '../parties/party-paths.js';
import { BodyViews } from './body-views.js';
import { bodyPage } from './body.page.js';

// What a slug may be made of: nothing else is looked for.
const SLUG = /^[a-z0-9-]{1,200}$/;

/** The permanent address of each public body, by its slug; by its id it leads there. */
@PortalPages('/bodies/:slug')
export class BodyController {
  constructor(
    private readonly portal: Portal,
    private readonly views: BodyViews,
  ) {}

  @Get()
  body(@Looking() look: Look, @Param('slug') key: string): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      const asked = key.toLowerCase();
      if (!SLUG.test(asked)) throw nothingThere();
      const found = await findBody(reading, isId(asked) ? { id: asked } : { slug: asked });
      // Bodies end but are not taken away. Should one be, nothing is left of its slug.
      if (!found && isId(asked))
        return partyGone(reading, { kind: RecordKind.PUBLIC_BODY, id: asked }, language);
      if (!found) throw nothingThere();
      if (found.slug !== key) return { movedTo: pathOfBody(found.slug) };
      return bodyPage(await this.views.view(reading, found, language));
    });
  }
}
