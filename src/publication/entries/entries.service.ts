import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { Entry } from '../../register/entries/entry.entity.js';
import { REMOVALS_JOB } from '../../register/open-data/snapshots/removals-job.js';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, type RecordKind } from '../../words/register-words.js';
import { Checkpoints } from '../checkpoints/checkpoints.service.js';
import { ReadModel } from '../read-model/read-model.service.js';
import { commitmentsOf, leafHash } from '../../register/entries/commitments.rules.js';

/** Something that is to become public: the next version of one record. */
export interface PublicChange {
  kind: RecordKind;
  id: string;
  type: ChangeType;
  document: JsonObject;
}

/** A change that has got its place in the register. */
export interface AppendedEntry extends PublicChange {
  seq: string;
  version: number;
  at: Date;
  /** The leaf hash, 32 bytes. */
  hash: Buffer;
}

interface KeyedEntry extends AppendedEntry {
  key: Buffer;
}

const KEY_BYTES = 32;
const REMOVALS: readonly ChangeType[] = [ChangeType.REDACTED, ChangeType.WITHDRAWN];

/** The one place where entries are made: numbered without gaps in the order of commits, signed, and shown at once. */
@Injectable()
export class Entries {
  constructor(
    private readonly readModel: ReadModel,
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Appends in the order given, signs the history and brings the read model up to date, all in the caller's transaction. */
  async append(store: EntityManager, changes: readonly PublicChange[]): Promise<AppendedEntry[]> {
    if (changes.length === 0) return [];
    const head = await this.lock(store);
    const versions = await newestVersions(store, changes);
    const at = this.clock.now();
    const entries = changes.map((change, index) => {
      const version = (versions.get(`${change.kind} ${change.id}`) ?? 0) + 1;
      versions.set(`${change.kind} ${change.id}`, version);
      return sealed({ ...change, seq: String(head + BigInt(index) + 1n), version, at });
    });
    await insert(store, entries);
    await store.query('UPDATE register.head SET seq = $1', [entries.at(-1)?.seq]);
    await this.checkpoints.sign(store, { after: Number(head), leaves: entries.map(({ hash }) => hash) });
    await this.readModel.show(store, entries);
    await this.clearFiles(store, entries);
    return entries;
  }

  /** Signs what there is, where nothing was appended. */
  async signAll(store: EntityManager): Promise<void> {
    const head = await this.lock(store);
    await this.checkpoints.sign(store, { after: Number(head), leaves: [] });
  }

  /** Takes the register's one pen. Whoever reads before writing takes it first, so that nothing changes in between. */
  async lock(store: EntityManager): Promise<bigint> {
    const [head] = await store.query<{ seq: string }[]>('SELECT seq FROM register.head FOR UPDATE');
    if (!head) throw new Error('register.head has no row');
    return BigInt(head.seq);
  }

  // What was taken out of the register leaves the files of the open data too.
  private async clearFiles(store: EntityManager, entries: readonly AppendedEntry[]): Promise<void> {
    const newest = entries.filter(({ type }) => REMOVALS.includes(type)).at(-1);
    if (newest) await this.jobs.add(REMOVALS_JOB, { seq: newest.seq }, { key: REMOVALS_JOB }, store);
  }
}

function sealed(entry: Omit<AppendedEntry, 'hash'>): KeyedEntry {
  const key = randomBytes(KEY_BYTES);
  return { ...entry, key, hash: leafHash(entry, commitmentsOf(entry.document, key)) };
}

async function newestVersions(
  store: EntityManager,
  changes: readonly PublicChange[],
): Promise<Map<string, number>> {
  const rows = await store
    .createQueryBuilder(Entry, 'entry')
    .select('entry.kind', 'kind')
    .addSelect('entry.id', 'id')
    .addSelect('max(entry.version)', 'version')
    .where('entry.id = ANY(:ids)', { ids: changes.map(({ id }) => id) })
    .groupBy('entry.kind')
    .addGroupBy('entry.id')
    .getRawMany<{ kind: string; id: string; version: number }>();
  return new Map(rows.map(({ kind, id, version }) => [`${kind} ${id}`, version]));
}

async function insert(store: EntityManager, entries: readonly KeyedEntry[]): Promise<void> {
  await store.query(
    `INSERT INTO register.entry (seq, kind, id, version, type, at, leaf_hash)
     SELECT * FROM unnest($1::bigint[], $2::text[], $3::uuid[], $4::integer[], $5::text[], $6::timestamptz[], $7::bytea[])`,
    [
      entries.map(({ seq }) => seq),
      entries.map(({ kind }) => kind),
      entries.map(({ id }) => id),
      entries.map(({ version }) => version),
      entries.map(({ type }) => type),
      entries.map(({ at }) => at),
      entries.map(({ hash }) => hash),
    ],
  );
  await store.query(
    `INSERT INTO register.record (seq, record, key)
     SELECT seq, record::jsonb, key FROM unnest($1::bigint[], $2::text[], $3::bytea[]) AS given (seq, record, key)`,
    [
      entries.map(({ seq }) => seq),
      entries.map(({ document }) => JSON.stringify(document)),
      entries.map(({ key }) => key),
    ],
  );
}
