import type n3 from 'n3';
import { expanded } from '../../../src/register/open-data/rdf/namespaces.js';
import type { TestApp } from '../test-app.js';

const ADDRESSES: ReadonlySet<string> = new Set([
  expanded('dcat:accessURL'),
  expanded('dcat:downloadURL'),
  expanded('dcat:landingPage'),
  expanded('dcat:endpointDescription'),
  expanded('dcterms:conformsTo'),
  expanded('foaf:homepage'),
]);

/** What answers at the addresses of a register that a catalogue names, by GET and by HEAD. */
export interface Reached {
  readonly reachable: ReadonlySet<string>;
  /** Each with what it answered. */
  readonly unreachable: readonly string[];
}

/** Asks at every address of this register that a catalogue names. */
export async function reach(
  { url }: TestApp,
  publicUrl: string,
  quads: readonly n3.Quad[],
): Promise<Reached> {
  const named = quads.filter(({ predicate }) => ADDRESSES.has(predicate.value));
  const addresses = new Set(
    named.map(({ object }) => object.value).filter((each) => each.startsWith(publicUrl)),
  );
  const reachable = new Set<string>();
  const unreachable: string[] = [];
  for (const address of addresses) {
    const here = url + address.slice(publicUrl.length).split('#', 1).join('');
    const statuses = [await statusOf(here, 'HEAD'), await statusOf(here, 'GET')];
    if (statuses.every((status) => status >= 200 && status < 400)) reachable.add(address);
    else unreachable.push(`${address} ${statuses.join(' ')}`);
  }
  return { reachable, unreachable };
}

async function statusOf(address: string, method: string): Promise<number> {
  const response = await fetch(address, { method, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}
