import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import n3 from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import type { RegisterFormat } from '../src/register/open-data/formats/writer.js';
import { jsonLdFile } from '../src/register/open-data/rdf/rows/json-ld.format.js';
import { nQuads } from '../src/register/open-data/rdf/rows/n-quads.format.js';
import { expanded, type ShortName } from '../src/register/open-data/rdf/namespaces.js';
import { membersOf } from '../src/register/open-data/rdf/rows/members.js';
import { Things } from '../src/register/open-data/rdf/rows/things.js';
import { csvwOf } from '../src/register/open-data/schemas/csvw.js';
import type { Row, Table } from '../src/register/open-data/tables/table.js';
import { csv } from '../src/register/open-data/formats/csv.format.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import {
  commissioner,
  company,
  council,
  issue,
  meeting,
  publishExample,
  twin,
} from './support/example-register.js';
import { allRows, withTables } from './support/open-tables.js';
import { hostileRecords } from './support/hostile-records.js';
import { makePublic } from './support/public-records.js';
import { csvwStatements } from './support/rdf/csvw-statements.js';
import type { JsonObject } from '../src/words/json.js';
import { badNames } from './support/rdf/names.js';
import { readJsonLd, readTurtle } from './support/rdf/reading.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PUBLIC_URL = 'http://localhost:3000';
const ROOT = `${PUBLIC_URL}/opendata/v1`;
const TERMS = `${ROOT}/vocabulary#`;

let register: TestApp;
let folder: string;
let quads: n3.Quad[];
let graph: n3.Store;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, ...hostileRecords());
  folder = await mkdtemp(join(tmpdir(), 'linked-'));
  quads = readTurtle(await written(nQuads), 'application/n-quads');
  graph = new n3.Store(quads);
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
  await register.stop();
});

function written(format: RegisterFormat): Promise<string> {
  return withTables(register, async (tables) => {
    const path = join(folder, `register.${format.extension}`);
    const writer = await format.open(path, tables.edition, TABLES);
    for (const table of TABLES) {
      await writer.begin(table);
      for await (const rows of tables.rows(table)) await writer.write(rows);
    }
    await writer.end();
    return readFile(path, 'utf8');
  });
}

async function csvOf(table: Table, rows: readonly Row[]): Promise<string> {
  const parts: (Uint8Array | string)[] = [];
  const edition = { revision: '1', at: new Date(0), day: '2026-03-01', publicUrl: PUBLIC_URL };
  const writer = csv.open(table, { write: (bytes) => void parts.push(bytes) }, edition);
  await writer.write(rows);
  await writer.end();
  return parts.map((part) => Buffer.from(part).toString()).join('');
}

const thing = (path: string): string => `${ROOT}/${path}`;
const said = (subject: string, property: string): string[] =>
  graph
    .getObjects(subject, property, null)
    .map((object) => object.id)
    .sort();
const about = (subject: string, name: ShortName): string[] => said(subject, expanded(name));
const ours = (subject: string, name: string): string[] => said(subject, `${TERMS}${name}`);

