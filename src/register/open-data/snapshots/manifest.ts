/** What a snapshot consists of, and what it follows. Nothing in it depends on where it lies. */
export interface Manifest {
  /** Where its own form is described. */
  readonly $schema: string;
  /** Of the tables, as semantic versioning has it. */
  readonly schemaVersion: string;
  /** Place in the chain of manifests: 1, 2, 3, … */
  readonly number: number;
  /** 2026-11-22; later ones of the same day 2026-11-22.r1, .r2, … A name is never used again. */
  readonly name: string;
  /** The day in Sweden that the state is of. */
  readonly day: string;
  /** Position of the newest entry in it. */
  readonly revision: string;
  /** When that entry became public. */
  readonly at: string;
  /** When the files were made. */
  readonly issuedAt: string;
  /** The newest entry whose redaction or withdrawal is in the files; at least the revision. */
  readonly removedUpTo: string;
  readonly publicUrl: string;
  /** The signed note over the entries 1 … revision, where there is one. */
  readonly checkpoint: string | null;
  /** The manifest before this one in the chain. */
  readonly previous: ManifestLink | null;
  /** The snapshot of the same day that this one takes the place of. */
  readonly supersedes: ManifestLink | null;
  /** What was taken out since the snapshot that this one takes the place of: its entries, and never a value. */
  readonly redactions: readonly Removal[];
  /** SHA-256, in hex, of `files` in the form of RFC 8785. */
  readonly filesSha256: string;
  /** SHA-256, in hex, of all but this and `files` in the form of RFC 8785. What later manifests know this one by. */
  readonly headSha256: string;
  /** Absent once something in the files was taken out of the register: what a file was could be guessed by its SHA-256. */
  readonly files?: readonly SnapshotFile[];
}

/** A manifest by its name and hashes, in hex. */
export interface ManifestLink {
  readonly name: string;
  /** SHA-256 of its file, manifest.json, as that was when this was written. */
  readonly sha256: string;
  /** SHA-256 of the manifest without `files` in the form of RFC 8785: holds also where the files had to go. */
  readonly headSha256: string;
}

/** One file of a snapshot. */
export interface SnapshotFile {
  /** participants.csv, register.sqlite */
  readonly name: string;
  /** The table that it holds; absent for the whole register. */
  readonly table?: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Rows of its table, or of all; records where they are whole. */
  readonly rows: number;
  /** In hex. */
  readonly sha256: string;
}

/** An entry that took something out of the register. */
export interface Removal {
  readonly seq: string;
  readonly kind: string;
  readonly id: string;
  readonly type: string;
  readonly at: string;
}

/** The name of a manifest's own file. */
export const MANIFEST = 'manifest.json';
