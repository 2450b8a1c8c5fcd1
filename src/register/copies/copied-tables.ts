import type { JsonObject } from '../../words/json.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { insertInto, quoted, sqliteValue } from '../open-data/formats/sqlite/sqlite-schema.js';
import { aroundOf, bodyNameOf, survivorsOf } from '../open-data/rows/around.js';
import { type HeadedRecord, rowsOf } from '../open-data/rows/rows-of.js';
import type { DeclaredTable } from '../open-data/tables/declaration.js';
import type { Around } from '../open-data/tables/line.js';
import type { Cell } from '../open-data/tables/table.js';
import { TABLES } from '../open-data/tables/tables.js';
import type { CopyFile } from './copy-file.js';

/** A record of the register. */
export interface RecordKey {
  kind: string;
  id: string;
}

const ORGANISATION: string = RecordKind.ORGANISATION;
const PUBLIC_BODY: string = RecordKind.PUBLIC_BODY;
const WITHDRAWN: string = ChangeType.WITHDRAWN;

interface NewestRow {
  seq: number;
  kind: string;
  id: string;
  version: number;
  type: string;
  hash: string;
  record: string;
  correctedAt: string | null;
}

interface FilledTable {
  table: DeclaredTable;
  kind: string;
  /** The column that says whose row it is. */
  owner: string;
  remove: string;
  put: string;
  values: readonly ((cell: Cell) => string | number | null)[];
}

const NEWEST = `SELECT c."seq", c."kind", c."id", c."version", c."type", c."hash", c."record", n."corrected_at" AS "correctedAt"
  FROM "_newest" AS n JOIN "changes" AS c ON c."seq" = n."seq"`;

/** The tables of a copy that are made from records: each row follows from the newest version of one, and from who stands for whom. */
export class CopiedTables {
  private readonly tables = TABLES.flatMap(filled);
  private readonly mergedInto: Map<string, string>;
  private readonly bodyNames: Map<string, string>;
  private around: Around;

  constructor(
    private readonly file: CopyFile,
    private readonly publicUrl: string,
  ) {
    this.mergedInto = new Map(this.standing(ORGANISATION).flatMap(({ id, record }) => mergedIn(id, record)));
    this.bodyNames = new Map(this.standing(PUBLIC_BODY).map(({ id, record }) => [id, bodyNameOf(record)]));
    this.around = this.present();
  }

  /** Makes the rows of some records anew, and those of others that depend on them. In the caller's transaction. */
  renew(keys: readonly RecordKey[]): void {
    const all = new Map(keys.map((key) => [nameOf(key), key]));
    for (const key of this.learn(keys)) all.set(nameOf(key), key);
    for (const key of all.values()) {
      const [row] = this.file.all<NewestRow>(`${NEWEST} WHERE n."kind" = ? AND n."id" = ?`, [
        key.kind,
        key.id,
      ]);
      this.remove(key);
      if (row) this.put(row);
    }
  }

  /** Makes the rows of the records whose newest entries come next after a number: how many, and the last of these. */
  fill(after: number, most: number): { records: number; last: number } {
    const rows = this.file.all<NewestRow>(`${NEWEST} WHERE n."seq" > ? ORDER BY n."seq" LIMIT ?`, [
      after,
      most,
    ]);
    for (const row of rows) this.put(row);
    return { records: rows.length, last: rows.at(-1)?.seq ?? after };
  }

  /** Empties the tables that are made from records. */
  empty(): void {
    for (const { table } of this.tables) this.file.run(`DELETE FROM ${quoted(table.name)}`);
  }

  /** Takes in what records say that others depend on. Those others. */
  private learn(keys: readonly RecordKey[]): RecordKey[] {
    const before = survivorsOf(this.mergedInto);
    const renamed = new Set<string>();
    for (const { kind, id } of keys) {
      if (kind === ORGANISATION) this.learnMerge(id);
      else if (kind === PUBLIC_BODY && this.learnName(id)) renamed.add(id);
    }
    const after = survivorsOf(this.mergedInto);
    const moved = [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => before.get(id) !== after.get(id),
    );
    this.around = this.present();
    return [
      ...moved.map((id) => ({ kind: ORGANISATION, id })),
      ...this.naming('organisations', new Set(moved.map((id) => before.get(id) ?? id))),
      ...this.naming('public_bodies', renamed),
    ];
  }

