import type pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { migrationsOf } from '../platform/backup/database-shape.js';
import { assumedAddress, type DatabaseAddress, loginAddress, placeOf } from '../platform/database/address.js';
import { seeOneState } from '../platform/database/one-state.js';
import { connect, openOwnerConnection } from '../platform/database/connect.js';
import { type DatabaseRole, OFFICE, READER } from '../platform/database/roles.js';
import { version } from '../platform/version.js';
import { type CatalogueGap, catalogueGaps } from '../register/open-data/catalogue/catalogue-gaps.rules.js';
import { type ChainState, checkChain } from '../publication/verification/database/chain-check.js';
import { MeetingState } from '../words/meeting-words.js';
import type { OwnerSurroundings } from './command-surroundings.js';
import { examineSnapshots, type SnapshotFindings } from './doctor-snapshots.js';

/** How a role gets in: by itself, through the owner, or not at all. */
export type WayIn = 'login' | 'owner' | 'none';

/** The state of a register in one look. */
export interface Findings {
  version: string;
  database: {
    kind: 'embedded' | 'external';
    place: string;
    /** PostgreSQL's version. */
    server: string;
    /** In bytes. */
    size: number;
    roles: { office: WayIn; reader: WayIn };
  };
  /** `unknown`: those that only a newer version knows. */
  migrations: { applied: string[]; pending: string[]; unknown: string[] };
  revision: string;
  bodies: { slug: string; name: string }[];
  /** What everyone may read; and what only officials see, by state. */
  counts: Record<PublicKind, number> & { drafts: Record<DraftState, number> };
  chain: ChainState;
  snapshots: SnapshotFindings;
  /** What the catalogue for data portals still lacks. */
  catalogue: CatalogueGap[];
}

const PUBLIC = {
  meetings: 'register.meeting',
  organisations: 'register.organisation',
  officials: 'register.official',
  issues: 'register.issue',
  nilReturns: 'register.nil_return',
} as const;
type PublicKind = keyof typeof PUBLIC;

const DRAFTS = [
  MeetingState.DRAFT,
  MeetingState.SUBMITTED,
  MeetingState.RETURNED,
  MeetingState.DELAYED,
] as const;
type DraftState = (typeof DRAFTS)[number];

const EMPTY_CHAIN: ChainState = { entries: 0, ok: true, firstFault: null };

/** Looks at everything, in one snapshot, and changes nothing. */
export async function examine(
  surroundings: OwnerSurroundings,
  onEntries: (entries: number) => void,
): Promise<Findings> {
  const { ownerUrl } = surroundings.database;
  const owner = await openOwnerConnection(ownerUrl, { seconds: 5 });
  try {
    await seeOneState(owner);
    const look = new Look(owner, await tablesThere(owner));
    return {
      version: version(),
      database: await examineDatabase(owner, surroundings),
      migrations: await examineMigrations(owner),
      revision:
        (await look.rows<{ seq: string }>('register.head', 'SELECT seq FROM register.head'))[0]?.seq ?? '0',
      bodies: await look.rows(
        'office.public_body',
        'SELECT slug, name_sv AS name FROM office.public_body ORDER BY name_sv, slug',
      ),
      counts: { ...(await look.publicCounts()), drafts: await look.drafts() },
      chain: look.has('register.record') ? await checkChain(owner, onEntries) : EMPTY_CHAIN,
      snapshots: await examineSnapshots(owner, {
        folder: surroundings.configuration.snapshotDir,
        isRegister: look.has('register.entry'),
      }),
      catalogue: catalogueGaps(surroundings.configuration),
    };
  } finally {
    await owner.end();
  }
}

/** Looks into tables, of which an unprepared database has none. */
class Look {
  constructor(
    private readonly client: pg.Client,
    private readonly there: ReadonlySet<string>,
  ) {}

  has(table: string): boolean {
    return this.there.has(table);
  }

  async rows<T extends pg.QueryResultRow>(table: string, question: string): Promise<T[]> {
    return this.has(table) ? (await this.client.query<T>(question)).rows : [];
  }

  async publicCounts(): Promise<Record<PublicKind, number>> {
    const counts: [string, number][] = [];
    for (const [kind, table] of Object.entries(PUBLIC)) {
      const [found] = await this.rows<{ count: number }>(
        table,
        `SELECT count(*)::integer AS count FROM ${table}`,
      );
      counts.push([kind, found?.count ?? 0]);
    }
    return Object.fromEntries(counts) as Record<PublicKind, number>;
  }

  async drafts(): Promise<Record<DraftState, number>> {
    const question = 'SELECT state, count(*)::integer AS count FROM office.meeting GROUP BY state';
    const found = await this.rows<{ state: MeetingState; count: number }>('office.meeting', question);
    const counts = DRAFTS.map((state) => [state, found.find((row) => row.state === state)?.count ?? 0]);
    return Object.fromEntries(counts) as Record<DraftState, number>;
  }
}

async function tablesThere(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('office', 'register')",
  );
  return new Set(rows.map(({ name }) => name));
}

async function examineDatabase(
  owner: pg.Client,
  { configuration, database }: OwnerSurroundings,
): Promise<Findings['database']> {
  const { ownerUrl, embedded } = database;
  const { rows } = await owner.query<{ server: string; size: string }>(
    "SELECT current_setting('server_version') AS server, pg_database_size(current_database()) AS size",
  );
  const readUrl = configuration.databaseReadUrl ?? ownerUrl;
  return {
    kind: embedded ? 'embedded' : 'external',
    place: embedded ? configuration.dataDir : placeOf(ownerUrl),
    server: rows[0]?.server ?? '',
    size: Number(rows[0]?.size),
    roles: {
      office: await wayIn(OFFICE, ownerUrl, ownerUrl),
      reader: await wayIn(READER, ownerUrl, readUrl),
    },
  };
}

async function wayIn(role: DatabaseRole, ownerUrl: string, serverUrl: string): Promise<WayIn> {
  if (await letsIn(loginAddress(role, ownerUrl, serverUrl), role)) return 'login';
  return (await letsIn(assumedAddress(role, serverUrl), role)) ? 'owner' : 'none';
}

async function letsIn(address: DatabaseAddress, role: DatabaseRole): Promise<boolean> {
  let client: pg.Client | undefined;
  try {
    client = await connect(address);
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]?.name === role.name;
  } catch {
    return false;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

async function examineMigrations(owner: pg.Client): Promise<Findings['migrations']> {
  const applied = await migrationsOf(owner);
  const known = migrations.map((migration) => new migration().name ?? '');
  return {
    applied: applied.filter((name) => known.includes(name)),
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}
