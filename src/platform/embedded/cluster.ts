import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries } from './binaries.js';
import { databaseUser, type DatabaseUser, giveTo, identityOf } from './database-user.js';
import { codeOf } from '../errors/operator-fault.js';
import { EmbeddedFailure } from './failure.js';

const run = promisify(execFile);

export const OWNER = 'dagsljus';
const HALF_MADE = 'postgres.new-';
const HALF_MADE_IS_LEFT_BEHIND = 10 * 60_000;

/** A database cluster on disk, and what is needed to run it. */
export interface Cluster {
  dataDir: string;
  /** Where PostgreSQL's own files are. */
  files: string;
  binaries: string;
  user: DatabaseUser | undefined;
  password: string;
  durable: boolean;
}

/** Finds the cluster of a data directory, or makes it. */
export async function openCluster(dataDirectory: string, durable: boolean): Promise<Cluster> {
  const dataDir = resolve(dataDirectory);
  makeDataDir(dataDir);
  removeHalfMade(dataDir);
  const home = join(dataDir, 'postgres');
  const user = databaseUser(join(home, 'cluster'));
  const binaries = findBinaries(user);
  if (!existsSync(home)) await makeCluster(home, { binaries, user, durable });
  const files = join(home, 'cluster');
  await requireSameMajor(files, binaries);
  return { dataDir, files, binaries, user, durable, password: readFileSync(join(home, 'password'), 'utf8') };
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedFailure(
      `The data directory ${dataDir} cannot be used (${codeOf(cause) ?? String(cause)}): a folder is needed in which this ` +
        'account may write. DAGSLJUS_DATA_DIR names another one.',
      { cause },
    );
  }
}

/**
 * The cluster's folder as PostgreSQL is told it. Programs are started inside that folder, and on Linux are told it as
 * "where you stand": so it also works below folders that the account may not enter, and no path needs quoting.
 */
export function folderAsSeen(cluster: Pick<Cluster, 'files'>): string {
  return existsSync('/proc/self/cwd') ? '/proc/self/cwd' : cluster.files;
}

/** How PostgreSQL's programs are started: inside the cluster, as its account, blind to settings of the shell. */
export function surroundings(cluster: Pick<Cluster, 'files' | 'user'>) {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: cluster.files, env, ...identityOf(cluster.user) };
}

// The cluster is made aside and renamed: whoever is killed half-way, or comes second, leaves no half cluster.
async function makeCluster(
  home: string,
  options: Pick<Cluster, 'binaries' | 'user' | 'durable'>,
): Promise<void> {
  const aside = mkdtempSync(`${home}.new-`);
  chmodSync(aside, 0o711);
  const files = join(aside, 'cluster');
  mkdirSync(files, { mode: 0o700 });
  giveTo(options.user, files);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(aside, 'password'), password, { mode: 0o600 });
  await initialise({ ...options, files, password });
  appendFileSync(join(files, 'postgresql.conf'), "\ninclude_if_exists = 'dagsljus.conf'\n");
  renameUnlessThere(aside, home);
}

async function initialise(
  cluster: Pick<Cluster, 'files' | 'binaries' | 'user' | 'password' | 'durable'>,
): Promise<void> {
  // initdb reads the password from a file, and needs its folder empty: the file stands beside it for a moment.
  const passwordFile = join(cluster.files, '..', 'password-for-initdb');
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  giveTo(cluster.user, passwordFile);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=sv-SE'];
  const access = [`--username=${OWNER}`, '--auth=scram-sha-256', '--pwfile=../password-for-initdb'];
  const sync = cluster.durable ? [] : ['--no-sync'];
  try {
    const folder = ['-D', folderAsSeen(cluster)];
    await run(
      join(cluster.binaries, 'initdb'),
      [...folder, ...locale, ...access, ...sync],
      surroundings(cluster),
    );
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedFailure(`The embedded database could not be made in ${cluster.files}:\n${told}`, {
      cause,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function renameUnlessThere(aside: string, home: string): void {
  try {
    renameSync(aside, home);
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

function removeHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const path = join(dataDir, name);
    const old =
      Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > HALF_MADE_IS_LEFT_BEHIND;
    if (name.startsWith(HALF_MADE) && old) rmSync(path, { recursive: true, force: true });
  }
}

async function requireSameMajor(files: string, binaries: string): Promise<void> {
  const made = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = await run(join(binaries, 'postgres'), ['--version'], { cwd: '/' });
  const here = /(\d+)\./.exec(stdout)?.[1];
  if (made === here) return;
  throw new EmbeddedFailure(
    `The database in ${files} was made by PostgreSQL ${made}; this version of Dagsljus has ${here ?? 'another'}. ` +
      'Take a backup with the version that made it (dagsljus backup) and restore it into an empty data directory.',
  );
}
