import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/platform/embedded/postmaster.js';
import { CHECKPOINT_KEY } from './support/checkpoint-key.js';
import { newDataDir } from './support/data-dir.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { makeTestDatabase, type TestDatabase } from './support/test-database.js';

describe('The register over HTTP', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  it('says that it lives and is ready', async () => {
    const live = await fetch(`${register.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await fetch(`${register.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['sv', 'Sidan finns inte'],
    ['en', 'There is nothing at this address'],
  ])('says in the language of the reader (%s) that an address has nothing', async (language, message) => {
    const answer = await fetch(`${register.url}/health/nothing`, {
      headers: { 'accept-language': language },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: { code: 'NOT_FOUND', reasons: [{ code: 'http.notFound', message }] },
    });
  });

  it.each([
    ['unreadable', 400, { 'content-type': 'application/json' }, '{"broken'],
    ['too large', 413, { 'content-type': 'application/json' }, `"${'x'.repeat(2_000_000)}"`],
  ])('refuses a body that is %s, and repeats nothing of it', async (_what, status, headers, body) => {
    const answer = await fetch(`${register.url}/health/live`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code: 'INVALID' } });
  });

  it('gives every answer a correlation id, the caller’s own when it is fit for a log', async () => {
    const correlationOf = async (headers: Record<string, string>) =>
      (await fetch(`${register.url}/health/live`, { headers })).headers.get('x-correlation-id');
    expect(await correlationOf({})).toMatch(/^[0-9a-f-]{36}$/);
    expect(await correlationOf({ 'x-correlation-id': 'trace-0001' })).toBe('trace-0001');
    expect(await correlationOf({ 'x-correlation-id': 'wilhelmina@example.se {"x":1}' })).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  it('lets no page be framed, and no script run from elsewhere', async () => {
    const { headers } = await fetch(`${register.url}/health/live`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('A server that is told to stop', () => {
  let database: TestDatabase;
  let server: ChildProcess;
  let url: string;
  let output = '';

  beforeAll(async () => {
    database = await makeTestDatabase();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
    const env = {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: database.url,
      DAGSLJUS_DATA_DIR: newDataDir(),
      DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
    };
    server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Dagsljus is open')) resolve();
      });
    });
  });
  afterAll(async () => {
    server.kill('SIGKILL');
    await database.drop();
  });

  it('is no longer ready, finishes what is under way, and ends well within ten seconds', async () => {
    const slow = request(`${url}/health/live?who=wilhelmina`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    const answered = once(slow, 'response') as Promise<[{ statusCode: number }]>;
    slow.write('{"half": ');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const told = Date.now();
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    slow.end('1}');
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(404);
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - told).toBeLessThan(10_000);
  });

  it('has logged the route of each request, and nothing of who asked for what', () => {
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    const answers = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'Answered.');
    expect(answers).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/health/ready', status: 503 }),
    );
    expect(output).not.toContain('wilhelmina');
    expect(output).not.toContain('127.0.0.1');
  });
});
