import { hash } from 'node:crypto';
import type { Json } from '../../../words/json.js';
import type { Manifest, ManifestLink, SnapshotFile } from './manifest.js';

/** What a manifest says before its files are sealed in it. */
export type UnsealedManifest = Omit<Manifest, 'filesSha256' | 'headSha256' | 'files'>;

/** A manifest with its files, and with the hash that stays when they go. */
export function sealedManifest(manifest: UnsealedManifest, files: readonly SnapshotFile[]): Manifest {
  const head = { ...manifest, filesSha256: sha256Of(files) };
  return { ...head, headSha256: headHash(head), files };
}

/**
 * The hash by which a manifest is known in the chain for good. It leaves out `files`, which `filesSha256` stands for: the chain
 * still verifies where they had to go. That hash tells nothing of a value that is gone, since the files hold the keys of
 * the records, which go with it.
 */
export function headHash(manifest: Partial<Manifest>): string {
  return sha256Of({ ...manifest, files: undefined, headSha256: undefined });
}

export function linkTo(manifest: Manifest): ManifestLink {
  return { name: manifest.name, sha256: bytesHash(manifest), headSha256: manifest.headSha256 };
}

/** What is left of a manifest when something in its files was taken out of the register. */
export function withoutFiles(manifest: Manifest): Manifest {
  const head: Partial<Manifest> = { ...manifest };
  delete (head as { files?: unknown }).files;
  return head as Manifest;
}

/** The first manifest that does not fit where it stands, and why; manifests in the order of their numbers. */
export function brokenLink(manifests: readonly Manifest[]): string | undefined {
  for (const [index, manifest] of manifests.entries()) {
    const before = manifests[index - 1];
    const fault = faultOf(manifest, before);
    if (fault !== undefined) return `Manifest ${manifest.number} (${manifest.name}) ${fault}.`;
  }
  return undefined;
}

function faultOf(manifest: Manifest, before: Manifest | undefined): string | undefined {
  const { files, filesSha256, headSha256, number } = manifest;
  if (files && sha256Of(files) !== filesSha256) return 'lists other files than it was made with';
  if (headHash(manifest) !== headSha256) return 'does not say what it said';
  if (number !== (before?.number ?? 0) + 1) return 'does not follow the one before it';
  return follows(manifest, before) ? undefined : 'does not hold the hash of the one before it';
}

function follows({ previous }: Manifest, before: Manifest | undefined): boolean {
  if (!before || !previous) return !before && !previous;
  const isSame = previous.name === before.name && previous.headSha256 === before.headSha256;
  return isSame && (before.files === undefined || previous.sha256 === bytesHash(before));
}

/** A manifest as its file has it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The SHA-256 of a manifest's file, in hex. */
export function bytesHash(manifest: Manifest): string {
  return hash('sha256', manifestText(manifest));
}

function sha256Of(value: object): string {
  return hash('sha256', canonical(value as Json));
}

/** JSON in the form of RFC 8785: members by name, no spaces. Its numbers here are whole. */
export function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member as Json)}`).join(',')}}`;
}
