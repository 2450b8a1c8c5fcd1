import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../version.js';

/** What the build bundles for browsers. */
export const BUNDLES = ['pages', 'explorer'] as const;
export type BundleName = (typeof BUNDLES)[number];

/** What a page names of a bundle. */
export interface Entry {
  /** The program that begins, and what it needs at once. */
  script?: string;
  preload?: string[];
  style?: string;
  picture?: string;
}

/** What the build wrote down of a bundle; the names of the files tell what is in them. */
export interface Bundle {
  entries: Partial<Record<string, Entry>>;
  licences: string;
  files: string[];
}

/** Where the browser finds the files of a bundle. */
export const pathOf = (name: BundleName) => `/assets/${name}`;

export const folderOf = (name: BundleName) => join(projectFolder(), 'dist', 'browser', name);

const known = new Map<BundleName, Bundle | null>();

/** Null where it was not built: the pages work without it. */
export function bundleOf(name: BundleName): Bundle | null {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

/** The addresses of an entry's files. */
export function entryOf(name: BundleName, entry: string): Entry {
  const { script, style, picture, preload = [] } = bundleOf(name)?.entries[entry] ?? {};
  const address = (file: string) => `${pathOf(name)}/${file}`;
  return {
    ...(script ? { script: address(script) } : {}),
    ...(style ? { style: address(style) } : {}),
    ...(picture ? { picture: address(picture) } : {}),
    preload: preload.map(address),
  };
}

function read(name: BundleName): Bundle | null {
  try {
    return JSON.parse(readFileSync(join(folderOf(name), 'manifest.json'), 'utf8')) as Bundle;
  } catch {
    return null;
  }
}
