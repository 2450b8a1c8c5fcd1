import type { Readable } from 'node:stream';
import type { Manifest } from '../manifest.js';

/**
 * Where snapshots are kept. A snapshot is there whole or not at all; what leaves are its files, never its manifest. A
 * folder does it; an object store can.
 */
export interface SnapshotStore {
  /** All that ever were, in the order of the chain. */
  list(): Promise<readonly StoredSnapshot[]>;

  /** A file of a snapshot, to be closed; undefined when it is not there (any more). */
  open(name: string, file: string): Promise<StoredFile | undefined>;

  /** Begins a new one. Nobody sees it before it is kept. */
  begin(): Promise<SnapshotDraft>;

  /** Takes the files of a snapshot away; where something was taken out of the register, what its manifest says of them too. */
  remove(name: string, mark: GoneMark): Promise<void>;

  /** Takes away what builders left that were interrupted. */
  tidy(): Promise<void>;
}

export interface StoredSnapshot {
  readonly manifest: Manifest;
  /** Why its files are not there, if they are not. */
  readonly gone: GoneMark | null;
  /** Something in its files was taken out of the register: its manifest has no files any more, whyever those went. */
  readonly isHidden: boolean;
}

/** Why the files of a snapshot are gone: too old to be kept, another took its place, or something was taken out of the register. */
export interface GoneMark {
  readonly reason: 'RETENTION' | 'SUPERSEDED' | 'REMOVAL';
  readonly at: string;
}

export interface StoredFile {
  readonly bytes: number;
  /** The bytes from one place to another, both included. */
  read(start: number, end: number): Readable;
  close(): Promise<void>;
}

/** A snapshot that is being made. */
export interface SnapshotDraft {
  /** Where a file of this name is to be written. */
  path(file: string): string;
  /** Makes it a snapshot: all of its files are on the disk afterwards, and its manifest says which. */
  keep(manifest: Manifest): Promise<void>;
  discard(): Promise<void>;
}
