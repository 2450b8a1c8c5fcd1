import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { connect } from '../../src/platform/database/connect.js';
import { migrationSource } from '../../src/platform/database/migrate.js';
import { meetingRows } from '../../src/publication/read-model/meetings.js';
import { ReadModel } from '../../src/publication/read-model/read-model.service.js';
import type { ShownEntry } from '../../src/publication/read-model/shown-entry.js';
import { historyOf } from '../invention/history.js';
import { shapeOf } from '../invention/shape.js';
import { pack, send } from './copy.js';

/** Some of the meetings of a register: from one up to, but not with, another. */
export interface Range {
  size: number;
  /** How many entries stand before those of meetings. */
  frame: number;
  from: number;
  to: number;
}

/** Writes entries and what is shown of them, by the product's own rules for rows. */
export class Writer {
  private constructor(
    private readonly source: DataSource,
    private readonly client: pg.Client,
  ) {}

  static async open(ownerUrl: string): Promise<Writer> {
    const source = await migrationSource(ownerUrl, []).initialize();
    return new Writer(source, await connect({ connectionString: ownerUrl }));
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.source.destroy();
  }

  /** What meetings name, as publication itself shows it. */
  async putFrame(entries: readonly ShownEntry[]): Promise<void> {
    await send(this.client, await pack(this.client, 'entry', entries.map(entryRow)));
    await send(this.client, await pack(this.client, 'record', entries.map(recordRow)));
    await this.source.transaction((store) => new ReadModel().show(store, entries));
  }

  /** Meetings, in far larger steps than publication takes. The records of their newest versions are still missing. */
  async putMeetings({ size, frame, from, to }: Range): Promise<void> {
    const history = historyOf(shapeOf(size), frame);
    const versions = Array.from({ length: to - from }, (_, place) => history.versionsOf(from + place));
    const newest = versions.map((entries) => entries.slice(-1)).flat();
    const older = versions.map((entries) => entries.slice(0, -1)).flat();
    const entries = await pack(this.client, 'entry', versions.flat().map(entryRow));
    const records = await pack(this.client, 'record', older.map(recordRow));
    const meetings = await pack(this.client, 'meeting', await meetingRows(this.source.manager, newest));
    await this.client.query('BEGIN');
    // The register's one pen, as publication takes it: what is counted by triggers is counted by one at a time.
    await this.client.query('SELECT FROM register.head FOR UPDATE');
    await send(this.client, entries);
    await send(this.client, records);
    await send(this.client, meetings);
    await this.client.query('COMMIT');
  }
}

function entryRow({ seq, kind, id, version, type, at, hash }: ShownEntry): Record<string, unknown> {
  return { seq, kind, id, version, type, at, leaf_hash: bytes(hash) };
}

function recordRow({ seq, document, hash }: ShownEntry): Record<string, unknown> {
  return { seq, record: document, key: bytes(hash) };
}

function bytes(value: Buffer): string {
  return `\\x${value.toString('hex')}`;
}
