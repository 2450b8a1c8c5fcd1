import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Reading } from '../../reading/reading.js';
import { TABLES } from '../../open-data/tables/tables.js';
import { nothingThere } from '../frame/nothing-there.js';
import { countMapped, MAPPED, readPart, RECORDS_IN_PART } from './sitemap.queries.js';
import { sitemapIndex, urlSet } from './sitemap.rules.js';

/** Pages that are there whatever the register holds. */
const ALWAYS = [
  ...['/', '/meetings', '/organisations', '/officials', '/bodies', '/issues', '/topics', '/network'],
  ...['/data', '/explorer'],
  ...['/about', '/about/easy', '/about/publishing', '/about/access', '/about/accessibility', '/about/status'],
  '/about/embedding',
  ...TABLES.map(({ name }) => `/data/${name}`),
];

const PART_NAME = /^([a-z]+)-([1-9]\d{0,3})\.xml$/;

/** The map of all pages for search engines, in parts: of the register as it is, one part at a time in memory. */
@Injectable()
export class Sitemaps {
  constructor(private readonly configuration: Configuration) {}

  async index(reading: Reading): Promise<string> {
    const counts = await countMapped(reading);
    const parts = MAPPED.flatMap((what) =>
      Array.from({ length: partsFor(counts[what]) }, (_, part) => `/sitemaps/${what}-${part + 1}.xml`),
    );
    return sitemapIndex(['/sitemaps/pages.xml', ...parts], this.configuration.publicUrl);
  }

  async part(reading: Reading, name: string): Promise<string> {
    const { publicUrl } = this.configuration;
    if (name === 'pages.xml')
      return urlSet(
        ALWAYS.map((path) => ({ path })),
        publicUrl,
      );
    const [, wanted, number] = PART_NAME.exec(name) ?? [];
    const what = MAPPED.find((each) => each === wanted);
    if (!what) throw nothingThere();
    const pages = await readPart(reading, what, Number(number) - 1);
    if (pages.length === 0) throw nothingThere();
    return urlSet(pages, publicUrl);
  }
}

function partsFor(records: number): number {
  return Math.ceil(records / RECORDS_IN_PART);
}
