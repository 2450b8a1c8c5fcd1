import { xmlText } from '../../../platform/xml-text.rules.js';
import { pathIn } from '../frame/portal-addresses.js';

/** A page by its address in Swedish, and when it last changed. */
export interface MappedPage {
  path: string;
  changed?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Addresses for search engines: each page in both languages, each with the way to the other. */
export function urlSet(pages: readonly MappedPage[], publicUrl: string): string {
  const addresses = pages.flatMap(({ path, changed }) => {
    const [swedish, english] = [publicUrl + pathIn('sv', path), publicUrl + pathIn('en', path)];
    const both = alternate('sv', swedish) + alternate('en', english) + alternate('x-default', swedish);
    return [swedish, english].map((address) => `<url>${located(address, changed)}${both}</url>\n`);
  });
  return `${HEAD}<urlset ${NAMESPACES}>\n${addresses.join('')}</urlset>\n`;
}

/** Where the parts of all addresses are. */
export function sitemapIndex(paths: readonly string[], publicUrl: string): string {
  const parts = paths.map((path) => `<sitemap>${located(publicUrl + path)}</sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('')}</sitemapindex>\n`;
}

function located(address: string, changed?: string): string {
  const loc = `<loc>${xmlText(address)}</loc>`;
  return changed === undefined ? loc : `${loc}<lastmod>${changed}</lastmod>`;
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`;
}
