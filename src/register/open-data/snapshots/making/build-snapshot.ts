import type pg from 'pg';
import type { Progress } from '../../../../platform/progress/progress.js';
import { checkpointOf } from '../../../history/checkpoints/checkpoint.queries.js';
import { SCHEMA_VERSION } from '../../../records/terms.js';
import { type OpenTables, openTables } from '../../rows/open-tables.js';
import type { Row } from '../../tables/table.js';
import { TABLES } from '../../tables/tables.js';
import { type Ask, askOf } from '../../../../platform/database/ask.js';
import { removalsIn } from '../availability.rules.js';
import type { Manifest, ManifestLink } from '../manifest.js';
import { linkTo, sealedManifest, type UnsealedManifest } from '../manifest.rules.js';
import { newestSeq, removalsAfter } from '../removals.queries.js';
import { compareNames, nextName } from '../snapshot-names.rules.js';
import { SnapshotFiles } from './snapshot-files.js';
import type { SnapshotDraft, StoredSnapshot } from '../keeping/snapshot-store.js';

/** What is to be built. */
export interface BuildOrder {
  /** The day in Sweden that the state is of. */
  readonly day: string;
  /** Its newest entry; the newest of all when nothing is said. */
  readonly revision?: string;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly progress: Progress;
}

/** Where schemas of manifests are, below the address of the register. */
const MANIFEST_SCHEMA = '/opendata/v1/snapshots/manifest.schema.json';

/** Writes all files of a state into a draft, on a client in a transaction that sees one state; their manifest. */
export async function buildSnapshot(
  client: pg.ClientBase,
  draft: SnapshotDraft,
  chain: readonly StoredSnapshot[],
  order: BuildOrder,
): Promise<Manifest> {
  const ask = askOf(client);
  const open = await openTables(client, order);
  const files = await writeFiles(open, draft, order.progress);
  const head = await headOf(ask, open, { chain, order });
  return sealedManifest(head, files);
}

async function writeFiles(open: OpenTables, draft: SnapshotDraft, progress: Progress) {
  const files = await SnapshotFiles.begin({
    path: (file) => draft.path(file),
    edition: open.edition,
    tables: TABLES,
  });
  for (const table of TABLES) {
    const stage = progress.begin(table.name, await open.count(table), 'rows');
    await files.writeTable(
      table,
      counted(open.rows(table), (rows) => {
        stage.advance(rows);
      }),
    );
    stage.end();
  }
  const stage = progress.begin('whole records', 0, 'records');
  await files.writeRecords(
    counted(open.records(), (records) => {
      stage.advance(records);
    }),
  );
  stage.end();
  return files.end();
}

async function* counted<Item = Row>(
  batches: AsyncIterable<readonly Item[]>,
  advance: (by: number) => void,
): AsyncGenerator<readonly Item[]> {
  for await (const batch of batches) {
    yield batch;
    advance(batch.length);
  }
}

async function headOf(
  ask: Ask,
  { edition }: OpenTables,
  { chain, order }: { chain: readonly StoredSnapshot[]; order: BuildOrder },
): Promise<UnsealedManifest> {
  const { revision, at, day, publicUrl } = edition;
  const manifests = chain.map(({ manifest }) => manifest);
  const names = manifests.map(({ name }) => name);
  return {
    $schema: `${publicUrl}${MANIFEST_SCHEMA}`,
    schemaVersion: SCHEMA_VERSION,
    number: manifests.length === 0 ? 1 : Math.max(...manifests.map(({ number }) => number)) + 1,
    name: nextName(day, names),
    day,
    revision,
    at: at.toISOString(),
    issuedAt: order.now().toISOString(),
    removedUpTo: await newestSeq(ask),
    publicUrl,
    checkpoint: (await checkpointOf(ask, revision))?.note ?? null,
    previous: link(manifests.at(-1)),
    ...(await superseding(ask, newestOf(manifests, day))),
  };
}

async function superseding(
  ask: Ask,
  superseded: Manifest | undefined,
): Promise<Pick<Manifest, 'supersedes' | 'redactions'>> {
  if (!superseded) return { supersedes: null, redactions: [] };
  const removals = await removalsAfter(ask, superseded.removedUpTo);
  return { supersedes: linkTo(superseded), redactions: removalsIn(superseded, removals) };
}

function link(manifest: Manifest | undefined): ManifestLink | null {
  return manifest ? linkTo(manifest) : null;
}

function newestOf(manifests: readonly Manifest[], day: string): Manifest | undefined {
  const ofDay = manifests.filter((manifest) => manifest.day === day);
  return ofDay.sort((one, other) => compareNames(one.name, other.name)).at(-1);
}
