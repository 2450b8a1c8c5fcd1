import { type XmlElement, xmlTree } from './feeds/xml-tree.js';
import type { TestApp } from './test-app.js';

/** An address of the map, with the same page in every language. */
export interface MappedAddress {
  loc: string;
  lastmod: string | undefined;
  alternates: { language: string; href: string }[];
}

/** Reads the whole map as a search engine does: the index, and then each part. */
export async function readSitemap(
  register: TestApp,
): Promise<{ parts: string[]; addresses: MappedAddress[] }> {
  const index = await read(register, '/sitemap.xml');
  const parts = index.elements.map((part) => pathOf(textOf(part, 'loc') ?? ''));
  const sets = await Promise.all(parts.map((part) => read(register, part)));
  return { parts, addresses: sets.flatMap(({ elements }) => elements.map(addressOf)) };
}

function addressOf(url: XmlElement): MappedAddress {
  const links = url.elements.filter(({ name }) => name === 'link');
  return {
    loc: textOf(url, 'loc') ?? '',
    lastmod: textOf(url, 'lastmod'),
    alternates: links.map(({ attributes }) => ({
      language: attributes['hreflang'] ?? '',
      href: attributes['href'] ?? '',
    })),
  };
}

function textOf(element: XmlElement, child: string): string | undefined {
  return element.elements.find(({ name }) => name === child)?.text;
}

async function read({ url }: TestApp, path: string): Promise<XmlElement> {
  const answer = await fetch(url + path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return xmlTree(await answer.text());
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
