import { execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { type Cluster, folderAsSeen, surroundings } from './cluster.js';
import { giveTo } from './database-user.js';
import { EmbeddedFailure } from './failure.js';

const run = promisify(execFile);

const LOG_LIMIT = 10_000_000;
const HOST = '127.0.0.1';

/** A running PostgreSQL server, as its own pid file tells. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** The server that runs on a cluster now, if any; also one whose starter was killed. */
export function runningPostmaster(cluster: Cluster): Postmaster | undefined {
  const lines = readPidFile(cluster);
  const pid = Number(lines[0]);
  if (!pid || !isPostgresOf(cluster, pid)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Starts the server. Says false when it may help to try again: the port was taken, or a killed server is not quite gone. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<boolean> {
  disownReusedPid(cluster);
  writeSettings(cluster, port);
  const log = openLog(cluster);
  const before = statSync(log).size;
  try {
    await control(cluster, ['start', '-w', '-t', '60', '-l', basename(log)]);
    return true;
  } catch (cause) {
    const told = readFileSync(log).subarray(before).toString('utf8').trim();
    if (isPassing(told)) return false;
    throw new EmbeddedFailure(
      `The embedded database in ${cluster.files} did not start:\n${told || String(cause)}`,
      {
        cause,
      },
    );
  }
}

/** Stops the server: open transactions are rolled back, everything acknowledged is kept. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  try {
    await control(cluster, ['stop', '-m', 'fast', '-w', '-t', '60']);
  } catch (error) {
    if (runningPostmaster(cluster)) throw error;
  }
}

/** The port that the cluster had last, so that pools find a restarted server; else a free one. */
export async function preferredPort(cluster: Cluster): Promise<number> {
  const settings = join(cluster.files, 'dagsljus.conf');
  const last = existsSync(settings) ? /^port = (\d+)$/m.exec(readFileSync(settings, 'utf8'))?.[1] : undefined;
  const port = await listenOnce(Number(last ?? 0));
  return port ?? freePort();
}

export async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === undefined) throw new EmbeddedFailure(`No free port on ${HOST} for the embedded database.`);
  return port;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => {
        resolve(found);
      });
    });
  });
}

async function control(cluster: Cluster, command: string[]): Promise<void> {
  await run(
    join(cluster.binaries, 'pg_ctl'),
    ['-D', folderAsSeen(cluster), '-s', ...command],
    surroundings(cluster),
  );
}

function readPidFile(cluster: Cluster): string[] {
  const file = join(cluster.files, 'postmaster.pid');
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

// A number in a pid file may by now belong to any program: look what it is.
function isPostgresOf(cluster: Cluster, pid: number): boolean {
  try {
    if (!isAlive(pid)) return false;
    if (!existsSync('/proc/self/cwd')) return true;
    const standsIn = readlinkSync(`/proc/${pid}/cwd`);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return standsIn === realPath(cluster.files) && command.includes('postgres');
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  const handle = openSync(path, 'r');
  try {
    return readlinkSync(`/proc/self/fd/${handle}`);
  } finally {
    closeSync(handle);
  }
}

// After a power cut the number may be that of a living stranger, and PostgreSQL would not start. It ignores the number
// of its grandparent, which is us; its other check, for remains of the former server, stays in force.
function disownReusedPid(cluster: Cluster): void {
  const [first, ...rest] = readPidFile(cluster);
  if (!first || !isAlive(Number(first)) || runningPostmaster(cluster)) return;
  writeFileSync(join(cluster.files, 'postmaster.pid'), [String(process.pid), ...rest].join('\n'));
}

/** What is said about a server that could not start now but may in a moment. */
function isPassing(log: string): boolean {
  return /Address already in use|could not bind|pre-existing shared memory|postmaster\.pid" already exists/i.test(
    log,
  );
}

function openLog(cluster: Cluster): string {
  const log = join(cluster.files, 'server.log');
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  if (!existsSync(log)) {
    writeFileSync(log, '', { mode: 0o600 });
    giveTo(cluster.user, log);
  }
  return log;
}

function writeSettings(cluster: Cluster, port: number): void {
  const settings = [
    `port = ${port}`,
    `listen_addresses = '${HOST}'`,
    "unix_socket_directories = ''",
    "cluster_name = 'dagsljus'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    'max_connections = 100',
    'log_checkpoints = off',
    // Rows and texts of people must not end up in the log.
    "log_error_verbosity = 'terse'",
    "log_min_error_statement = 'panic'",
    ...(cluster.durable ? [] : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
  ];
  const file = join(cluster.files, 'dagsljus.conf');
  writeFileSync(`${file}.${process.pid}`, `${settings.join('\n')}\n`, { mode: 0o644 });
  renameSync(`${file}.${process.pid}`, file);
}
