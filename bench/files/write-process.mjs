// Writes one file from a register, in a process of its own, so that its memory is its own. Runs what was built, since
// compiling on the way takes memory too.
import { once } from 'node:events';
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

const { url, writer, tables: wanted, sql, path } = JSON.parse(process.argv[2]);
const OF_REGISTERS = ['sqlite', 'xlsx', 'nq', 'jsonld'];
const built = (file) => import(new URL(`../../dist/src/register/open-data/${file}.js`, import.meta.url));

const client = new pg.Client(url);
await client.connect();
await client.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
const write = sql === undefined ? await prepared() : copy;
const [began, usedBefore] = [process.hrtime.bigint(), process.cpuUsage()];
const rows = await write();
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const { user, system } = process.cpuUsage(usedBefore);
const processor = (user + system) / 1e6;
await client.end();
const { size: bytes } = statSync(path);
process.stdout.write(JSON.stringify({ rows, seconds, processor, megabytes: megabytes(), bytes }));

// What is loaded once is not what is measured.
async function prepared() {
  const { openTables } = await built('rows/open-tables');
  const { TABLES } = await built('tables/tables');
  const formats = await allFormats();
  const opened = () => openTables(client, { publicUrl: 'https://register.example.org', day: '2026-07-01' });
  const tables = TABLES.filter(({ name }) => wanted.includes(name));
  if (writer === 'zip') return await packing(formats, await opened(), tables);
  return async () => {
    const open = await opened();
    if (writer === 'records') return await writeRecords(formats.records, open);
    const writeAll = OF_REGISTERS.includes(writer) ? writeRegister : writeTables;
    return await writeAll(formats[writer], open, tables);
  };
}

async function allFormats() {
  const { csv } = await built('formats/csv.format');
  const { jsonLines, wholeRecords } = await built('formats/json-lines.format');
  const { parquet } = await built('formats/parquet/parquet.format');
  const { sqliteFile } = await built('formats/sqlite/sqlite.format');
  const { xlsx } = await built('formats/xlsx/xlsx.format');
  const { nQuads } = await built('rdf/rows/n-quads.format');
  const { jsonLdFile } = await built('rdf/rows/json-ld.format');
  const { dataPackage } = await built('formats/data-package/data-package.format');
  const ofRegisters = { sqlite: sqliteFile, xlsx, nq: nQuads, jsonld: jsonLdFile };
  return { csv, jsonl: jsonLines, parquet, ...ofRegisters, records: wholeRecords, zip: dataPackage };
}

async function copy() {
  const source = client.query(copyTo(`COPY (${sql}) TO STDOUT WITH (FORMAT csv, HEADER)`));
  await pipeline(source, createWriteStream(path));
  return source.rowCount;
}

// All tables into one file: what counts is how long it takes and how large it is.
async function writeTables(format, open, tables) {
  const file = fileSink();
  let count = 0;
  for (const table of tables) {
    const own = format.open(table, file, open.edition);
    count += await pour(open.rows(table), own);
    await own.end();
  }
  await file.end();
  return count;
}

async function writeRegister(format, open, tables) {
  const own = await format.open(path, open.edition, tables);
  let count = 0;
  for (const table of tables) {
    await own.begin(table);
    count += await pour(open.rows(table), own);
  }
  await own.end();
  return count;
}

async function writeRecords(format, open) {
  const file = fileSink();
  const own = format.open(file);
  const count = await pour(open.records(), own);
  await own.end();
  await file.end();
  return count;
}

// The package is made of CSV files that are there already: they are written by the same process, before the clock runs.
async function packing({ csv, zip }, { edition, rows }, tables) {
  const { CountedFile } = await built('snapshots/making/counted-file');
  const { TABLE_SCHEMAS: schemas } = await built('snapshots/making/file-formats');
  const files = [];
  for (const table of tables) {
    const csvPath = `${path}-${table.name}.csv`;
    const file = await CountedFile.create(csvPath);
    const own = csv.open(table, file);
    const count = await pour(rows(table), own);
    await own.end();
    files.push({ table, path: csvPath, rows: count, ...(await file.end()) });
  }
  return async () => {
    await zip.write(path, edition, { files, schemas });
    return files.reduce((sum, file) => sum + file.rows, 0);
  };
}

async function pour(batches, own) {
  let count = 0;
  for await (const batch of batches) {
    await own.write(batch);
    count += batch.length;
  }
  return count;
}

function fileSink() {
  const stream = createWriteStream(path);
  return {
    write: async (bytes) => {
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    end: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}

// The most that it ever had. What `resourceUsage` says counts the process that started it too.
function megabytes() {
  try {
    const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
