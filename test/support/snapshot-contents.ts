import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { openPromise } from 'yauzl';

/** All that the files of a folder say, compressed ones too, as one text to search in. */
export async function wholeFolder(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const texts: string[] = [];
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    texts.push(name, readFileSync(path, 'utf8'), ...(await unpacked(path)));
  }
  return texts.join('\n');
}

function unpacked(path: string): Promise<string[]> {
  if (/\.(zip|xlsx)$/.test(path)) return unzipped(path);
  return path.endsWith('.parquet') ? rowsIn(path) : Promise.resolve([]);
}

async function unzipped(path: string): Promise<string[]> {
  const zip = await openPromise(path);
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    texts.push((await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return texts;
}

async function rowsIn(path: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const duck = await instance.connect();
  try {
    const rows = await duck.runAndReadAll(`SELECT * FROM '${path}'`);
    return [JSON.stringify(rows.getRowsJson())];
  } finally {
    duck.closeSync();
    instance.closeSync();
  }
}
