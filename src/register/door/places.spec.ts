import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HttpAdapterHost } from '@nestjs/core';
import Fastify, { type FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { readConfiguration } from '../../platform/configuration/read-configuration.js';
import { Commits } from '../../platform/database/commits.js';
import { KeptAnswers } from './kept-answers.service.js';
import { PublicDoor } from './public-door.service.js';
import type { PublicPlace } from './public-place.js';
import { RevisionFeed } from './revision-feed.service.js';
import { visitOf } from './visit.js';
import { Visitors } from './visitors.service.js';

const SECOND = 1000;

let server: FastifyInstance;
let url: string;
let ended: string[];

function place(path: string, told: string): PublicPlace {
  return {
    path,
    largestBody: 1,
    headers: { 'x-place': told },
    methods: () => ['GET'],
    question: () => undefined,
    tell: () => ({ type: 'text/plain', body: told }),
  };
}

/** Gives a piece every 0.2 seconds. */
async function* slowly(pieces: number) {
  for (let index = 0; index < pieces; index += 1) {
    await pause(SECOND / 5);
    yield Buffer.from(`${index}\n`);
  }
}

beforeAll(async () => {
  const configuration = readConfiguration({ LIMIT_ANSWER_SECONDS: '1', LIMIT_CLIENT_REQUESTS_AT_ONCE: '3' });
  const address = { connectionString: 'postgresql://nowhere' };
  const feed = new RevisionFeed(
    { office: address, register: address, letterbox: address },
    new Commits(new DataSource({ type: 'postgres' })),
    new HttpAdapterHost(),
  );
  const kept = new KeptAnswers(feed, new Clock(), configuration);
  const door = new PublicDoor(new Visitors(configuration), kept, configuration);
  door.open(place('/data', 'outer'));
  door.open(place('/data/files', 'inner'));
  server = Fastify();
  door.attach(server);
  ended = [];
  server.get('/data/*', () => 'outer');
  server.get('/data/files/whole', () => 'inner');
  server.get('/data/files/stream', (request, reply) => {
    visitOf(request).takeOver();
    return reply
      .header('etag', '"mine"')
      .header('cache-control', 'public, max-age=5')
      .send(Readable.from(slowly(8)));
  });
  server.get('/data/files/limited', (request, reply) => {
    visitOf(request).takeOver(SECOND / 2);
    visitOf(request).signal.addEventListener('abort', () => ended.push('limited'));
    return reply.send(Readable.from(slowly(50)));
  });
  server.get('/data/files/head', (request, reply) => {
    const visit = visitOf(request);
    visit.takeOver();
    void reply.header('content-length', '12345').header('cache-control', 'public, no-cache');
    return reply.send(visit.isHead ? Readable.from([]) : Buffer.alloc(12_345));
  });
  server.get('/data/files/refused', (request, reply) => {
    visitOf(request).takeOver();
    return reply.status(404).send('none');
  });
  url = await server.listen({ port: 0 });
});

afterAll(async () => {
  await server.close();
});

describe('A place of the public', () => {
  test('may lie within another, and alone answers for what is below it', async () => {
    const inner = await fetch(`${url}/data/files/whole`);
    expect([inner.headers.get('x-place'), await inner.text()]).toEqual(['inner', 'inner']);
    const outer = await fetch(`${url}/data/filesystem`);
    expect([outer.headers.get('x-place'), await outer.text()]).toEqual(['outer', 'outer']);
    const refused = await fetch(`${url}/data/files/whole`, { method: 'DELETE' });
    expect([refused.status, await refused.text()]).toEqual([405, 'inner']);
  });

  test('lets a page of elsewhere ask for a part', async () => {
    const answer = await fetch(`${url}/data/files/stream`, { method: 'OPTIONS' });
    expect(answer.headers.get('access-control-allow-headers')).toContain('if-range, range');
  });

  test('may stream for longer than an answer may take, with an ETag and a Cache-Control of its own', async () => {
    const answer = await fetch(`${url}/data/files/stream`);
    expect(answer.headers.get('etag')).toBe('"mine"');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=5');
    expect(answer.headers.get('ratelimit')).toContain('"requests"');
    expect(await answer.text()).toBe('0\n1\n2\n3\n4\n5\n6\n7\n');
  });

  test('breaks off an answer that takes longer than the place allows', async () => {
    const answer = await fetch(`${url}/data/files/limited`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(ended).toEqual(['limited']);
  });

  test('is told of HEAD, and tells the length of what it does not send', async () => {
    const answer = await fetch(`${url}/data/files/head`, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('12345');
    expect((await (await fetch(`${url}/data/files/head`)).arrayBuffer()).byteLength).toBe(12_345);
  });

  test('forbids keeping what it does not say anything about', async () => {
    const answer = await fetch(`${url}/data/files/refused`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('counts a stream as being asked until its end', async () => {
    const streams = [1, 2, 3].map(() => fetch(`${url}/data/files/stream`));
    const open = await Promise.all(streams);
    expect((await fetch(`${url}/data/files/whole`)).status).toBe(429);
    await Promise.all(open.map((answer) => answer.text()));
    expect((await fetch(`${url}/data/files/whole`)).status).toBe(200);
  });
});
