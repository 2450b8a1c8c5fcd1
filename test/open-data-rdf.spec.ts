import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isomorphic } from 'rdf-isomorphic';
import type { Edition, RegisterFormat } from '../src/register/open-data/formats/writer.js';
import { jsonLdFile } from '../src/register/open-data/rdf/rows/json-ld.format.js';
import { nQuads } from '../src/register/open-data/rdf/rows/n-quads.format.js';
import type { Row, Table } from '../src/register/open-data/tables/table.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { readJsonLd, readTurtle } from './support/rdf/reading.js';
import { hostileRow } from './support/rdf/hostile-rows.js';

const edition: Edition = {
  revision: '42',
  at: new Date('2026-02-14T10:00:00Z'),
  day: '2026-02-14',
  publicUrl: 'http://localhost:3000',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rdf-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(format: RegisterFormat, name: string, rows: (table: Table) => Row[][]): Promise<string> {
  const path = join(folder, name);
  const writer = await format.open(path, edition, TABLES);
  for (const table of TABLES) {
    await writer.begin(table);
    for (const batch of rows(table)) await writer.write(batch);
  }
  await writer.end();
  return readFile(path, 'utf8');
}

const hostile = (table: Table): Row[][] =>
  [1, 2].map((batch) => Array.from({ length: 20 }, (_, index) => hostileRow(table, batch * 100 + index)));

describe('The register as RDF', () => {
  it('says the same as N-Quads and as JSON-LD, whatever stands in the rows', async () => {
    const quads = readTurtle(await write(nQuads, 'a.nq', hostile), 'application/n-quads');
    const same = await readJsonLd(await write(jsonLdFile, 'a.jsonld', hostile));
    expect(quads.length).toBeGreaterThan(1000);
    expect(isomorphic(quads, same)).toBe(true);
  });

  it('is empty, but readable, without rows', async () => {
    const quads = readTurtle(await write(nQuads, 'b.nq', () => []), 'application/n-quads');
    expect(quads).toHaveLength(4);
    expect(isomorphic(quads, await readJsonLd(await write(jsonLdFile, 'b.jsonld', () => [])))).toBe(true);
  });

  it('is the same, byte for byte, when it is written again', async () => {
    expect(await write(nQuads, 'c.nq', hostile)).toBe(await write(nQuads, 'd.nq', hostile));
    expect(await write(jsonLdFile, 'c.jsonld', hostile)).toBe(await write(jsonLdFile, 'd.jsonld', hostile));
  });
});
