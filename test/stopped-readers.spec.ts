import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FolderStore } from '../src/register/open-data/snapshots/keeping/folder-store.js';
import { manifestText, sealedManifest } from '../src/register/open-data/snapshots/manifest.rules.js';
import { newDataDir } from './support/data-dir.js';
import { publishExample } from './support/example-register.js';
import { type Server, startServer } from './support/server.js';
import { workIn } from './support/snapshots.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FILE = 'register.nq';
// More than the system takes for a reader who does not read.
const BYTES = 256 * 1024 * 1024;
const READERS = 6;
const LONGEST = 10_000;

let register: TestApp;
let server: Server;
let name: string;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  const dataDir = newDataDir();
  name = await makeLargeFile(join(dataDir, 'snapshots'));
  server = await startServer(register.ownerUrl, dataDir);
}, 120_000);

afterAll(async () => {
  server.process.kill('SIGKILL');
  await register.stop();
});

/** Makes a snapshot with one file that is large. */
async function makeLargeFile(folder: string): Promise<string> {
  await workIn(folder, register);
  const [stored] = await new FolderStore(folder).list();
  if (!stored) throw new Error('there is no snapshot');
  const { files = [], ...head } = stored.manifest;
  truncateSync(join(folder, head.name, FILE), BYTES);
  const changed = files.map((file) => (file.name === FILE ? { ...file, bytes: BYTES } : file));
  writeFileSync(join(folder, head.name, 'manifest.json'), manifestText(sealedManifest(head, changed)));
  return head.name;
}

/** Begins to fetch a file and reads no more of it than what comes with its head. */
function beginToRead(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request(`${server.url}/opendata/v1/${path}`, { agent: false }, (answer) => {
      answer.pause();
      answer.on('error', () => undefined);
      resolve(answer);
    });
    asking.once('error', reject);
    asking.end();
  });
}

/** Whether all of an answer came. */
function isWhole(answer: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    answer.once('close', () => {
      resolve(answer.complete);
    });
    answer.resume();
  });
}

it('A server that is told to stop waits for nobody who reads its files slowly, and lets nobody take a part for the whole', async () => {
  const paths = [`latest/${FILE}`, `snapshots/${name}/${FILE}`];
  const readers = await Promise.all(
    Array.from({ length: READERS }, (_, index) => beginToRead(paths[index % paths.length] ?? '')),
  );
  expect(readers.map(({ statusCode }) => statusCode)).toEqual(readers.map(() => 200));
  expect(readers.map(({ headers }) => Number(headers['content-length']))).toEqual(readers.map(() => BYTES));
  await pause(500);
  const told = Date.now();
  const ended = once(server.process, 'exit');
  server.process.kill('SIGTERM');
  expect(await Promise.race([ended, pause(LONGEST, 'still runs', { ref: false })])).toEqual([0, null]);
  expect(Date.now() - told).toBeLessThan(LONGEST);
  expect(await Promise.all(readers.map(isWhole))).toEqual(readers.map(() => false));
}, 60_000);
