import { OperatorFault } from '../errors/operator-fault.js';
import type { Tally } from './row-tally.js';

export const MANIFEST = 'manifest.json';
export const FORMAT = 'dagsljus-backup/1';

/** What a backup says of itself; it is the last file in it. */
export interface Manifest {
  format: typeof FORMAT;
  /** Of Dagsljus. */
  version: string;
  takenAt: string;
  /** Of PostgreSQL. */
  server: string;
  /** What the database had, oldest first. */
  migrations: string[];
  /** What the register was: compared again after a restore. */
  stamp: Stamp;
  tables: BackedUpTable[];
  sequences: BackedUpSequence[];
}

/** A few values that say which state of the register this is. */
export type Stamp = Record<string, string>;

export interface BackedUpTable extends Tally {
  /** With its schema. */
  table: string;
  columns: string[];
  /** Where in the backup its rows are: COPY's text format, in UTF-8. */
  file: string;
}

export interface BackedUpSequence {
  sequence: string;
  last: string;
}

/** The manifest of a backup whose seal was found whole. */
export function readManifest(text: string, path: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  const format: string = manifest.format;
  if (format === FORMAT) return manifest;
  throw new OperatorFault(
    `The backup ${path} is in a format that this version does not know (${format}): a newer one took it. ` +
      'Install that version, and restore with it.',
  );
}
