import type pg from 'pg';
import { askOf } from '../../../platform/database/ask.js';
import { checkpointKeys, toldOf } from '../../../register/history/checkpoints/checkpoint.queries.js';
import { believed, KeyChain } from '../../../register/history/checkpoints/key-chain.rules.js';
import { GrowingTree, type Tile } from '../../../register/history/tree/tree.rules.js';

interface CheckpointRow {
  size: string;
  root: Buffer;
  note: string;
}

interface TileRow {
  level: number;
  index: string;
  hash: Buffer;
}

const BATCH = 1000;
const NEVER = -1;

/** Builds the Merkle tree of a database's entries again, and compares what the database keeps of it: tiles, checkpoints, keys. */
export class SignedTree {
  private readonly tree = new GrowingTree();
  private readonly tiles: Tile[] = [];
  private checkpoints: CheckpointRow[] = [];
  private comparedTiles = 0;

  private constructor(
    private readonly client: pg.ClientBase,
    private readonly keys: KeyChain | undefined,
    private readonly newestSigned: number,
  ) {}

  /** The fault, if its keys cannot be those of a register. */
  static async open(client: pg.ClientBase): Promise<SignedTree | string> {
    // A newer version has not prepared the database yet.
    if (!(await isPrepared(client))) return new SignedTree(client, undefined, NEVER);
    const told = await checkpointKeys(askOf(client));
    const displaced = told.find(({ generation }, index) => generation !== index + 1);
    if (displaced)
      return `The key ${displaced.generation} of the checkpoints does not follow the one before it.`;
    const { chain, fault } = KeyChain.of(told.map(toldOf));
    const { rows } = await client.query<{ size: string | null }>(
      'SELECT max(size) AS size FROM register.checkpoint',
    );
    const newest = Number(rows[0]?.size ?? 0);
    if (fault !== undefined && (told.length > 0 || newest > 0)) return fault;
    return new SignedTree(client, chain, newest);
  }

  /** How many entries it has, and the root over them. */
  get head(): { size: number; root: Buffer } {
    return { size: this.tree.size, root: this.tree.root() };
  }

  get keyChain(): KeyChain | undefined {
    return this.keys;
  }

  /** How many of the entries the newest checkpoint covers. */
  get signed(): number {
    return Math.max(0, this.newestSigned);
  }

  /** Adds an entry; the first thing that does not fit it, as a sentence. */
  async add(leaf: Buffer): Promise<string | undefined> {
    this.tiles.push(...this.tree.append(leaf));
    if (this.checkpoints.length === 0) this.checkpoints = await this.nextCheckpoints();
    const due = this.checkpoints[0];
    const isDue = due !== undefined && Number(due.size) === this.tree.size;
    if (isDue) this.checkpoints.shift();
    const fault = isDue ? this.checkpointFault(due) : undefined;
    return fault ?? (this.tiles.length >= BATCH ? this.tileFault() : undefined);
  }

  /** What does not fit when all entries were added. */
  async end(): Promise<string | undefined> {
    if (this.newestSigned === NEVER) return undefined;
    if (this.newestSigned > this.tree.size) {
      return `A checkpoint covers ${this.newestSigned} entries, but there are only ${this.tree.size}.`;
    }
    if (this.newestSigned > 0 && this.newestSigned < this.tree.size) {
      return `Entry ${this.newestSigned + 1} and those after it are not signed: the newest checkpoint covers ${this.newestSigned}.`;
    }
    return (await this.tileFault()) ?? (await this.superfluousTile());
  }

  private checkpointFault({ size, root, note }: CheckpointRow): string | undefined {
    if (!this.keys) return `The checkpoint of ${size} entries has no key.`;
    const { checkpoint, fault } = believed(note, this.keys);
    if (!checkpoint) return `The checkpoint of ${size} entries is damaged. ${fault ?? ''}`.trim();
    const head = this.head;
    const fits =
      checkpoint.size === head.size && [root, checkpoint.root].every((told) => told.equals(head.root));
    return fits ? undefined : `The checkpoint of ${size} entries does not fit the entries up to ${size}.`;
  }

  // A fault of a size that no entry has would never be due.
  private async nextCheckpoints(): Promise<CheckpointRow[]> {
    if (this.tree.size > this.newestSigned) return [];
    const { rows } = await this.client.query<CheckpointRow>(
      `SELECT size, root, note FROM register.checkpoint WHERE size >= $1 ORDER BY size LIMIT ${BATCH}`,
      [this.tree.size],
    );
    return rows;
  }

  private async tileFault(): Promise<string | undefined> {
    const tiles = this.tiles.splice(0);
    if (this.newestSigned === NEVER) return undefined;
    const { rows } = await this.client.query<TileRow>(
      `SELECT level, index, hash FROM register.tree_tile
        WHERE (level, index) IN (SELECT * FROM unnest($1::integer[], $2::bigint[]))`,
      [tiles.map(({ level }) => level), tiles.map(({ index }) => index)],
    );
    const kept = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
    this.comparedTiles += kept.size;
    const wrong = tiles.find((tile) => !this.fits(tile, kept.get(`${tile.level} ${tile.index}`)));
    return (
      wrong &&
      `Tile ${wrong.index} on level ${wrong.level} of the tree, over the ${spanOf(wrong)}, does not fit them.`
    );
  }

  // Of what is not signed, nothing is kept yet.
  private fits(tile: Tile, kept: Buffer | undefined): boolean {
    return kept ? kept.equals(tile.hash) : lastOf(tile) > this.newestSigned;
  }

  private async superfluousTile(): Promise<string | undefined> {
    const { rows } = await this.client.query<{ tiles: string }>(
      'SELECT count(*) AS tiles FROM register.tree_tile',
    );
    const more = Number(rows[0]?.tiles) - this.comparedTiles;
    return more === 0 ? undefined : `The tree has ${more} tiles that no entries are under.`;
  }
}

async function isPrepared(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    "SELECT to_regclass('register.checkpoint') IS NOT NULL AS is",
  );
  return rows[0]?.is ?? false;
}

function lastOf({ level, index }: Tile): number {
  return (index + 1) * 256 ** (level + 1);
}

function spanOf(tile: Tile): string {
  return `entries ${lastOf(tile) - 256 ** (tile.level + 1) + 1} to ${lastOf(tile)}`;
}
