import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { dataPackage } from '../src/register/open-data/formats/data-package/data-package.format.js';
import { TABLE_SCHEMAS } from '../src/register/open-data/snapshots/making/file-formats.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import type { JsonObject } from '../src/words/json.js';
import { RegisterFiles } from './support/equal-files.js';
import { publishExample } from './support/example-register.js';
import { python } from './support/files-read-back.js';
import { edition } from './support/small-tables.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { sha256 } from './support/writing-files.js';

const profiles = fileURLToPath(new URL('../../shared/conformance/datapackage-2.0', import.meta.url));
const areHere = existsSync(profiles);
if (!areHere) {
  process.stderr.write(
    `\nSKIPPED: the profiles of Data Package are not in ${profiles}: NOT tested against them.\n`,
  );
}

interface Descriptor extends JsonObject {
  resources: (JsonObject & { name: string; path: string; schema: JsonObject })[];
}

describe('The Data Package of a register', () => {
  let register: TestApp;
  let files: RegisterFiles;
  let descriptor: Descriptor;
  let path: string;

  beforeAll(async () => {
    register = await startTestApp();
    await publishExample(register);
    files = await RegisterFiles.write(register);
    path = files.path('register.zip');
    const written = TABLES.map(async (table) => {
      const csv = files.path(`${table.name}.csv`);
      return { table, path: csv, bytes: readFileSync(csv).length, rows: 1, sha256: await sha256(csv) };
    });
    await dataPackage.write(path, edition, { files: await Promise.all(written), schemas: TABLE_SCHEMAS });
    descriptor = JSON.parse(part('datapackage.json')) as Descriptor;
  }, 60_000);
  afterAll(async () => {
    files.close();
    await register.stop();
  });

  const part = (name: string): string =>
    python('import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())', [
      path,
      name,
    ]);

  it('holds every table with its description, a licence and something to read', () => {
    const told = JSON.parse(python(READ_PARTS, [path])) as { names: string[]; bad: null; times: number[][] };
    expect(told.names).toEqual([
      'datapackage.json',
      'README.md',
      'LICENSE.txt',
      ...TABLES.flatMap(({ name }) => [`data/${name}.csv-metadata.json`, `data/${name}.csv`]),
    ]);
    expect([told.bad, told.times]).toEqual([null, [[2026, 3, 29, 1, 30, 14]]]);
    expect(part('README.md')).toMatch(
      /öppna data[^]*data\/meetings\.csv[^]*open data[^]*data\/meetings\.csv/,
    );
    expect(part('LICENSE.txt')).toContain('CC0 1.0');
  });

  it('says the size and hash that its files have', () => {
    const found = JSON.parse(python(MEASURE, [path])) as Record<string, [number, string]>;
    for (const { path: name, bytes, hash } of descriptor.resources) {
      expect([name, found[name]]).toEqual([name, [bytes, hash]]);
    }
    expect(descriptor.resources.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
  });

  it('describes each table by the columns that its file has', () => {
    const parts = JSON.parse(python(READ_DESCRIPTIONS, [path])) as Record<string, string>;
    for (const { name, path: csv, schema } of descriptor.resources) {
      const fields = schema['fields'] as { name: string }[];
      expect([name, fields.map((field) => field.name).join(',')]).toEqual([name, parts[csv]]);
      const csvw = JSON.parse(parts[`${csv}-metadata.json`] ?? '{}') as { tables: { url: string }[] };
      expect(csvw.tables[0]?.url).toBe(`${name}.csv`);
    }
  });

  (areHere ? it : it.skip)(
    'is valid by the profiles of version 2, and what is wrong in it would be found',
    () => {
      const [isPackage, isSchema] = [profile('datapackage'), profile('tableschema')];
      expect([isPackage(descriptor), isPackage.errors]).toEqual([true, null]);
      for (const { schema } of descriptor.resources)
        expect([isSchema(schema), isSchema.errors]).toEqual([true, null]);
      expect(isPackage({ ...descriptor, resources: [] })).toBe(false);
      expect(isPackage({ ...descriptor, licenses: [{ title: 'CC0' }] })).toBe(false);
      expect(isSchema({ ...descriptor.resources[0]?.schema, fields: [{ name: 'id', type: 'uuid' }] })).toBe(
        false,
      );
      expect(isSchema({ ...descriptor.resources[0]?.schema, primaryKey: 7 })).toBe(false);
    },
  );
});

function profile(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(profiles, `${name}.json`), 'utf8')) as object);
}

const READ_PARTS = `
import json, sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
print(json.dumps({ 'names': file.namelist(), 'bad': file.testzip(), 'times': sorted({part.date_time for part in file.infolist()}) }))
`;
const MEASURE = `
import hashlib, json, sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
print(json.dumps({ name: [len(file.read(name)), 'sha256:' + hashlib.sha256(file.read(name)).hexdigest()] for name in file.namelist() }))
`;
const READ_DESCRIPTIONS = `
import json, sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
texts = { name: file.read(name).decode() for name in file.namelist() if name.startswith('data/') }
print(json.dumps({ name: text.split('\\r\\n')[0] if name.endswith('.csv') else text for name, text in texts.items() }))
`;
