// A demonstration register that is made to be looked at, and removed afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MadeDatabase } from './screenshot-database.mjs';

const ACCOUNTS = 'demonstration-accounts.txt';
const LONGEST_START = 300_000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts a register with the demonstration in it. */
export function startRegister() {
  return started(newFolder(), { DAGSLJUS_DEMO: '1' });
}

/** Starts a register with the meetings of a file in it. */
export async function importRegister({ file, mapping, body = 'Imported' }) {
  const dataDir = newFolder();
  try {
    command(dataDir, 'migrate');
    command(dataDir, 'body', 'open', body, '--slug', 'imported', '--kind', 'OTHER', '--prefix', 'IMP');
    command(dataDir, 'import', file, '--mapping', mapping, '--body', 'imported', '--publish');
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
  return started(dataDir, { DAGSLJUS_DEMO: '0' });
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'dagsljus-screenshots-'));

function command(dataDir, ...words) {
  const env = { ...process.env, DAGSLJUS_DATA_DIR: dataDir, DATABASE_URL: '' };
  const { status } = spawnSync(process.execPath, [join(root, 'dist', 'src', 'cli.js'), ...words], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`dagsljus ${words[0]} did not succeed.`);
}

async function started(dataDir, settings) {
  const port = await freePort(Number(process.env.PORT ?? 0));
  const server = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    env: { ...process.env, PORT: String(port), DAGSLJUS_DATA_DIR: dataDir, DATABASE_URL: '', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (text) => (complaints += text));
  const database = new MadeDatabase(dataDir);
  const stop = async () => {
    await database.close();
    await ended(server);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  try {
    const last = settings.DAGSLJUS_DEMO === '1' ? [join(dataDir, ACCOUNTS)] : [];
    await untilReady({ url, server, last });
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${complaints.trim()}`, { cause: error });
  }
  return { url, passwordOf: passwordsIn(dataDir), files: filesOf(url), database, stop };
}

/** A register that runs already, in the folder that `npm start` fills or that DAGSLJUS_DATA_DIR names. */
export async function registerAt(url) {
  const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
  if (!answer?.ok) throw new Error(`No register answers at ${url}.`);
  const dataDir = process.env.DAGSLJUS_DATA_DIR ?? join(root, '.data');
  const address = url.replace(/\/$/, '');
  return { url: address, passwordOf: passwordsIn(dataDir), files: filesOf(address), stop: async () => {} };
}

/** The rows of a table in the open data, fetched once. */
function filesOf(url) {
  const known = new Map();
  const fetched = async (table) => {
    const late = Date.now() + LONGEST_START;
    let answer = await fetch(`${url}/opendata/v1/latest/${table}.jsonl`);
    // A new register makes its files first.
    while (answer.status === 503 && Date.now() < late) {
      await pause(2000);
      answer = await fetch(`${url}/opendata/v1/latest/${table}.jsonl`);
    }
    if (!answer.ok) throw new Error(`There is no file of ${table}: the answer was ${answer.status}.`);
    return (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  return (table) => {
    if (!known.has(table)) known.set(table, fetched(table));
    return known.get(table);
  };
}

function passwordsIn(dataDir) {
  const file = join(dataDir, ACCOUNTS);
  return (username) => {
    const listed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const found = listed.split('\n').find((line) => line.startsWith(`${username} `));
    if (!found) throw new Error(`${file} has no password for ${username}: is it a demonstration?`);
    return found.split(/\s+/)[1];
  };
}

async function untilReady({ url, server, last }) {
  const late = Date.now() + LONGEST_START;
  while (Date.now() < late) {
    if (server.exitCode !== null) throw new Error('The register ended before it was ready. It said:');
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok && last.every((file) => existsSync(file))) return;
    await pause(500);
  }
  throw new Error('The register was not ready after five minutes. It said:');
}

async function ended(server) {
  if (server.exitCode !== null) return;
  const end = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await end;
}

/** The port that is asked for, or with 0 any that is free. Whoever listens there already would be looked at instead. */
function freePort(asked) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', () =>
      reject(new Error(`Port ${asked} is taken. Choose another one with PORT, or none.`)),
    );
    server.listen(asked, '0.0.0.0', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
