import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Manifest, SnapshotFile } from '../src/register/open-data/snapshots/manifest.js';
import { publishExample } from './support/example-register.js';
import { doJobs } from './support/jobs.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

const run = promisify(execFile);

let register: TestApp;
let root: string;
let manifest: Manifest;
let meetings: SnapshotFile;
let body: Buffer;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as it is written: fetch would change addresses and add headers. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(register.url);
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

function problemOf({ headers, body: told }: Answer): Record<string, unknown> {
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBe('*');
  return JSON.parse(told.toString()) as Record<string, unknown>;
}

beforeAll(async () => {
  register = await startTestApp();
  root = `${register.url}/opendata/v1`;
  await publishExample(register);
});

afterAll(() => register.stop());

describe('The newest files', () => {
  it('are being made when there are none, and there soon', async () => {
    const answer = await ask('/latest/meetings.csv');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
    expect(problemOf(answer)).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'file.beingMade' }] });
    expect((await ask('/latest/register.zip')).status).toBe(503);
    expect(await doJobs(register)).toEqual(['snapshots.missing']);
    manifest = JSON.parse((await ask('/latest/manifest.json')).body.toString()) as Manifest;
    expect(manifest.name).toBe(register.clock.today());
    const found = manifest.files?.find(({ name }) => name === 'meetings.csv');
    if (!found) throw new Error('there are no meetings');
    meetings = found;
    ({ body } = await ask('/latest/meetings.csv'));
  });

  it('are fetched by curl without any header, every one of them, and are what the manifest says', async () => {
    for (const { name, sha256, bytes } of manifest.files ?? []) {
      const { stdout } = await run('curl', ['-fsS', `${root}/latest/${name}`], {
        encoding: 'buffer',
        maxBuffer: 1 << 28,
      });
      expect([name, stdout.length, hash('sha256', stdout)]).toEqual([name, bytes, sha256]);
    }
  });

  it('say what they are: type, length, digest, name, where they stay and what describes them', async () => {
    const { status, headers } = await ask('/latest/meetings.csv');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(meetings.bytes),
      etag: `"${meetings.sha256}"`,
      'last-modified': new Date(manifest.issuedAt).toUTCString(),
      'accept-ranges': 'bytes',
      'cache-control': 'public, no-cache',
      'content-disposition': `attachment; filename="meetings-${manifest.name}.csv"`,
      'repr-digest': `sha-256=:${hash('sha256', body, 'base64')}:`,
      'x-content-type-options': 'nosniff',
      'dagsljus-revision': manifest.revision,
      'access-control-allow-origin': '*',
    });
    const links = String(headers['link']);
    expect(links).toContain(
      `<http://localhost:3000/opendata/v1/snapshots/${manifest.name}/meetings.csv>; rel="canonical"`,
    );
    expect(links).toContain('/opendata/v1/schema/meetings.csvw.json>; rel="describedby"');
    const exposed = String(headers['access-control-expose-headers']);
    for (const name of ['etag', 'link', 'repr-digest', 'content-range', 'last-modified', 'accept-ranges']) {
      expect(exposed.split(', ')).toContain(name);
    }
    expect(headers['ratelimit']).toBeUndefined();
  });

  it.each([
    ['register.zip', 'application/zip'],
    ['register.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['register.sqlite', 'application/vnd.sqlite3'],
    ['register.jsonl', 'application/x-ndjson; charset=utf-8'],
    ['register.nq', 'application/n-quads'],
    ['register.jsonld', 'application/ld+json'],
    ['asks.parquet', 'application/vnd.apache.parquet'],
    ['asks.jsonl', 'application/x-ndjson; charset=utf-8'],
  ])('%s is %s, whatever is accepted', async (name, type) => {
    const { status, headers } = await ask(`/latest/${name}`, { accept: 'application/json' });
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('are told of by HEAD as by GET, without a byte', async () => {
    const got = await ask('/latest/meetings.csv');
    const told = await ask('/latest/meetings.csv', {}, 'HEAD');
    const lasting = ({ headers }: Answer) => ({ ...headers, date: '', 'x-correlation-id': '' });
    expect([told.status, told.body.length]).toEqual([200, 0]);
    expect(lasting(told)).toEqual(lasting(got));
    expect((await ask('/latest/meetings.csv', { range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });

  it('are not sent to who has them', async () => {
    const lastModified = new Date(manifest.issuedAt).toUTCString();
    const conditions: Record<string, string>[] = [
      { 'if-none-match': `"${meetings.sha256}"` },
      { 'if-none-match': `"x", W/"${meetings.sha256}"` },
      { 'if-modified-since': lastModified },
    ];
    for (const condition of conditions) {
      const { status, headers, body: nothing } = await ask('/latest/meetings.csv', condition);
      expect([status, nothing.length, headers['content-type']]).toEqual([304, 0, undefined]);
      expect(headers).toMatchObject({
        etag: `"${meetings.sha256}"`,
        'cache-control': 'public, no-cache',
        'last-modified': lastModified,
        'access-control-allow-origin': '*',
      });
    }
    expect((await ask('/latest/meetings.csv', { 'if-none-match': '"x"' })).status).toBe(200);
    const older = { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' };
    expect((await ask('/latest/meetings.csv', older)).status).toBe(200);
    const other = await ask('/latest/meetings.csv', { 'if-match': '"x"' });
    expect([other.status, problemOf(other)['code']]).toEqual([412, 'PRECONDITION_FAILED']);
  });
});

describe('A part of a file', () => {
  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=0-99999999', 0, undefined],
  ])('%s is sent as it is in the file', async (range, start, end) => {
    const { status, headers, body: part } = await ask('/latest/meetings.csv', { range });
    const wanted = body.subarray(start, end);
    const from = start < 0 ? body.length + start : start;
    expect(status).toBe(206);
    expect(part.equals(wanted)).toBe(true);
    expect(headers['content-range']).toBe(`bytes ${from}-${from + wanted.length - 1}/${body.length}`);
    expect(headers['content-length']).toBe(String(wanted.length));
    expect(headers['repr-digest']).toBe(`sha-256=:${hash('sha256', body, 'base64')}:`);
    expect(headers['content-disposition']).toContain('meetings-');
  });

  it('may be several, each with its own head', async () => {
    const { status, headers, body: parts } = await ask('/latest/meetings.csv', { range: 'bytes=0-4,-3' });
    expect(status).toBe(206);
    const [, boundary = ''] =
      /^multipart\/byteranges; boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? [];
    const total = body.length;
    const part = (from: number, to: number) =>
      `\r\n--${boundary}\r\ncontent-type: text/csv; charset=utf-8\r\ncontent-range: bytes ${from}-${to}/${total}` +
      `\r\n\r\n${body.subarray(from, to + 1).toString('latin1')}`;
    expect(parts.toString('latin1')).toBe(
      `${part(0, 4)}${part(total - 3, total - 1)}\r\n--${boundary}--\r\n`,
    );
    expect(headers['content-length']).toBe(String(parts.length));
  });

  it.each(['bytes=5-2', 'bytes=x', 'lines=1-2', 'bytes=0-5,3-8', `bytes=${'0-0,'.repeat(40)}1-1`])(
    'that makes no sense (%s) is the whole file',
    async (range) => {
      const answer = await ask('/latest/meetings.csv', { range });
      expect([answer.status, answer.body.equals(body)]).toEqual([200, true]);
    },
  );

  it('that lies behind the end is refused, and it is told where that is', async () => {
    const answer = await ask('/latest/meetings.csv', { range: `bytes=${body.length}-` });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, `bytes */${body.length}`]);
    expect(problemOf(answer)['code']).toBe('RANGE_NOT_SATISFIABLE');
  });

  it('is sent to who goes on with the same file (If-Range), and the whole file to others', async () => {
    const range = 'bytes=0-4';
    const same = [`"${meetings.sha256}"`, new Date(manifest.issuedAt).toUTCString()];
    for (const ifRange of same) {
      expect((await ask('/latest/meetings.csv', { range, 'if-range': ifRange })).status).toBe(206);
    }
    for (const ifRange of ['"other"', `W/"${meetings.sha256}"`, 'Mon, 01 Jan 2024 00:00:00 GMT']) {
      const answer = await ask('/latest/meetings.csv', { range, 'if-range': ifRange });
      expect([answer.status, answer.body.length]).toEqual([200, body.length]);
    }
  });

  it('puts an interrupted download together again with curl', async () => {
    const file = `${root}/latest/register.sqlite`;
    const { stdout: first } = await run('curl', ['-fsS', '-r', '0-9999', file], { encoding: 'buffer' });
    const { stdout: rest } = await run('curl', ['-fsS', '-C', '10000', file], {
      encoding: 'buffer',
      maxBuffer: 1 << 28,
    });
    const whole = manifest.files?.find(({ name }) => name === 'register.sqlite');
    expect(hash('sha256', Buffer.concat([first, rest]))).toBe(whole?.sha256);
  });
});

describe('What is asked for in vain', () => {
  it.each([
    '/latest/nothing.csv',
    '/latest/meetings.exe',
    '/latest/',
    '/latest/a/b',
    '/latest/..%2F..%2Fpackage.json',
    '/latest/%2e%2e%2fpackage.json',
    '/latest/../../../../etc/passwd',
    '/snapshots/2020-01-01/meetings.csv',
    '/snapshots/2026-02-30/meetings.csv',
    '/snapshots/..%2F..%2Fetc/passwd',
    '/snapshots/%2e%2e/%2e%2e/etc/passwd',
    '/snapshots/.draft-x/meetings.csv',
    '/snapshots/x.gone-removal/manifest.json',
    '/snapshots/nothing',
    '/snapshots/a/b/c',
    '/latest/meetings.csv%00',
    '/latest/constructor',
    '/latest/__proto__',
  ])('%s is told to be nothing', async (path) => {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.body.toString()).not.toContain('root:');
    expect(answer.headers['content-type']).toMatch(/json/);
  });

  it.each(['..', '../manifest.json', 'manifest.json/..', 'meetings.csv/../../x', 'MEETINGS.CSV'])(
    'a file %s of a snapshot is none',
    async (file) => {
      const answer = await ask(`/snapshots/${manifest.name}/${encodeURIComponent(file)}`);
      expect([answer.status, problemOf(answer)['code']]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('cannot be changed, deleted or sent along', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask('/latest/meetings.csv', {}, method)).status).toBe(405);
      expect((await ask(`/snapshots/${manifest.name}/meetings.csv`, {}, method)).status).toBe(405);
    }
  });

  it('has parameters only where a filter makes the file', async () => {
    const answer = await ask('/latest/register.zip?topic=health');
    expect([answer.status, problemOf(answer)['code']]).toEqual([400, 'INVALID']);
    const live = await ask('/latest/meetings.csv?limit=1');
    expect(live.status).toBe(400);
  });
});

