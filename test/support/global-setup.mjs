import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../dist/src/platform/embedded/embedded-database.js';

const PREFIX = 'dagsljus-test-';

/** One PostgreSQL server for all tests, with a migrated database that each file copies. */
export default async function setUp() {
  await sweep();
  const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const database = await openEmbedded({ dataDir, purpose: 'command', durable: false });
  globalThis.testDatabase = { dataDir, database };
  process.env.TEST_DATABASE_URL = database.url;
  process.env.TEST_DATA_DIR = dataDir;
  // In a process of its own: what jest loads here would otherwise be shared with the tests in part.
  const template = fileURLToPath(new URL('make-template.mjs', import.meta.url));
  execFileSync(process.execPath, [template, database.url], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Removes what runs left behind that were killed. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    const dataDir = join(tmpdir(), name);
    if (isAlive(owner) || !isOurs(dataDir)) continue;
    if (existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))) await stop(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

// Whoever joins last stops the server.
async function stop(dataDir) {
  const database = await openEmbedded({ dataDir, purpose: 'command', durable: false });
  await database.close();
}

// Another account's leftovers are for that account to remove; somebody may just have done so.
function isOurs(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
