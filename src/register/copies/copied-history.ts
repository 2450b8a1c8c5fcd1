import type { JsonObject } from '../../words/json.js';
import { ChangeType } from '../../words/register-words.js';
import { type CommittedRecord, scalarsOf, withoutScalars } from '../entries/commitments.rules.js';
import { insertInto, sqliteValue } from '../open-data/formats/sqlite/sqlite-schema.js';
import { type HistoryEntry, rowOfEntry } from '../open-data/rows/rows-of.js';
import { changes, versions } from '../open-data/tables/history.tables.js';
import type { CopyFile } from './copy-file.js';
import { inStoredOrder } from './stored-order.rules.js';

const CORRECTED: string = ChangeType.CORRECTED;
const WITHDRAWN: string = ChangeType.WITHDRAWN;

interface StoredChange {
  seq: number;
  kind: string;
  id: string;
  reference: string | null;
  version: number;
  type: string;
  at: string;
  hash: string;
  record: string;
  key: string | null;
  salts: string | null;
  gone: string;
}

/** What left an older version of the same record: JSON Pointers. */
interface Redaction {
  version: number;
  fields: string[];
}

/** The newest version of a record that a copy has. */
export interface Newest {
  seq: number;
  version: number;
  /** When it was last corrected. */
  correctedAt: string | null;
}

/** The change log as a copy has it. What a later entry takes out of an older one leaves here as it left the source. */
export class CopiedHistory {
  private readonly putChange = insertInto(changes);
  private readonly putVersion = insertInto(versions);

  constructor(private readonly file: CopyFile) {}

  newest(kind: string, id: string): Newest | undefined {
    return this.file.all<Newest>(
      'SELECT "seq", "version", "corrected_at" AS "correctedAt" FROM "_newest" WHERE "kind" = ? AND "id" = ?',
      [kind, id],
    )[0];
  }

  /** The entry with a number. */
  at(seq: number): HistoryEntry | undefined {
    const [found] = this.file.all<StoredChange>('SELECT * FROM "changes" WHERE "seq" = ?', [seq]);
    return found && entryOf(found);
  }

  /** Adds the next entry, and takes out of older ones what it says has left them. */
  add(entry: HistoryEntry): void {
    this.put(entry);
    const correctedAt = entry.type === CORRECTED ? entry.at : this.newest(entry.kind, entry.id)?.correctedAt;
    this.file.run('INSERT OR REPLACE INTO "_newest" VALUES (?, ?, ?, ?, ?)', [
      entry.kind,
      entry.id,
      Number(entry.seq),
      entry.version,
      correctedAt ?? null,
    ]);
    if (entry.type === WITHDRAWN) this.emptyBefore(entry);
    for (const { version, fields } of redactionsIn(entry.record)) this.take(entry, version, new Set(fields));
  }

  private emptyBefore({ id, kind, version }: HistoryEntry): void {
    const older = this.file.all<StoredChange>(
      'SELECT * FROM "changes" WHERE "id" = ? AND "version" < ? AND "kind" = ?',
      [id, version, kind],
    );
    for (const each of older.map(entryOf)) {
      this.blank(each, new Set(scalarsOf(each.record).map(({ pointer }) => pointer)));
    }
  }

  private take({ id, kind }: HistoryEntry, version: number, pointers: ReadonlySet<string>): void {
    const [found] = this.file.all<StoredChange>(
      'SELECT * FROM "changes" WHERE "id" = ? AND "version" = ? AND "kind" = ?',
      [id, version, kind],
    );
    if (found) this.blank(entryOf(found), pointers);
  }

  // The source did so before: what has left already is not there to be taken again, and nothing changes.
  private blank(entry: HistoryEntry, pointers: ReadonlySet<string>): void {
    const { record, salts, gone } = withoutScalars(committed(entry), pointers);
    const seq = Number(entry.seq);
    this.file.run('DELETE FROM "changes" WHERE "seq" = ?', [seq]);
    this.file.run('DELETE FROM "versions" WHERE "seq" = ?', [seq]);
    this.put({ ...entry, record, key: null, salts: inStoredOrder(salts ?? {}), gone: inStoredOrder(gone) });
  }

  private put(entry: HistoryEntry): void {
    const change = rowOfEntry(changes, entry);
    this.file.run(
      this.putChange,
      changes.columns.map((column, at) => sqliteValue(column)(change[at] ?? null)),
    );
    const version = rowOfEntry(versions, entry);
    this.file.run(
      this.putVersion,
      versions.columns.map((column, at) => sqliteValue(column)(version[at] ?? null)),
    );
  }
}

function committed({ record, key, salts, gone }: HistoryEntry): CommittedRecord {
  return { record, key: key === null ? null : Buffer.from(key, 'hex'), salts, gone };
}

function entryOf({ seq, record, salts, gone, ...entry }: StoredChange): HistoryEntry {
  return {
    ...entry,
    seq: String(seq),
    record: JSON.parse(record) as JsonObject,
    salts: salts === null ? null : (JSON.parse(salts) as Record<string, string>),
    gone: JSON.parse(gone) as Record<string, string>,
  };
}

function redactionsIn({ redactions }: JsonObject): Redaction[] {
  return Array.isArray(redactions) ? (redactions as unknown as Redaction[]) : [];
}