  private learnMerge(id: string): void {
    this.mergedInto.delete(id);
    for (const [, into] of this.standing(ORGANISATION, id).flatMap(({ record }) => mergedIn(id, record)))
      this.mergedInto.set(id, into);
  }

  private learnName(id: string): boolean {
    const before = this.bodyNames.get(id);
    const [now] = this.standing(PUBLIC_BODY, id).map(({ record }) => bodyNameOf(record));
    if (now === undefined) this.bodyNames.delete(id);
    else this.bodyNames.set(id, now);
    return now !== before;
  }

  /** The records whose rows name some of those in another table. */
  private naming(other: string, ids: ReadonlySet<string>): RecordKey[] {
    const columns = this.tables.flatMap(({ table, kind, owner }) =>
      table.foreignKeys
        .filter((key) => key.table === other && key.column !== owner)
        .map(({ column }) => ({
          kind,
          sql: `SELECT DISTINCT ${quoted(owner)} AS id FROM ${quoted(table.name)} WHERE ${quoted(column)} = ?`,
        })),
    );
    return columns.flatMap(({ kind, sql }) =>
      [...ids].flatMap((id) => this.file.all<{ id: string }>(sql, [id]).map((row) => ({ kind, id: row.id }))),
    );
  }

  private remove({ kind, id }: RecordKey): void {
    for (const table of this.tables) if (table.kind === kind) this.file.run(table.remove, [id]);
  }

  private put(row: NewestRow): void {
    const record = saidIn(row);
    if (!record) return;
    const { id, version, hash, correctedAt, kind } = row;
    const headed: HeadedRecord = { id, version, hash, seq: String(row.seq), correctedAt, record };
    for (const { table, put, values, ...of } of this.tables) {
      if (of.kind !== kind) continue;
      for (const cells of rowsOf(table, headed, this.around)) {
        this.file.run(
          put,
          values.map((value, at) => value(cells[at] ?? null)),
        );
      }
    }
  }

  /** What the records of a kind say, or what one does; nothing of those that were withdrawn. */
  private standing(kind: string, id?: string): { id: string; record: JsonObject }[] {
    const one = id === undefined ? '' : ' AND n."id" = ?';
    const rows = this.file.all<NewestRow>(
      `${NEWEST} WHERE n."kind" = ?${one}`,
      id === undefined ? [kind] : [kind, id],
    );
    return rows.flatMap((row) => {
      const record = saidIn(row);
      return record ? [{ id: row.id, record }] : [];
    });
  }

  private present(): Around {
    return aroundOf({ publicUrl: this.publicUrl, mergedInto: this.mergedInto, bodyNames: this.bodyNames });
  }
}

function filled(table: DeclaredTable): FilledTable[] {
  const { name, kind, columns, primaryKey } = table;
  const owner = columns.some((column) => column.name === 'id') ? 'id' : primaryKey[0];
  if (kind === undefined || owner === undefined) return [];
  const remove = `DELETE FROM ${quoted(name)} WHERE ${quoted(owner)} = ?`;
  return [{ table, kind, owner, remove, put: insertInto(table), values: columns.map(sqliteValue) }];
}

// Of what was withdrawn nothing is left that could be a row.
function saidIn({ type, record }: NewestRow): JsonObject | undefined {
  const said = JSON.parse(record) as JsonObject;
  return type === WITHDRAWN || said['id'] === undefined ? undefined : said;
}

function mergedIn(id: string, { mergedIntoId }: JsonObject): [string, string][] {
  return typeof mergedIntoId === 'string' ? [[id, mergedIntoId]] : [];
}

function nameOf({ kind, id }: RecordKey): string {
  return `${kind} ${id}`;
}
