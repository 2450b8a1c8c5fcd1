import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/register/open-data/snapshots/manifest.js';
import { manifestText, sealedManifest } from '../../src/register/open-data/snapshots/manifest.rules.js';
import type { Chance } from './chance.js';

/** A copy of a snapshot by somebody who changes a file and lets the manifest say that it was so. */
export class MadeToFit {
  constructor(
    private readonly good: string,
    private readonly bad: string,
  ) {}

  /** Looks at the copy while one file in it is other, and puts everything back. */
  async with<T>(name: string, content: Buffer, look: () => Promise<T>): Promise<T> {
    const manifest = JSON.parse(readFileSync(join(this.good, 'manifest.json'), 'utf8')) as Manifest;
    writeFileSync(join(this.bad, name), content);
    writeFileSync(join(this.bad, 'manifest.json'), fitting(manifest, name, content));
    try {
      return await look();
    } finally {
      for (const each of [name, 'manifest.json']) copyFileSync(join(this.good, each), join(this.bad, each));
    }
  }
}

/** The text of a manifest that lists a file as it is now. */
export function fitting({ files = [], ...rest }: Manifest, name: string, content: Buffer): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const changed = files.map((file) =>
    file.name === name ? { ...file, sha256, bytes: content.length } : file,
  );
  return manifestText(sealedManifest(rest, changed));
}

const PLAIN = /[A-Za-z0-9]/;

/** The same file with one letter or digit that is another, in some row. */
export function alteredAt(chance: Chance, name: string, bytes: Buffer): Buffer {
  const start = name.endsWith('.csv') ? bytes.indexOf('\n') + 1 : 0;
  for (let attempt = 0; start < bytes.length && attempt < 1000; attempt += 1) {
    const at = start + chance.upTo(bytes.length - start - 1);
    const old = String.fromCharCode(bytes.readUInt8(at));
    if (!PLAIN.test(old)) continue;
    const changed = Buffer.from(bytes);
    changed.write(chance.one(Array.from('abcdefXYZ0123456789').filter((each) => each !== old)), at);
    return changed;
  }
  throw new Error(`${name} has no rows that could be changed`);
}
