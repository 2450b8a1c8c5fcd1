import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log/log.js';
import { projectFolder } from '../../platform/version.js';
import type { Packing } from './packings.rules.js';

/** Where the browser finds the files of the editor. */
export const FILES_PATH = '/assets/explorer';

/** What the build wrote down of the editor's files. */
export interface Manifest {
  /** The program that begins, and what it needs at once. */
  script: string;
  preload: string[];
  style: string;
  licences: string;
  files: string[];
}

/** A file as it is sent. */
export interface ExplorerFile {
  type: string;
  content: Buffer;
  packing: Packing | null;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const ENDINGS: Record<Packing, string> = { br: '.br', gzip: '.gz' };

/** The editor's files, as the build made them: their names tell what is in them, so they never change. */
@Injectable()
export class ExplorerFiles {
  private readonly folder = join(projectFolder(), 'dist', 'explorer');
  private read: Promise<Manifest | null> | undefined;

  constructor(private readonly log: Log) {}

  /** Null where the editor was not built: the page works without it. */
  manifest(): Promise<Manifest | null> {
    this.read ??= this.readManifest();
    return this.read;
  }

  /** A file by its name, packed in one of the ways that its reader understands; undefined when there is none. */
  async file(name: string, accepted: readonly Packing[]): Promise<ExplorerFile | undefined> {
    // The list is the guard: no other file of this machine can be named.
    if (!(await this.manifest())?.files.includes(name)) return undefined;
    const packing = accepted[0] ?? null;
    const path = join(this.folder, packing ? `${name}${ENDINGS[packing]}` : name);
    // A build while the register runs may have taken it away.
    const content = await readFile(path).catch(() => undefined);
    if (!content) return undefined;
    return {
      type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      content,
      packing,
    };
  }

  private async readManifest(): Promise<Manifest | null> {
    try {
      return JSON.parse(await readFile(join(this.folder, 'manifest.json'), 'utf8')) as Manifest;
    } catch (error) {
      this.log.warn('The editor is not built, and /explorer is shown without it.', { error });
      return null;
    }
  }
}