describe('The register as linked data', () => {
  it('says the same as N-Quads and as JSON-LD', async () => {
    expect(quads.length).toBeGreaterThan(500);
    expect(isomorphic(quads, await readJsonLd(await written(jsonLdFile)))).toBe(true);
  });

  it('names everything, and by addresses', () => {
    expect(badNames(quads)).toEqual([]);
  });

  it('calls records by permanent addresses, and links them', () => {
    const id = thing(`meetings/${meeting.id}`);
    expect(about(id, 'rdf:type')).toEqual([`${TERMS}Meeting`, expanded('schema:Event')].sort());
    expect(ours(id, 'meetings.public_body_id')).toEqual([thing(`public-bodies/${council.id}`)]);
    expect(ours(id, 'meetings.issue_ids')).toEqual([thing(`issues/${issue.id}`)]);
    expect(about(id, 'dcterms:subject')).toEqual([thing('topics/arts.music')]);
    const organisations = ours(id, 'meetings.organisation_ids');
    expect(organisations).toEqual([company.id, twin.id].map((each) => thing(`organisations/${each}`)).sort());
    expect(ours(id, 'meetings.direction')).toEqual([`${TERMS}Direction.INBOUND`]);
    expect(about(id, 'schema:startDate')).toEqual([`"2026-02-10"^^${expanded('xsd:date')}`]);
  });

  it('calls lines of a record by the record and their place in it', () => {
    const id = thing(`meetings/${meeting.id}#participants.1`);
    expect(about(id, 'rdf:type')).toEqual([`${TERMS}Participant`]);
    expect(ours(id, 'participants.official_id')).toEqual([thing(`officials/${commissioner.id}`)]);
    expect(ours(id, 'participants.function')).toEqual(['"Commissioner"@en', '"Regionråd"@sv']);
  });

  it('tells each version, and what it is a version of', () => {
    const versions = graph.getSubjects(
      expanded('dcterms:isVersionOf'),
      thing(`meetings/${meeting.id}`),
      null,
    );
    expect(versions.map(({ value }) => value)).toEqual([expect.stringMatching(/\/changes#\d+$/)]);
  });

  it('links nothing of its own that it does not tell of', () => {
    const told = new Set(quads.map(({ subject }) => subject.value));
    const links = quads.filter(
      ({ object }) => object.termType === 'NamedNode' && object.value.startsWith(`${ROOT}/`),
    );
    const lost = links.filter(
      ({ object }) => !/\/vocabulary(#|$)/.test(object.value) && !told.has(object.value),
    );
    expect(lost.map(({ object }) => object.value)).toEqual([]);
  });

  it.each(TABLES.filter(({ name }) => name !== 'changes'))(
    'says of $name what its CSV says, read as CSV on the Web describes it',
    async (table) => {
      const [rows, text] = await withTables(register, async (tables) => [
        await allRows(tables, table),
        await csvOf(table, await allRows(tables, table)),
      ]);
      const [described] = csvwOf(table, { urlOf: (name) => `${name}.csv`, publicUrl: PUBLIC_URL })[
        'tables'
      ] as JsonObject[];
      const lines = csvwStatements(text, described ?? {});
      expect(lines).toHaveLength(rows.length);
      const things = new Things(PUBLIC_URL);
      const nameOf = things.namer(table);
      const links = membersOf(table, PUBLIC_URL, things).filter(({ as }) => 'link' in as);
      for (const [place, row] of rows.entries()) {
        const values = (lines[place] ?? []).filter(
          ({ column }) => !links.some(({ name }) => name === column),
        );
        for (const { property, object } of values) expect(said(nameOf(row), property)).toContain(object);
      }
    },
  );

  it('answers at the address of every record', async () => {
    const addresses = new Set(quads.map(({ subject }) => subject.value.split('#')[0] ?? ''));
    for (const address of addresses) {
      const response = await fetch(address.replace('http://localhost:3000', register.url));
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
    }
  });

  it('explains every word of its own in both languages', async () => {
    const text = await (await fetch(`${register.url}/opendata/v1/vocabulary.ttl`)).text();
    const words = new n3.Store(readTurtle(text));
    const used = [...quads.map(({ predicate }) => predicate), ...quads.map(({ object }) => object)];
    const own = new Set(used.map(({ value }) => value).filter((value) => value.startsWith(TERMS)));
    expect(own.size).toBeGreaterThan(50);
    for (const word of own) {
      const labels = [expanded('rdfs:label'), expanded('skos:prefLabel')].flatMap((label) =>
        words.getObjects(word, label, null),
      );
      const languages = labels.map((label) => (label as n3.Literal).language).sort();
      expect({ word, languages }).toEqual({ word, languages: ['en', 'sv'] });
    }
  });
});
