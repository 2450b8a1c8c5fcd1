import type { DcatFormatStyle } from '../../../platform/configuration/configuration.js';
import type { Texts } from '../../../platform/language/language.js';
import type { BodyKind } from '../../../words/body-words.js';
import type { Table } from '../tables/table.js';

/** Everything that a catalogue is made from: the same facts, the same catalogue. */
export interface CatalogueFacts {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly formatStyle: DcatFormatStyle;
  readonly publisher: Publisher;
  readonly contactEmail?: string | undefined;
  readonly tables: readonly Table[];
  readonly register: RegisterFacts;
  /** Those whose files are there, the newest first. */
  readonly snapshots: readonly SnapshotFacts[];
  /** The one that the newest files are of; undefined as long as there are none. */
  readonly latest: SnapshotFacts | undefined;
  /** When the first snapshot of all was made, also where it is gone. */
  readonly firstIssuedAt: Date | null;
}

export interface Publisher {
  readonly name: Texts;
  /** Ten digits. */
  readonly organisationNumber?: string | undefined;
  readonly kind?: BodyKind | undefined;
}

/** What the register tells of itself. */
export interface RegisterFacts {
  readonly revision: string;
  readonly firstPublishedAt: Date | null;
  readonly lastPublishedAt: Date | null;
  /** The day of the earliest meeting. */
  readonly earliest: string | null;
  readonly demonstration: boolean;
  /** Where imported records came from. */
  readonly sources: readonly ImportedSource[];
}

export interface ImportedSource {
  readonly name: string;
  readonly url: string | null;
  readonly licence: string;
}

export interface SnapshotFacts {
  /** 2026-11-22, or 2026-11-22.r1. */
  readonly name: string;
  readonly day: string;
  readonly revision: string;
  /** When the newest entry in it became public. */
  readonly at: Date;
  /** When its files were made. */
  readonly issuedAt: Date;
  readonly files: readonly FileFacts[];
}

export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}
