import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Manifest } from '../src/register/open-data/snapshots/manifest.js';
import { publishExample } from './support/example-register.js';
import { doJobs } from './support/jobs.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const run = promisify(execFile);

let register: TestApp;
let root: string;
let manifest: Manifest;

beforeAll(async () => {
  register = await startTestApp();
  root = `${register.url}/opendata/v1`;
  await publishExample(register);
});

afterAll(() => register.stop());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return fetch(`${root}${path}`, { headers, method, redirect: 'manual' });
}

describe('The newest files', () => {
  it('are being made when there are none', async () => {
    const answer = await ask('/latest/meetings.csv');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect((await ask('/latest/register.zip')).status).toBe(503);
    expect(await doJobs(register)).toEqual(['snapshots.missing']);
    manifest = (await (await ask('/latest/manifest.json')).json()) as Manifest;
    expect(manifest.name).toBe(register.clock.today());
  });

  it('are fetched by curl without any header, every one of them', async () => {
    for (const { name, sha256, bytes } of manifest.files ?? []) {
      const { stdout } = await run('curl', ['-fsS', `${root}/latest/${name}`], {
        encoding: 'buffer',
        maxBuffer: 1 << 28,
      });
      expect([name, stdout.length, hash('sha256', stdout)]).toEqual([name, bytes, sha256]);
    }
  });
});
