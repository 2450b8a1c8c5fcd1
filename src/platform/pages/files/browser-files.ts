import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Log } from '../../log/log.js';
import { bundleOf, BUNDLES, folderOf } from './bundle.js';
import type { Packing } from './packings.rules.js';

/** A file as it is sent. */
export interface BrowserFile {
  type: string;
  content: Buffer;
  packing: Packing | null;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
};
const ENDINGS: Record<Packing, string> = { br: '.br', gzip: '.gz' };

/** The files that pages need in a browser, as the build made them: their names tell what is in them, so they never change. */
@Injectable()
export class BrowserFiles implements OnModuleInit {
  constructor(private readonly log: Log) {}

  onModuleInit(): void {
    const missing = BUNDLES.filter((name) => !bundleOf(name));
    if (missing.length > 0)
      this.log.warn('Pages are shown without what the build makes for them.', { missing });
  }

  /** A file by its name, packed in one of the ways that its reader understands; undefined when there is none. */
  async file(bundle: string, name: string, accepted: readonly Packing[]): Promise<BrowserFile | undefined> {
    const known = BUNDLES.find((each) => each === bundle);
    // The list is the guard: no other file of this machine can be named.
    if (!known || !bundleOf(known)?.files.includes(name)) return undefined;
    const packing = accepted[0] ?? null;
    const path = join(folderOf(known), packing ? `${name}${ENDINGS[packing]}` : name);
    // A build while the register runs may have taken it away.
    const content = await readFile(path).catch(() => undefined);
    if (!content) return undefined;
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return { type, content, packing };
  }
}
