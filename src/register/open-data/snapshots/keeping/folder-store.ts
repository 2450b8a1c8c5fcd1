import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../../platform/errors/operator-fault.js';
import { syncFile, syncFolder } from '../../../../platform/files/sync.js';
import { randomId } from '../../../../platform/identity.js';
import { type Manifest, MANIFEST } from '../manifest.js';
import { manifestText, withoutFiles } from '../manifest.rules.js';
import { readSnapshotName } from '../snapshot-names.rules.js';
import type { GoneMark, SnapshotDraft, SnapshotStore, StoredFile, StoredSnapshot } from './snapshot-store.js';

// What begins with this nobody sees.
const DRAFT = '.draft-';
// 2026-11-22.gone-removal: lies beside the folder, so that a look at the names tells all.
const GONE = /^(.+)\.gone-(removal|superseded|retention)$/;
// Of several marks of one snapshot the first of these counts.
const REASONS = ['RETENTION', 'SUPERSEDED', 'REMOVAL'] as const;
type Reason = GoneMark['reason'];

// As much as goes out at once.
const PIECE = 256 * 1024;
const FILE = /^[a-z0-9][a-z0-9_.-]*$/i;

/** Snapshots in a folder: a folder for each, which appears by one rename, and stays with its manifest alone. */
export class FolderStore implements SnapshotStore {
  private readonly known = new Map<string, StoredSnapshot>();

  constructor(readonly root: string) {}

  async list(): Promise<readonly StoredSnapshot[]> {
    const names = await this.names();
    const marks = marksIn(names);
    const found: StoredSnapshot[] = [];
    for (const name of names.filter((each) => readSnapshotName(each) !== undefined)) {
      const snapshot = await this.snapshot(name, marks.get(name) ?? []);
      if (snapshot) found.push(snapshot);
    }
    return found.sort((one, other) => one.manifest.number - other.manifest.number);
  }

  async open(name: string, file: string): Promise<StoredFile | undefined> {
    if (readSnapshotName(name) === undefined || !FILE.test(file)) return undefined;
    try {
      const handle = await open(join(this.root, name, file), 'r');
      const { size: bytes } = await handle.stat();
      return {
        bytes,
        read: (start, end) => handle.createReadStream({ start, end, autoClose: false, highWaterMark: PIECE }),
        close: () => handle.close(),
      };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async begin(): Promise<SnapshotDraft> {
    const folder = join(this.root, `${DRAFT}${randomId()}`);
    await mkdir(folder, { recursive: true });
    return {
      path: (file) => join(folder, file),
      keep: (manifest) => this.keep(folder, manifest),
      discard: () => rm(folder, { recursive: true, force: true }),
    };
  }

  async remove(name: string, mark: GoneMark): Promise<void> {
    const path = join(this.root, `${name}.gone-${mark.reason.toLowerCase()}`);
    if (!existsSync(path)) await this.writeWhole(path, `${JSON.stringify(mark)}\n`);
    await this.clear(name, [mark.reason]);
  }

  async tidy(): Promise<void> {
    const names = await this.names();
    for (const name of names.filter((each) => each.startsWith(DRAFT))) {
      await rm(join(this.root, name), { recursive: true, force: true });
    }
    for (const [name, reasons] of marksIn(names)) await this.clear(name, reasons);
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.root);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  // A manifest changes only when its files go, which the marks tell. What cannot be read is no snapshot.
  private async snapshot(name: string, reasons: readonly Reason[]): Promise<StoredSnapshot | undefined> {
    const key = [name, ...reasons].join(' ');
    const known = this.known.get(key);
    if (known) return known;
    try {
      const manifest = JSON.parse(await readFile(join(this.root, name, MANIFEST), 'utf8')) as Manifest;
      const [reason] = reasons;
      const isHidden = reasons.includes('REMOVAL');
      const snapshot = {
        manifest: isHidden ? withoutFiles(manifest) : manifest,
        gone: reason === undefined ? null : await this.markOf(name, reason),
        isHidden,
      };
      this.known.set(key, snapshot);
      return snapshot;
    } catch (error) {
      if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  private async markOf(name: string, reason: Reason): Promise<GoneMark> {
    const text = await readFile(join(this.root, `${name}.gone-${reason.toLowerCase()}`), 'utf8');
    return JSON.parse(text) as GoneMark;
  }

  private async keep(folder: string, manifest: Manifest): Promise<void> {
    for (const { name } of manifest.files ?? []) await syncFile(join(folder, name));
    await writeFile(join(folder, MANIFEST), manifestText(manifest), { flush: true });
    await syncFolder(folder);
    await rename(folder, join(this.root, manifest.name));
    await syncFolder(this.root);
  }

  // Nothing stays that could tell what was taken out: of the manifest only what tells no file.
  private async clear(name: string, reasons: readonly Reason[]): Promise<void> {
    const folder = join(this.root, name);
    if (reasons.includes('REMOVAL')) {
      const path = join(folder, MANIFEST);
      const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
      if (manifest.files) await this.writeWhole(path, manifestText(withoutFiles(manifest)));
    }
    for (const file of await readdir(folder)) {
      if (file !== MANIFEST) await rm(join(folder, file), { recursive: true, force: true });
    }
  }

  // By way of a draft: whoever is killed here leaves nothing half.
  private async writeWhole(path: string, text: string): Promise<void> {
    const draft = join(this.root, `${DRAFT}${randomId()}`);
    await writeFile(draft, text, { flush: true });
    await rename(draft, path);
    await syncFolder(this.root);
  }
}

/** The reasons why snapshots are gone, by their names. */
function marksIn(names: readonly string[]): Map<string, Reason[]> {
  const marks = new Map<string, Reason[]>();
  for (const reason of REASONS) {
    for (const each of names) {
      const [, name = '', word] = GONE.exec(each) ?? [];
      if (word === reason.toLowerCase() && readSnapshotName(name))
        marks.set(name, [...(marks.get(name) ?? []), reason]);
    }
  }
  return marks;
}
