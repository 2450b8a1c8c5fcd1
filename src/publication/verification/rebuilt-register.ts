import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { JsonObject } from '../../words/json.js';
import { eachRow } from '../../register/copies/each-row.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import type { WholeRecord } from '../../register/open-data/formats/writer.js';
import { aroundOf, bodyNameOf } from '../../register/open-data/rows/around.js';
import { type HeadedRecord, type HistoryEntry, rowsOf } from '../../register/open-data/rows/rows-of.js';
import type { DeclaredTable } from '../../register/open-data/tables/declaration.js';
import { type Around, textOf } from '../../register/open-data/tables/line.js';
import { TABLES } from '../../register/open-data/tables/tables.js';
import type { Row } from '../../register/open-data/tables/table.js';

interface NewestRow {
  kind: string;
  id: string;
  seq: number;
  version: number;
  at: string;
  hash: string;
  corrected_at: string | null;
  record: string;
}

interface NewestName {
  seq: number;
  reference: string | null;
  isThere: 0 | 1;
}

const BATCH = 500;

/** What the entries alone say that is public: the newest version of each record, on disk, so that memory does not grow. */
export class RebuiltRegister {
  private readonly find: StatementSyncInstance;
  private readonly put: StatementSyncInstance;
  private readonly look: StatementSyncInstance;
  private pending = 0;
  private newestAt = '';

  private constructor(private readonly database: DatabaseSyncInstance) {
    this.find = database.prepare('SELECT version, corrected_at FROM newest WHERE kind = ? AND id = ?');
    this.put = database.prepare('INSERT OR REPLACE INTO newest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.look = database.prepare(
      "SELECT seq, record->>'$.reference' AS reference, is_there AS isThere FROM newest WHERE kind = ? AND id = ?",
    );
  }

  static at(path: string): RebuiltRegister {
    const database = new DatabaseSync(path);
    for (const statement of SCHEMA) database.exec(statement);
    return new RebuiltRegister(database);
  }

  /** Takes in what an entry says. Returns which version of its record is due. */
  add(entry: HistoryEntry): number {
    const { kind, id, seq, version, type, at, hash, record } = entry;
    const before = this.find.get(kind, id) as { version: number; corrected_at: string | null } | undefined;
    const correctedAt = type === CORRECTED ? at : (before?.corrected_at ?? null);
    const isThere = type !== WITHDRAWN && record['id'] !== undefined;
    this.put.run(
      ...[kind, id, Number(seq), version, at, hash, correctedAt, Number(isThere), orderOf(kind, record)],
      JSON.stringify(record),
    );
    this.newestAt = at;
    this.pending += 1;
    if (this.pending % BATCH === 0) this.database.exec('COMMIT; BEGIN');
    return (before?.version ?? 0) + 1;
  }

  /** When the newest entry became public. */
  get at(): string {
    return this.newestAt;
  }

  /** What rows depend on besides their own record. */
  around(publicUrl: string): Around {
    const organisations = this.records(RecordKind.ORGANISATION);
    const bodies = this.records(RecordKind.PUBLIC_BODY);
    const mergedInto = new Map<string, string>();
    for (const { id, record } of organisations) {
      if (typeof record['mergedIntoId'] === 'string') mergedInto.set(id, record['mergedIntoId']);
    }
    const bodyNames = new Map<string, string>();
    for (const { id, record } of bodies) bodyNames.set(id, bodyNameOf(record));
    return aroundOf({ publicUrl, mergedInto, bodyNames, held: this.held() });
  }

  /** The newest entry of a record as people find it: its number, and what the record is called; undefined for none. */
  entryOf(kind: string, id: string): string | undefined {
    const found = this.newest(kind, id);
    return found && nameOf({ kind, id, ...found });
  }

  /** What the record of an entry is called; of one that was withdrawn, only the withdrawal still says it. */
  referenceOf({ kind, id, record, reference }: HistoryEntry): string | null {
    if (typeof record['reference'] === 'string') return record['reference'];
    const newest = this.newest(kind, id);
    return (newest?.isThere === 0 ? newest.reference : null) ?? reference;
  }

  /** The rows of a table that is made from records, in their order, some at a time. */
  async *rows(table: DeclaredTable, around: Around): AsyncGenerator<Row[]> {
    let batch: Row[] = [];
    if (table.kind === undefined) return;
    for (const record of this.records(table.kind)) {
      batch.push(...rowsOf(table, record, around));
      if (batch.length < BATCH) continue;
      yield await Promise.resolve(batch);
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** All records that are public, whole, by kind. */
  async *wholeRecords(): AsyncGenerator<WholeRecord[]> {
    for (const kind of Object.values(RecordKind)) {
      for (const record of this.records(kind)) yield await Promise.resolve([{ ...record, kind }]);
    }
  }

  close(): void {
    this.database.close();
  }

  private newest(kind: string, id: string): NewestName | undefined {
    return this.look.get(kind, id) as NewestName | undefined;
  }

  // What left the register has left its older states too, but not every record that named it.
  private held(): Map<string, Set<string>> {
    const held = new Map<string, Set<string>>();
    for (const { name, kind, list, primaryKey } of TABLES) {
      if (kind === undefined || list !== undefined || kind === RecordKind.MEETING) continue;
      const key = primaryKey[0] ?? 'id';
      held.set(name, new Set([...this.records(kind)].map(({ record }) => textOf(record[key]))));
    }
    return held;
  }

  private *records(kind: RecordKind): Generator<HeadedRecord & { at: string }> {
    const select = this.database.prepare(
      'SELECT * FROM newest WHERE kind = ? AND is_there ORDER BY place, id',
    );
    const rows = eachRow<NewestRow>(select, [kind]);
    for (const { id, seq, version, at, hash, corrected_at: correctedAt, record } of rows) {
      yield {
        id,
        version,
        hash,
        seq: String(seq),
        at,
        correctedAt,
        record: JSON.parse(record) as JsonObject,
      };
    }
  }
}

const CORRECTED: string = ChangeType.CORRECTED;
const WITHDRAWN: string = ChangeType.WITHDRAWN;

// It is thrown away afterwards: nothing has to be safe on the disk.
const SCHEMA = [
  'PRAGMA journal_mode = OFF',
  'PRAGMA synchronous = OFF',
  `CREATE TABLE newest (kind TEXT, id TEXT, seq INTEGER, version INTEGER, at TEXT, hash TEXT, corrected_at TEXT,
     is_there INTEGER, place TEXT, record TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID`,
  'CREATE INDEX newest_place ON newest (kind, place, id)',
  'BEGIN',
];

/** An entry as people find it. */
export function nameOf({ seq, kind, id, reference }: Called): string {
  return `entry ${seq} (${reference ?? `${kind} ${id}`})`;
}

interface Called {
  seq: number | string;
  kind: string;
  id: string;
  reference: string | null;
}

// As the tables are ordered: meetings by date, topics by code, all others by their ids alone.
function orderOf(kind: string, record: JsonObject): string {
  const order: Readonly<Record<string, string>> = { MEETING: 'date', TOPIC: 'code' };
  const value = record[order[kind] ?? ''];
  return typeof value === 'string' ? value : '';
}
