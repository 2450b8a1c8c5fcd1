import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type ZipFile } from 'yauzl';
import { Misfit } from '../../../register/copies/faults.js';
import { countFile } from '../../../register/open-data/snapshots/making/counted-file.js';
import { coverageTable } from '../../../register/open-data/tables/coverage.table.js';
import {
  type Cell,
  type Column,
  LIST_SEPARATOR,
  type Row,
} from '../../../register/open-data/tables/table.js';
import type { Edition } from '../../../register/open-data/formats/writer.js';
import { csvRecords } from './csv-records.js';
import { entriesIn } from './entry-files.js';
import { firstDifference } from './file-difference.js';
import type { RebuiltRegister } from '../rebuilt-register.js';
import type { LoneFile } from './lone-file.js';

interface Resource {
  path: string;
  bytes: number;
  /** sha256:… */
  hash: string;
}

interface Descriptor {
  homepage: string;
  version: string;
  created: string;
  description: string;
  resources: Resource[];
}

/** Opens register.zip, a Data Package: every file in it must be the one that its descriptor lists. */
export async function openPackage(path: string, scratch: string): Promise<LoneFile> {
  const folder = join(scratch, 'package');
  await unpack(path, folder);
  const descriptor = await descriptorIn(folder);
  for (const { path: name, bytes, hash } of descriptor.resources)
    await requireListed(folder, name, { bytes, hash });
  const [changes, coverage] = ['changes', 'coverage'].map((table) => join(folder, `data/${table}.csv`));
  return {
    entries: () => entriesIn(changes ?? '', () => undefined),
    tables: {
      edition: editionOf(descriptor),
      coverage: () => coverageIn(coverage ?? ''),
      difference: (again, register) => difference({ path, folder, again, descriptor }, register),
    },
  };
}

// Only plain names: nothing that is unpacked may lie elsewhere.
const NAME = /^(data\/)?[A-Za-z0-9_.-]+$/;

async function unpack(path: string, folder: string): Promise<void> {
  mkdirSync(join(folder, 'data'), { recursive: true });
  try {
    const zip = await openPromise(path, { autoClose: false });
    await unpackAll(zip, folder).finally(() => {
      zip.close();
    });
  } catch (error) {
    throw new Misfit(`The ZIP file is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function unpackAll(zip: ZipFile, folder: string): Promise<void> {
  for await (const entry of zip.eachEntry()) {
    if (!NAME.test(entry.fileName) || entry.fileName.startsWith('.')) continue;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(folder, entry.fileName)));
  }
}

async function descriptorIn(folder: string): Promise<Descriptor> {
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) throw new Misfit('There is no datapackage.json in the ZIP file.');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Descriptor;
  } catch {
    throw new Misfit('datapackage.json is damaged.');
  }
}

async function requireListed(folder: string, name: string, listed: Omit<Resource, 'path'>): Promise<void> {
  const path = join(folder, name);
  const found = NAME.test(name) && existsSync(path) ? await countFile(path) : undefined;
  if (found && `sha256:${found.sha256}` === listed.hash && found.bytes === listed.bytes) return;
  throw new Misfit(`${name} is not the file that datapackage.json lists.`);
}

function editionOf({ homepage, version, created, description }: Descriptor): Edition {
  const [, day = ''] = /\(day (\d{4}-\d\d-\d\d)/.exec(description) ?? [];
  const at = new Date(created);
  if (day === '' || Number.isNaN(at.getTime()))
    throw new Misfit('datapackage.json does not say which state it is of.');
  return { revision: version, at, day, publicUrl: homepage };
}

const TABLE = /^data\/(\w+)\.csv$/;

interface Compared {
  path: string;
  folder: string;
  again: string;
  descriptor: Descriptor;
}

async function difference(
  { path, folder, again, descriptor }: Compared,
  register: RebuiltRegister,
): Promise<string | undefined> {
  const [given, made] = [await countFile(path), await countFile(join(again, 'register.zip'))];
  if (given.sha256 === made.sha256) return undefined;
  for (const { path: name } of descriptor.resources) {
    const should = join(again, name.replace('data/', ''));
    if (!existsSync(should)) return `${name} is no table of a register.`;
    const [is, was] = [await countFile(join(folder, name)), await countFile(should)];
    if (is.sha256 === was.sha256) continue;
    const compared = { path: join(folder, name), expected: should, table: name.replace(TABLE, '$1') };
    return `${name} does not say ${await firstDifference(compared, register)}.`;
  }
  return 'The tables say what the entries say, but something else in the ZIP file is not as this version writes it.';
}

async function* coverageIn(path: string): AsyncGenerator<Row[]> {
  for await (const row of csvRecords(createReadStream(path))) {
    yield [coverageTable.columns.map((column) => cellIn(row[column.name] ?? '', column))];
  }
}

function cellIn(text: string, { type, list }: Column): Cell {
  if (list) return text === '' ? [] : text.split(LIST_SEPARATOR);
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  return type === 'integer' ? Number(text) : text;
}
