import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { isNoteOf } from '../src/register/history/checkpoints/note.rules.js';
import { readVerifier } from '../src/register/history/checkpoints/note-keys.rules.js';
import { isConsistent, isIncluded } from '../src/register/history/tree/proofs.rules.js';
import { GrowingTree } from '../src/register/history/tree/tree.rules.js';
import { Entries } from '../src/publication/entries/entries.service.js';
import { openData } from './support/open-data.js';
import { makePublic } from './support/public-records.js';
import { type Keys, noteOf, sizeOf, some } from './support/signed-history.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase } from './support/test-database.js';

interface Proof {
  leaf: string;
  root: string;
  fromRoot: string;
  toRoot: string;
  path: string[];
  checkpoint: string | null;
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
async function leavesOf(register: TestApp): Promise<Buffer[]> {
  const rows = await register.register.query<{ leaf_hash: Buffer }[]>(
    'SELECT leaf_hash FROM register.entry ORDER BY seq',
  );
  return rows.map(({ leaf_hash: leaf }) => leaf);
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}

describe('The history of the register', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
    await makePublic(register, ...some(700));
  });
  afterAll(() => register.stop());

  it('is signed with everything that is published', async () => {
    const { keys, origin } = (await openData<Keys>(register, '/keys')).body;
    const key = readVerifier(keys[0]?.key ?? '');
    for (const count of [1, 2, 300]) {
      await makePublic(register, ...some(count));
      const checkpoint = readCheckpoint(await noteOf(register));
      const leaves = await leavesOf(register);
      expect(checkpoint).toMatchObject({ origin, size: leaves.length, root: rootOf(leaves) });
      expect(checkpoint && key && isNoteOf(checkpoint.note, key)).toBe(true);
    }
  });

  it('is told over GraphQL as it is at its address', async () => {
    const { checkpoint } = await publicly<{ checkpoint: { root: string; size: string; note: string } }>(
      register,
      '{ checkpoint { origin size root at note } }',
    );
    const read = readCheckpoint(await noteOf(register));
    expect(checkpoint).toMatchObject({
      origin: 'register.example.se/opendata/v1',
      size: String(read?.size),
      root: read?.root.toString('hex'),
      note: await noteOf(register),
    });
  });

  it('proves that an entry is in it', async () => {
    const leaves = await leavesOf(register);
    for (const [seq, size] of [
      [1, leaves.length],
      [257, leaves.length],
      [512, 512],
      [leaves.length, leaves.length],
      [3, 700],
    ] as const) {
      const { body } = await openData<Proof>(register, `/proofs/inclusion?seq=${seq}&size=${size}`);
      const head = { size, root: bytes(body.root) };
      expect(head.root).toEqual(rootOf(leaves.slice(0, size)));
      expect(isIncluded({ leaf: bytes(body.leaf), index: seq - 1 }, head, body.path.map(bytes))).toBe(true);
      expect(readCheckpoint(body.checkpoint ?? '')?.size ?? size).toBe(size);
    }
  });

  it('proves that it begins with what it was before', async () => {
    const leaves = await leavesOf(register);
    for (const [from, to] of [
      [1, 2],
      [256, 700],
      [701, leaves.length],
      [leaves.length, leaves.length],
    ] as const) {
      const { body } = await openData<Proof>(register, `/proofs/consistency?from=${from}&to=${to}`);
      const heads = [from, to].map((size) => ({ size, root: rootOf(leaves.slice(0, size)) }));
      const [earlier = { size: 0, root: bytes('') }, later = earlier] = heads;
      expect([bytes(body.fromRoot), bytes(body.toRoot)]).toEqual(heads.map(({ root }) => root));
      expect(isConsistent(earlier, later, body.path.map(bytes))).toBe(true);
    }
  });

  it('proves nothing of what is not signed, and says what may be asked', async () => {
    const newest = await sizeOf(register);
    for (const [path, field] of [
      ['inclusion', 'seq'],
      ['inclusion?seq=0', 'seq'],
      [`inclusion?seq=${newest + 1}`, 'seq'],
      ['inclusion?seq=4&size=3', 'seq'],
      [`inclusion?seq=1&size=${newest + 1}`, 'size'],
      ['inclusion?seq=1e3', 'seq'],
      ['consistency?from=9&to=8', 'from'],
      ['consistency?to=8', 'from'],
      ['consistency?from=1&from=2', 'from'],
      ['consistency?from=1&past=2', 'past'],
    ] as const) {
      const { status, body } = await openData(register, `/proofs/${path}`);
      expect([path, status]).toEqual([path, 400]);
      expect(JSON.stringify(body)).toContain(`"parameter":"${field}"`);
    }
  });

  it('cannot be changed, by nobody', async () => {
    for (const table of ['tree_tile', 'checkpoint', 'checkpoint_key']) {
      for (const work of [`DELETE FROM register.${table}`, `TRUNCATE register.${table}`]) {
        await expect(asOwner((owner) => owner.query(work), register.ownerUrl)).rejects.toThrow('append-only');
      }
      await expect(register.office.query(`DELETE FROM register.${table}`)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('goes on where a publication failed half-way', async () => {
    const before = await sizeOf(register);
    await expect(
      register.office.transaction(async (store) => {
        await register.app.get(Entries, { strict: false }).append(store, some(3));
        throw new Error('the power failed');
      }),
    ).rejects.toThrow('the power failed');
    await makePublic(register, ...some(2));
    const leaves = await leavesOf(register);
    expect(leaves).toHaveLength(before + 2);
    expect(readCheckpoint(await noteOf(register))?.root).toEqual(rootOf(leaves));
  });
});

describe('A register that was made before histories were signed', () => {
  it('is signed when it is started, and proves all of it', async () => {
    const database = await makeTestDatabase();
    const given = { url: database.url, drop: () => Promise.resolve() };
    const before = await startTestApp({}, given);
    await makePublic(before, ...some(600));
    await before.stop();
    await asOwner(async (owner) => {
      await owner.query("SET session_replication_role = 'replica'");
      await owner.query('TRUNCATE register.tree_tile, register.checkpoint, register.checkpoint_key');
    }, database.url);
    const register = await startTestApp({}, database);
    const leaves = await leavesOf(register);
    expect(readCheckpoint(await noteOf(register))).toMatchObject({
      size: leaves.length,
      root: rootOf(leaves),
    });
    const tiles = await register.office.query<object[]>(
      'SELECT level, index FROM register.tree_tile ORDER BY index',
    );
    expect(tiles).toHaveLength(Math.floor(leaves.length / 256));
    await register.stop();
  });

  it('has nothing to tell as long as nothing was published', async () => {
    const register = await startTestApp();
    const answer = await openData(register, '/keys');
    const isUntouched = (await sizeOf(register)) === 0;
    expect(answer.status).toBe(isUntouched ? 404 : 200);
    await register.stop();
  });
});
