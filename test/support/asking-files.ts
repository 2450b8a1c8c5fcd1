import { type IncomingHttpHeaders, request } from 'node:http';
import { expect } from '@jest/globals';
import type { Manifest, SnapshotFile } from '../../src/register/open-data/snapshots/manifest.js';
import { SnapshotJobs } from '../../src/register/open-data/snapshots/snapshot-jobs.service.js';
import { publishExample } from './example-register.js';
import { doJobs } from './jobs.js';
import { startTestApp, type TestApp } from './test-app.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A register whose files are there. */
export interface ServedFiles {
  register: TestApp;
  /** The address of its open data. */
  root: string;
  manifest: Manifest;
  /** The file meetings.csv, as the manifest tells it and as it is answered. */
  meetings: SnapshotFile;
  body: Buffer;
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
}

export async function serveFiles(): Promise<ServedFiles> {
  const register = await startTestApp();
  await publishExample(register);
  const manifest = await makeFiles(register);
  const meetings = manifest.files?.find(({ name }) => name === 'meetings.csv');
  if (!meetings) throw new Error('there are no meetings');
  const ask: ServedFiles['ask'] = (path, headers, method) => askFile(register, path, headers, method);
  const { body } = await ask('/latest/meetings.csv');
  return { register, root: `${register.url}/opendata/v1`, manifest, meetings, body, ask };
}

/** Asks as it is written: fetch would change addresses and add headers. */
export function askFile(
  { url }: TestApp,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path: `/opendata/v1${path}`, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

export function problemOf({ headers, body }: Answer): Record<string, unknown> {
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBe('*');
  return JSON.parse(body.toString()) as Record<string, unknown>;
}

/** Has the files of a register made. */
async function makeFiles(register: TestApp): Promise<Manifest> {
  await register.app.get(SnapshotJobs, { strict: false }).makeSoon();
  await doJobs(register);
  return JSON.parse((await askFile(register, '/latest/manifest.json')).body.toString()) as Manifest;
}
