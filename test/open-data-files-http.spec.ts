import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Answer, askFile, problemOf, type ServedFiles, serveFiles } from './support/asking-files.js';
import { doJobs } from './support/jobs.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

const run = promisify(execFile);

let files: ServedFiles;

beforeAll(async () => {
  files = await serveFiles();
});

afterAll(() => files.register.stop());

describe('The newest files of a register that has none yet', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  it('are being made, and there soon', async () => {
    const answer = await askFile(register, '/latest/meetings.csv');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
    expect(problemOf(answer)).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'file.beingMade' }] });
    expect((await askFile(register, '/latest/register.zip')).status).toBe(503);
    expect(await doJobs(register)).toEqual(['snapshots.missing']);
    const manifest = await askFile(register, '/latest/manifest.json');
    expect(JSON.parse(manifest.body.toString())).toMatchObject({ name: register.clock.today() });
  });
});

describe('The newest files', () => {
  it('are fetched by curl without any header, every one of them, and are what the manifest says', async () => {
    for (const { name, sha256, bytes } of files.manifest.files ?? []) {
      const { stdout } = await run('curl', ['-fsS', `${files.root}/latest/${name}`], {
        encoding: 'buffer',
        maxBuffer: 1 << 28,
      });
      expect([name, stdout.length, hash('sha256', stdout)]).toEqual([name, bytes, sha256]);
    }
  });

  it('say what they are: type, length, digest, name, where they stay and what describes them', async () => {
    const { status, headers } = await files.ask('/latest/meetings.csv');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(files.meetings.bytes),
      etag: `"${files.meetings.sha256}"`,
      'last-modified': new Date(files.manifest.issuedAt).toUTCString(),
      'accept-ranges': 'bytes',
      'cache-control': 'public, no-cache',
      'content-disposition': `attachment; filename="meetings-${files.manifest.name}.csv"`,
      'repr-digest': `sha-256=:${hash('sha256', files.body, 'base64')}:`,
      'x-content-type-options': 'nosniff',
      'dagsljus-revision': files.manifest.revision,
      'access-control-allow-origin': '*',
    });
    const links = String(headers['link']);
    expect(links).toContain(
      `<http://localhost:3000/opendata/v1/snapshots/${files.manifest.name}/meetings.csv>; rel="canonical"`,
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
    const { status, headers } = await files.ask(`/latest/${name}`, { accept: 'application/json' });
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('are told of by HEAD as by GET, without a byte', async () => {
    const got = await files.ask('/latest/meetings.csv');
    const told = await files.ask('/latest/meetings.csv', {}, 'HEAD');
    const lasting = ({ headers }: Answer) => ({ ...headers, date: '', 'x-correlation-id': '' });
    expect([told.status, told.body.length]).toEqual([200, 0]);
    expect(lasting(told)).toEqual(lasting(got));
    expect((await files.ask('/latest/meetings.csv', { range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });

  it('are not sent to who has them', async () => {
    const lastModified = new Date(files.manifest.issuedAt).toUTCString();
    const conditions: Record<string, string>[] = [
      { 'if-none-match': `"${files.meetings.sha256}"` },
      { 'if-none-match': `"x", W/"${files.meetings.sha256}"` },
      { 'if-modified-since': lastModified },
    ];
    for (const condition of conditions) {
      const { status, headers, body: nothing } = await files.ask('/latest/meetings.csv', condition);
      expect([status, nothing.length, headers['content-type']]).toEqual([304, 0, undefined]);
      expect(headers).toMatchObject({
        etag: `"${files.meetings.sha256}"`,
        'cache-control': 'public, no-cache',
        'last-modified': lastModified,
        'access-control-allow-origin': '*',
      });
    }
    expect((await files.ask('/latest/meetings.csv', { 'if-none-match': '"x"' })).status).toBe(200);
    const older = { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' };
    expect((await files.ask('/latest/meetings.csv', older)).status).toBe(200);
    const other = await files.ask('/latest/meetings.csv', { 'if-match': '"x"' });
    expect([other.status, problemOf(other)['code']]).toEqual([412, 'PRECONDITION_FAILED']);
  });
});

describe('A page of elsewhere', () => {
  it('may ask for parts and conditions, and sees what it needs', async () => {
    const { status, headers } = await files.ask(
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
      [`${files.manifest.name}/manifest.json`, 'manifest'],
    ] as const) {
      const told = await files.ask(`/snapshots/${path}`);
      expect([told.status, told.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
      expect(told.headers.etag).toBeDefined();
      const again = await files.ask(`/snapshots/${path}`, { 'if-none-match': told.headers.etag ?? '' });
      expect(again.status).toBe(304);
      const schema = await files.ask(`/snapshots/${of}.schema.json`);
      expect(schema.headers['content-type']).toContain('application/schema+json');
      const check = ajv.compile(JSON.parse(schema.body.toString()) as object);
      const faults = check(JSON.parse(told.body.toString())) ? [] : check.errors;
      expect(faults).toEqual([]);
    }
  });

  it('have files that stay where they are', async () => {
    const answer = await files.ask(`/snapshots/${files.manifest.name}/meetings.csv`);
    expect([answer.status, answer.body.equals(files.body)]).toEqual([200, true]);
    expect(String(answer.headers['link'])).not.toContain('canonical');
    expect(answer.headers['cache-control']).toBe('public, no-cache');
  });
});

describe('A client that leaves in the middle', () => {
  it('leaves no file open', async () => {
    const openFiles = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          // Whoever wrote the file in this process may hold it still; who sends it opens it for reading alone.
          const [, flags = ''] =
            /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')) ?? [];
          const isReading = (Number.parseInt(flags, 8) & 3) === 0;
          return isReading && readlinkSync(`/proc/self/fd/${fd}`).includes('register.sqlite');
        } catch {
          return false;
        }
      }).length;
    for (let index = 0; index < 5; index += 1) {
      const leaving = new AbortController();
      const answer = await fetch(`${files.root}/latest/register.sqlite`, { signal: leaving.signal });
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
      `${files.root}/latest/register.sqlite`,
    ]);
    expect(Number(stdout)).toBe(files.manifest.files?.find(({ name }) => name === 'register.sqlite')?.bytes);
    expect(openFiles()).toBe(0);
  });
});
