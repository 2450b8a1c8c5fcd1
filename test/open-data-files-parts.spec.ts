import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemOf, type ServedFiles, serveFiles } from './support/asking-files.js';

const run = promisify(execFile);

let files: ServedFiles;

beforeAll(async () => {
  files = await serveFiles();
});

afterAll(() => files.register.stop());

describe('A part of a file', () => {
  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=0-99999999', 0, undefined],
  ])('%s is sent as it is in the file', async (range, start, end) => {
    const { body } = files;
    const { status, headers, body: part } = await files.ask('/latest/meetings.csv', { range });
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
    const { body } = files;
    const {
      status,
      headers,
      body: parts,
    } = await files.ask('/latest/meetings.csv', { range: 'bytes=0-4,-3' });
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
      const answer = await files.ask('/latest/meetings.csv', { range });
      expect([answer.status, answer.body.equals(files.body)]).toEqual([200, true]);
    },
  );

  it('that lies behind the end is refused, and it is told where that is', async () => {
    const { body } = files;
    const answer = await files.ask('/latest/meetings.csv', { range: `bytes=${body.length}-` });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, `bytes */${body.length}`]);
    expect(problemOf(answer)['code']).toBe('RANGE_NOT_SATISFIABLE');
  });

  it('is sent to who goes on with the same file (If-Range), and the whole file to others', async () => {
    const range = 'bytes=0-4';
    const same = [`"${files.meetings.sha256}"`, new Date(files.manifest.issuedAt).toUTCString()];
    for (const ifRange of same) {
      expect((await files.ask('/latest/meetings.csv', { range, 'if-range': ifRange })).status).toBe(206);
    }
    for (const ifRange of ['"other"', `W/"${files.meetings.sha256}"`, 'Mon, 01 Jan 2024 00:00:00 GMT']) {
      const answer = await files.ask('/latest/meetings.csv', { range, 'if-range': ifRange });
      expect([answer.status, answer.body.length]).toEqual([200, files.body.length]);
    }
  });

  it('puts an interrupted download together again with curl', async () => {
    const file = `${files.root}/latest/register.sqlite`;
    const { stdout: first } = await run('curl', ['-fsS', '-r', '0-9999', file], { encoding: 'buffer' });
    const { stdout: rest } = await run('curl', ['-fsS', '-C', '10000', file], {
      encoding: 'buffer',
      maxBuffer: 1 << 28,
    });
    const whole = files.manifest.files?.find(({ name }) => name === 'register.sqlite');
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
    '/latest/constructor',
    '/latest/__proto__',
  ])('%s is told to be nothing', async (path) => {
    const answer = await files.ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.body.toString()).not.toContain('root:');
    expect(answer.headers['content-type']).toMatch(/json/);
  });

  it.each(['..', '../manifest.json', 'manifest.json/..', 'meetings.csv/../../x', 'MEETINGS.CSV'])(
    'a file %s of a snapshot is none',
    async (file) => {
      const answer = await files.ask(`/snapshots/${files.manifest.name}/${encodeURIComponent(file)}`);
      expect([answer.status, problemOf(answer)['code']]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('cannot be changed, deleted or sent along', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await files.ask('/latest/meetings.csv', {}, method)).status).toBe(405);
      expect((await files.ask(`/snapshots/${files.manifest.name}/meetings.csv`, {}, method)).status).toBe(
        405,
      );
    }
  });

  it.each([
    ['snapshots/DAY/meetings.csv?direction=INBOUND', 'direction', 'meetings.csv'],
    ['snapshots/DAY/participants.jsonl?direction=INBOUND&topics=x', 'direction', 'participants.jsonl'],
    ['snapshots/DAY/register.zip?v=2', 'v', 'meetings.csv'],
    ['snapshots/DAY/asks.csv?', undefined, ''],
    ['snapshots/DAY/nothing.csv?x=', 'x', 'meetings.csv'],
    ['snapshots/DAY/manifest.json?files', 'files', 'meetings.csv'],
    ['snapshots/index.json?direction=INBOUND', 'direction', 'meetings.csv'],
    ['snapshots/index.schema.json?x=1', 'x', 'meetings.csv'],
    ['snapshots/manifest.schema.json?x=1', 'x', 'meetings.csv'],
    ['latest/manifest.json?direction=INBOUND', 'direction', 'meetings.csv'],
    ['latest/register.zip?topic=health', 'topic', 'meetings.csv'],
    ['latest/register.zip?&', undefined, ''],
    ['latest/asks.csv?direction=INBOUND', 'direction', 'meetings.csv'],
  ])('%s has parameters only where a filter makes the file', async (path, parameter, live) => {
    const address = `/${path.replace('DAY', files.manifest.name)}`;
    const answer = await files.ask(address, { 'if-none-match': '*', range: 'bytes=0-1' });
    if (parameter === undefined) {
      expect(answer.status).toBe(304);
      return;
    }
    expect(answer.status).toBe(400);
    const problem = problemOf(answer);
    expect(problem).toMatchObject({ code: 'INVALID', reasons: [{ code: 'file.noParameters', parameter }] });
    expect(problem['detail']).toContain(` http://localhost:3000/opendata/v1/latest/${live}?…`);
    expect((await files.ask(address, {}, 'HEAD')).status).toBe(400);
  });

  it('is told of a parameter that no filter has', async () => {
    const answer = await files.ask('/latest/meetings.csv?limit=1');
    expect([answer.status, problemOf(answer)]).toMatchObject([
      400,
      { reasons: [{ code: 'rest.unknownParameter', parameter: 'limit' }] },
    ]);
    expect((await files.ask(`/snapshots/${files.manifest.name}/meetings.csv?%zz`)).status).toBe(400);
  });
});
