import { execFileSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';

/** The account that PostgreSQL runs as, when that is not our own. */
export interface DatabaseUser {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: find whom to run it as. Undefined for an ordinary user, who runs it himself. */
export function databaseUser(cluster: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const owner = accounts.find(({ uid }) => uid === ownerOf(cluster));
  return (
    owner ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody')
  );
}

/** Gives a file or folder to the account that PostgreSQL runs as. */
export function giveTo(user: DatabaseUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whether the account may run a program: every folder above it must let the account pass. */
export function mayRun(user: DatabaseUser | undefined, program: string): boolean {
  try {
    execFileSync(program, ['--version'], { ...identityOf(user), cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The part of spawn's options that makes a child run as the account. */
export function identityOf(user: DatabaseUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function readAccounts(): DatabaseUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}
