import { createHash, createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  commitmentOf,
  commitmentsOf,
  leafHash,
  saltOf,
  scalarsOf,
  withoutScalars,
} from '../src/register/entries/commitments.rules.js';
import { isWhole } from '../src/register/copies/chain.rules.js';
import { entryIn } from '../src/register/copies/log-lines.rules.js';
import { signedCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import { GrowingTree } from '../src/register/history/tree/tree.rules.js';
import { derivation } from '../src/register/open-data/schemas/derivation.js';
import type { JsonObject } from '../src/words/json.js';
import { TEST_KEY } from './support/verifying.js';

const page = readFileSync(new URL('../docs/verification.md', import.meta.url), 'utf8');
const example = page.slice(page.indexOf('## An example'), page.indexOf('## What else a snapshot'));
const blocks = [...example.matchAll(/```(?:json)?\n([^]*?)```/g)].map(([, text = '']) => text);
const [line = '{}', preimage = '', gone = '{}', checkpoint = ''] = blocks;
const entry = entryIn(JSON.stringify(JSON.parse(line)));
if (!entry) throw new Error('the example is no entry');
const key = Buffer.from(entry.key ?? '', 'hex');

describe('The example in the documentation', () => {
  it('has the values, salts and commitments that its record has', () => {
    const told = [...example.matchAll(/^\| `(\[.*\])` *\| `([0-9a-f]{32})` *\| `([0-9a-f]{64})` *\|$/gm)];
    const rows = scalarsOf(entry.record).map((scalar) => {
      const salt = saltOf(key, scalar.pointer);
      return [JSON.stringify([scalar.pointer, scalar.value]), salt, commitmentOf(salt, scalar)];
    });
    expect(told.map(([, ...cells]) => cells)).toEqual(rows);
  });

  it('is hashed as it says, by the formula alone', () => {
    const leaf = createHash('sha256')
      .update(Buffer.from([0]))
      .update(preimage.trim())
      .digest('hex');
    expect(leaf).toBe(entry.hash);
    expect(isWhole(entry)).toBe(true);
    const salt = createHmac('sha256', key).update('/kind').digest().subarray(0, 16);
    const commitment = createHash('sha256').update(salt).update('["/kind","COMPANY"]').digest('hex');
    expect(JSON.parse(preimage)).toMatchObject({
      commitments: expect.arrayContaining([commitment]) as unknown,
    });
    expect(commitmentsOf(entry.record, key).sort()).toEqual(
      (JSON.parse(preimage) as JsonObject)['commitments'],
    );
  });

  it('keeps its leaf after the redaction that it shows', () => {
    const left = withoutScalars({ record: entry.record, key, salts: null, gone: {} }, new Set(['/name']));
    expect(left.gone).toEqual(JSON.parse(gone));
    const header = { ...entry, at: new Date(entry.at) };
    expect(leafHash(header, commitmentsOf(entry.record, key)).toString('hex')).toBe(entry.hash);
    expect(isWhole({ ...entry, ...left, key: null })).toBe(true);
  });

  it('gives the root, and the signed checkpoint', () => {
    const tree = new GrowingTree();
    for (const leaf of [Buffer.from(entry.hash, 'hex'), Buffer.alloc(32, 0xaa), Buffer.alloc(32, 0xbb)])
      tree.append(leaf);
    expect(example).toContain(tree.root().toString('hex'));
    expect(example).toContain(verifierText(TEST_KEY));
    expect(signedCheckpoint({ size: 3, root: tree.root() }, TEST_KEY)).toBe(checkpoint);
  });
});

const DERIVATION = new URL('../docs/examples/register_tables.json', import.meta.url);

describe('The derivation of the tables that the verifier in Python reads', () => {
  it('is the one by which this program makes them (after a change: WRITE_DERIVATION=1, and prettier)', () => {
    if (process.env['WRITE_DERIVATION']) writeFileSync(DERIVATION, JSON.stringify(derivation()));
    expect(JSON.parse(readFileSync(DERIVATION, 'utf8'))).toEqual(derivation());
  });

  it.each([...new Set(waysIn(derivation()))])('is explained where it goes the way "%s"', (way) => {
    expect(page).toContain(`| \`${way}\` `);
  });
});

function waysIn({ tables }: JsonObject): string[] {
  const columns = (tables as { columns: { way: { from: string } }[] }[]).flatMap((table) => table.columns);
  return columns.map(({ way }) => way.from);
}
