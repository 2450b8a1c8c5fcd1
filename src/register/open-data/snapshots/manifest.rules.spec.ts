import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Manifest, SnapshotFile } from './manifest.js';
import { brokenLink, canonical, linkTo, sealedManifest, withoutFiles } from './manifest.rules.js';

const FILE: SnapshotFile = {
  name: 'meetings.csv',
  table: 'meetings',
  mediaType: 'text/csv',
  bytes: 10,
  rows: 1,
  sha256: hash('sha256', 'å'),
};

function chainOf(length: number): Manifest[] {
  const manifests: Manifest[] = [];
  for (let number = 1; number <= length; number += 1) {
    const before = manifests.at(-1);
    const manifest = {
      $schema: 'https://example.org/manifest.schema.json',
      schemaVersion: '1.0.0',
      number,
      name: `2026-01-0${number}`,
      day: `2026-01-0${number}`,
      revision: String(number),
      at: '2026-01-01T00:00:00.000Z',
      issuedAt: '2026-01-01T00:00:00.000Z',
      removedUpTo: String(number),
      publicUrl: 'https://example.org',
      checkpoint: null,
      previous: before ? linkTo(before) : null,
      supersedes: null,
      redactions: [],
    };
    manifests.push(sealedManifest(manifest, [{ ...FILE, rows: number }]));
  }
  return manifests;
}

describe('A manifest', () => {
  test('is known by the SHA-256 of its canonical form without the files', () => {
    const [manifest] = chainOf(1);
    if (!manifest) throw new Error('there is none');
    const members = Object.entries(withoutFiles(manifest))
      .filter(([name]) => name !== 'headSha256')
      .sort(([one], [other]) => (one < other ? -1 : 1));
    expect(manifest.headSha256).toBe(hash('sha256', JSON.stringify(Object.fromEntries(members))));
    expect(canonical({ b: [{ å: 'ö', a: null }], a: 1 })).toBe('{"a":1,"b":[{"a":null,"å":"ö"}]}');
  });

  test('keeps its place in the chain when its files have gone', () => {
    const chain = chainOf(4);
    expect(brokenLink(chain)).toBeUndefined();
    expect(
      brokenLink(chain.map((manifest, index) => (index === 1 ? withoutFiles(manifest) : manifest))),
    ).toBe(undefined);
  });

  test.each([
    ['whose files are others', (manifest: Manifest) => ({ ...manifest, files: [{ ...FILE, bytes: 9 }] })],
    ['whose revision is another', (manifest: Manifest) => ({ ...manifest, revision: '7' })],
    ['whose files were sealed anew', (manifest: Manifest) => sealedManifest(manifest, [])],
  ])('%s breaks the chain', (_, change) => {
    const chain = chainOf(4).map((manifest, index) => (index === 1 ? change(manifest) : manifest));
    expect(brokenLink(chain)).toMatch(/^Manifest (2|3) /);
  });

  test('that is missing breaks the chain', () => {
    expect(brokenLink(chainOf(4).filter((_, index) => index !== 2))).toContain('2026-01-04');
    expect(brokenLink(chainOf(4).slice(1))).toContain('2026-01-02');
  });
});
