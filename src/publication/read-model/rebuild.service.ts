import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { ReadModel } from './read-model.service.js';
import type { ShownEntry } from './shown-entry.js';
import { TABLES } from './tombstones.js';

interface EntryRow {
  seq: string;
  id: string;
  version: number;
  type: ChangeType;
  at: Date;
  hash: Buffer;
  document: ShownEntry['document'];
  corrected_at: Date | null;
  reference: string | null;
}

const BATCH = 500;

// What others depend on comes first.
const ORDER: readonly RecordKind[] = [
  RecordKind.PUBLIC_BODY,
  RecordKind.TOPIC,
  RecordKind.ORGANISATION,
  RecordKind.OFFICIAL,
  RecordKind.ISSUE,
  RecordKind.NIL_RETURN,
  RecordKind.MEETING,
];

/** Makes the read model anew from the entries alone: after a restore, or to see whether it is what it should be. */
@Injectable()
export class ReadModelRebuild {
  constructor(private readonly readModel: ReadModel) {}

  /** In the caller's transaction. What no entry says stays: delayed meetings, and posts that have to report. */
  async rebuild(store: EntityManager): Promise<void> {
    const delayed = await store.query<{ id: string; delayed: number }[]>(
      'SELECT id, delayed FROM register.public_body WHERE delayed > 0',
    );
    for (const table of [...Object.values(TABLES), 'tombstone']) {
      await store.query(`DELETE FROM register.${table}`);
    }
    for (const kind of ORDER) await this.show(store, kind);
    for (const body of delayed) await this.readModel.tellDelayed(store, body.id, body.delayed);
    // No entry was added, and yet answers may be others: those that were kept are not of this.
    await store.query(
      `INSERT INTO register.told (what) VALUES ('everything')
       ON CONFLICT (what) DO UPDATE SET times = told.times + 1`,
    );
  }

  private async show(store: EntityManager, kind: RecordKind): Promise<void> {
    for (let after = '0'; ;) {
      const rows = await newestEntries(store, kind, after);
      const last = rows.at(-1);
      if (!last) return;
      after = last.seq;
      await this.readModel.show(
        store,
        rows.map((row) => shownEntry(kind, row)),
      );
    }
  }
}

function shownEntry(kind: RecordKind, row: EntryRow): ShownEntry {
  const { corrected_at: correctedAt, reference, document, ...entry } = row;
  // A withdrawal may say no more than why; what the record was called is known from its other versions.
  const named =
    entry.type === ChangeType.WITHDRAWN && reference !== null ? { reference, ...document } : document;
  return { ...entry, kind, document: named, correctedAt };
}

// Older versions may have been emptied by a withdrawal; only the newest says what holds.
function newestEntries(store: EntityManager, kind: RecordKind, after: string): Promise<EntryRow[]> {
  return store.query<EntryRow[]>(
    `SELECT entry.seq, entry.id, entry.version, entry.type, entry.at, entry.leaf_hash AS hash,
            record.record AS document, history.corrected_at, history.reference
     FROM register.entry JOIN register.record USING (seq)
     CROSS JOIN LATERAL (
       SELECT max(older.at) FILTER (WHERE older.type = 'CORRECTED') AS corrected_at,
              max(said.record->>'reference') AS reference
       FROM register.entry AS older JOIN register.record AS said USING (seq)
       WHERE older.kind = entry.kind AND older.id = entry.id
     ) AS history
     WHERE entry.kind = $1 AND entry.seq > $2
       AND NOT EXISTS (SELECT FROM register.entry AS newer
                       WHERE newer.kind = entry.kind AND newer.id = entry.id AND newer.version > entry.version)
     ORDER BY entry.seq LIMIT ${BATCH}`,
    [kind, after],
  );
}
