import { Injectable } from '@nestjs/common';
import { RestAddresses, ROOT } from '../../rest/rest-addresses.js';
import { liveFile } from '../downloads/live-files.js';
import { type Manifest, MANIFEST, type SnapshotFile } from '../snapshots/manifest.js';

export const LATEST = `${ROOT}/latest`;
export const SNAPSHOTS = `${ROOT}/snapshots`;

/** Where the files of the open data are, and what describes them. */
@Injectable()
export class FileAddresses {
  constructor(private readonly addresses: RestAddresses) {}

  get index(): string {
    return this.addresses.of('snapshots', 'index.json');
  }

  /** Of a file of a snapshot: its address that never gets other bytes. */
  of(snapshot: string, file: string = MANIFEST): string {
    return this.addresses.of('snapshots', snapshot, file);
  }

  /** Of the newest file of this name where a filter is answered; of that of meetings where this one takes none. */
  live(file: string): string {
    return this.addresses.of('latest', liveFile(file) ? file : 'meetings.csv');
  }

  /** Of the JSON Schema of manifests, or of their list. */
  schema(of: 'manifest' | 'index'): string {
    return this.addresses.of('snapshots', `${of}.schema.json`);
  }

  /** Links (RFC 8288) from a file to what describes it; of the newest one also to where it stays. */
  linksOf({ name: snapshot }: Manifest, { name, table }: SnapshotFile, isLatest: boolean): string {
    const canonical = isLatest ? [`<${this.of(snapshot, name)}>; rel="canonical"`] : [];
    return [...canonical, ...this.descriptions(snapshot, name, table)].join(', ');
  }

  private descriptions(snapshot: string, name: string, table: string | undefined): string[] {
    if (table === undefined) return [described(this.of(snapshot), 'application/json')];
    const extension = name.slice(table.length + 1);
    const schemas = SCHEMAS[extension] ?? [];
    return schemas.map(([form, type]) =>
      described(this.addresses.of('schema', `${table}.${form}.json`), type),
    );
  }
}

const SCHEMAS: Readonly<Partial<Record<string, readonly (readonly [form: string, type: string])[]>>> = {
  csv: [
    ['csvw', 'application/csvm+json'],
    ['tableschema', 'application/json'],
  ],
  jsonl: [['schema', 'application/schema+json']],
  parquet: [['tableschema', 'application/json']],
};

function described(address: string, type: string): string {
  return `<${address}>; rel="describedby"; type="${type}"`;
}
