import { csv } from '../../src/register/open-data/formats/csv.format.js';
import { jsonLines } from '../../src/register/open-data/formats/json-lines.format.js';
import { parquet } from '../../src/register/open-data/formats/parquet/parquet.format.js';
import { sqliteFile } from '../../src/register/open-data/formats/sqlite/sqlite.format.js';
import { xlsx } from '../../src/register/open-data/formats/xlsx/xlsx.format.js';
import { inventedThings } from './invented-rows.js';
import { edition, things } from './small-tables.js';
import { sha256, writeRegister, writeTable } from './writing-files.js';

// A process of its own, so that its memory and its time zone are its own: format, rows, path.
const [format = '', rows = '', path = ''] = process.argv.slice(2);

const ofTables = { csv, jsonl: jsonLines, parquet }[format];
const ofRegisters = { sqlite: sqliteFile, xlsx }[format];
const batches = inventedThings(Number(rows));
if (ofTables) await writeTable(ofTables, path, { table: things, batches, edition });
if (ofRegisters) await writeRegister(ofRegisters, path, { tables: [things], edition, rowsOf: () => batches });

const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ megabytes, sha256: await sha256(path) }));
