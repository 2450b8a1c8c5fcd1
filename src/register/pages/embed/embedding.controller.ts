import { Get } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { embeddedAt } from './embedded.js';
import { embeddingPage, type EmbeddingView } from './embedding.page.js';

/** How to show cards elsewhere: of the register itself, or of what somebody comes from. */
@PortalPages('/about/embedding')
export class EmbeddingController {
  constructor(
    private readonly portal: Portal,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  show(@Looking() look: Look): Promise<string> {
    const { language, query } = look;
    const { publicUrl } = this.configuration;
    return this.portal.show(look, async (reading) =>
      embeddingPage({ language, publicUrl, sample: await sampleOf(reading, query.get('show'), look) }),
    );
  }
}

async function sampleOf(
  reading: Reading,
  wanted: string | null,
  { language }: Look,
): Promise<EmbeddingView['sample']> {
  const [what = '', key = ''] = (wanted || ((await firstBody(reading)) ?? '')).split('/');
  if (what === '') return null;
  const subject = await embeddedAt(reading, { what, key, language });
  if (!subject) throw nothingThere();
  return { name: subject.name, card: `/embed${subject.path}` };
}

async function firstBody(reading: Reading): Promise<string | undefined> {
  const [body] = (await allBodies(reading)).filter(({ parentId }) => parentId === undefined);
  return body && `bodies/${body.slug}`;
}
