import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { jsonLines } from '../src/register/open-data/formats/json-lines.format.js';
import type { Table } from '../src/register/open-data/tables/table.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import type { JsonObject } from '../src/words/json.js';
import { publishExample } from './support/example-register.js';
import { hostileRecords } from './support/hostile-records.js';
import { allRows, withTables } from './support/open-tables.js';
import { makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const conformance = fileURLToPath(new URL('../../shared/conformance', import.meta.url));
const isHere = existsSync(conformance);
if (!isHere) {
  process.stderr.write(
    `\nSKIPPED: the official rules are not in ${conformance}, so the schemas of the open data were NOT checked by them.\n`,
  );
}

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, ...hostileRecords());
});
afterAll(() => register.stop());

const NAMED = TABLES.map((table) => [table.name, table] as const);

interface CsvwColumn {
  name: string;
  titles: string;
  propertyUrl: string;
  separator?: string;
}
interface CsvwTable {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

async function schema<T extends object>(name: string): Promise<T> {
  const response = await fetch(`${register.url}/opendata/v1/schema/${name}.json`);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

async function described(name: string): Promise<{ mine: CsvwTable; tables: CsvwTable[] }> {
  const { tables } = await schema<{ tables: CsvwTable[] }>(`${name}.csvw`);
  const [mine] = tables;
  if (!mine) throw new Error(`${name} is not described`);
  return { mine, tables };
}

describe('The description as CSV on the Web', () => {
  test.each(NAMED)('of %s has its header, types, keys and what the words mean', async (name, table) => {
    const { mine, tables } = await described(name);
    const { columns, primaryKey, foreignKeys = [] } = mine.tableSchema;
    expect(mine.url).toBe(`http://localhost:3000/opendata/v1/latest/${name}.csv`);
    expect(columns.map(({ titles }) => titles)).toEqual(table.columns.map((column) => column.name));
    expect(primaryKey).toEqual(table.primaryKey);
    for (const [at, column] of columns.entries()) {
      const { required, list } = table.columns[at] ?? {};
      expect(column).toMatchObject({ required, null: [''] });
      expect(() => new URL(column.propertyUrl)).not.toThrow();
      expect(column.separator).toBe(list ? '|' : undefined);
    }
    for (const { columnReference, reference } of foreignKeys) {
      const other = tables.find(({ url }) => url === reference.resource);
      expect(columns.map((column) => column.name)).toContain(columnReference);
      expect(other?.tableSchema.primaryKey).toEqual([reference.columnReference]);
    }
  });

  (isHere ? test : test.skip)(
    'is understood by who knows JSON-LD and the words of CSV on the Web alone',
    async () => {
      const context = JSON.parse(readFileSync(`${conformance}/csvw/csvw.jsonld`, 'utf8')) as JsonObject;
      const documentLoader = (url: string) => {
        if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`nobody needs ${url}`);
        return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
      };
      for (const [name, table] of NAMED) {
        const document = await schema<JsonObject>(`${name}.csvw`);
        const options = { documentLoader: documentLoader as never, safe: true };
        const text = JSON.stringify(await jsonld.expand(document, options));
        const names = text.match(/"http:\/\/www\.w3\.org\/ns\/csvw#name"/g) ?? [];
        expect(names.length).toBeGreaterThanOrEqual(table.columns.length);
        for (const word of [
          'table',
          'tableSchema',
          'column',
          'propertyUrl',
          'primaryKey',
          'datatype',
          'required',
        ]) {
          expect(text).toContain(`"http://www.w3.org/ns/csvw#${word}"`);
        }
      }
    },
  );
});

(isHere ? describe : describe.skip)('The Table Schema', () => {
  const profile = (): JsonObject =>
    JSON.parse(readFileSync(`${conformance}/datapackage-2.0/tableschema.json`, 'utf8')) as JsonObject;

  test.each(NAMED)('of %s is valid by the profile of Data Package 2.0', async (name, table) => {
    const validate = new Ajv({ strict: false }).compile(profile());
    const document = await schema<{ fields: JsonObject[] }>(`${name}.tableschema`);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(document.fields.map((field) => field['name'])).toEqual(table.columns.map((column) => column.name));
    const { fields } = document;
    for (const broken of [
      { ...document, fields: [] },
      { ...document, fields: [{ ...fields[0], type: 'wish' }] },
    ]) {
      expect(validate(broken)).toBe(false);
    }
  });
});

describe('The JSON Schema', () => {
  test.each(NAMED)('of %s fits every line of its JSON Lines', async (name, table) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const validate = ajv.compile(await schema<JsonObject>(`${name}.schema`));
    const lines = await linesOf(table);
    for (const line of lines) expect([validate(line), validate.errors, line]).toEqual([true, null, line]);
    const [line] = lines;
    if (line) expect(validate({ ...line, unheard_of: 1 })).toBe(false);
  });
});

test('A table that is not there has no description, and says so', async () => {
  const response = await fetch(`${register.url}/opendata/v1/schema/secrets.csvw.json`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
});

test('A description is what its address says, whatever is accepted, and is not sent again', async () => {
  const address = `${register.url}/opendata/v1/schema/meetings.csvw.json`;
  for (const accept of ['*/*', 'text/html', 'application/csvm+json']) {
    const { status, headers } = await fetch(address, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/csvm+json; charset=utf-8']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const again = await fetch(address, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
      cache: 'no-store',
    });
    expect([200, 304]).toContain(again.status);
  }
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
});

async function linesOf(table: Table): Promise<JsonObject[]> {
  return withTables(register, async (tables) => {
    let text = '';
    const sink = {
      write: (bytes: Uint8Array | string) => void (text += Buffer.from(bytes as Uint8Array).toString()),
    };
    const writer = jsonLines.open(table, sink, tables.edition);
    await writer.write(await allRows(tables, table));
    await writer.end();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as JsonObject);
  });
}