describe('A page of elsewhere', () => {
  it('may ask for parts and conditions, and sees what it needs', async () => {
    const { status, headers } = await ask(
      '/latest/meetings.csv',
      { origin: 'https://example.org', 'access-control-request-headers': 'range,if-range' },
      'OPTIONS',
    );
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-max-age': '86400',
    });
    expect(headers['access-control-allow-headers']).toContain('range');
  });
});

describe('The snapshots', () => {
  it('are listed, and described by a schema', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    for (const [path, of] of [
      ['index.json', 'index'],
      [`${manifest.name}/manifest.json`, 'manifest'],
    ] as const) {
      const told = await ask(`/snapshots/${path}`);
      expect([told.status, told.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
      expect(told.headers.etag).toBeDefined();
      const again = await ask(`/snapshots/${path}`, { 'if-none-match': told.headers.etag ?? '' });
      expect(again.status).toBe(304);
      const schema = await ask(`/snapshots/${of}.schema.json`);
      expect(schema.headers['content-type']).toContain('application/schema+json');
      const check = ajv.compile(JSON.parse(schema.body.toString()) as object);
      const faults = check(JSON.parse(told.body.toString())) ? [] : check.errors;
      expect(faults).toEqual([]);
    }
  });

  it('have files that stay where they are', async () => {
    const answer = await ask(`/snapshots/${manifest.name}/meetings.csv`);
    expect([answer.status, answer.body.equals(body)]).toEqual([200, true]);
    expect(String(answer.headers['link'])).not.toContain('canonical');
    expect(answer.headers['cache-control']).toBe('public, no-cache');
  });
});

describe('A client that leaves in the middle', () => {
  it('leaves no file open', async () => {
    const openFiles = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).includes('register.sqlite');
        } catch {
          return false;
        }
      }).length;
    for (let index = 0; index < 5; index += 1) {
      const leaving = new AbortController();
      const answer = await fetch(`${root}/latest/register.sqlite`, { signal: leaving.signal });
      expect(answer.status).toBe(200);
      leaving.abort();
      await answer.arrayBuffer().catch(() => undefined);
    }
    await until(() => Promise.resolve(openFiles() === 0));
    const { stdout } = await run('curl', [
      '-fsS',
      '-o',
      '/dev/null',
      '-w',
      '%{size_download}',
      `${root}/latest/register.sqlite`,
    ]);
    expect(Number(stdout)).toBe(manifest.files?.find(({ name }) => name === 'register.sqlite')?.bytes);
    expect(openFiles()).toBe(0);
  });
});
