import { expect } from '@jest/globals';
import { Clock } from '../../src/platform/clock.js';
import { CopyFile } from '../../src/register/copies/copy-file.js';
import { Follower } from '../../src/register/copies/follower.js';
import { Source } from '../../src/register/copies/source.js';
import { copyContents, sourceContents } from './copies.js';
import type { TestApp } from './test-app.js';

export interface Followed {
  said: string[];
  size: number;
  signed: number;
}

/** Brings the copy in a file up to date, as the command does it. */
export async function follow(path: string, url: string, mostFailures = 5): Promise<Followed> {
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
  const { signal } = new AbortController();
  const file = CopyFile.open(path);
  try {
    const source = new Source(url, 'test', signal);
    const follower = new Follower({ source, file, told: { progress, say }, clock: new Clock(), signal });
    await follower.catchUp(mostFailures);
    return { said, size: follower.size, signed: follower.signed };
  } finally {
    file.close();
  }
}

/** Every table of a copy has the same rows as the register. */
export async function expectEqual(path: string, register: TestApp): Promise<void> {
  const source = await sourceContents(register, new Clock().today());
  const copy = copyContents(path);
  for (const table of Object.keys(source)) expect([table, copy[table]]).toEqual([table, source[table]]);
}
