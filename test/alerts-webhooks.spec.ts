import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { type ReceivedMessage, WebhookTarget } from './support/webhook-target.js';

interface Asked {
  id: string;
  secret: string;
  token: string;
}

interface ToldChange {
  type: string;
  data: {
    seq: string;
    id: string;
    version: number;
    type: string;
    reason: string | null;
    url: string;
    record: Record<string, unknown> | null;
  };
}

let register: TestApp;
let region: Region;
let target: WebhookTarget;

beforeAll(async () => {
  target = await WebhookTarget.start();
  register = await startTestApp({ WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
  register.clock.set(new Date().toISOString());
  region = await aRegion(register);
});

beforeEach(() => {
  register.clock.set(new Date().toISOString());
});

afterAll(async () => {
  await register.stop();
  await target.stop();
});

function ask(body: unknown, token?: string, path = '', method = 'POST'): Promise<Response> {
  return fetch(`${register.url}/alerts/webhooks${path}`, {
    method,
    headers: {
      'accept-language': 'en',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A webhook whose target has said that it wants to be told. */
async function aWebhook(path: string, filter: object = {}): Promise<Asked> {
  const response = await ask({ url: target.url(path), filter });
  expect(response.status).toBe(201);
  const asked = (await response.json()) as Asked;
  await doJobs(register);
  target.take(path);
  return asked;
}

async function tell(): Promise<void> {
  await register.app.get(Jobs, { strict: false }).add('letterbox.match');
  await doJobs(register);
}

function told(secret: string, { headers, body }: ReceivedMessage): ToldChange {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as ToldChange;
}

async function stateOf({ id, token }: Asked): Promise<Record<string, unknown>> {
  return (await (await ask(undefined, token, `/${id}`, 'GET')).json()) as Record<string, unknown>;
}

describe('A webhook', () => {
  it('is told nothing before its target has answered a signed question', async () => {
    target.answers.set('/slow', 500);
    const response = await ask({ url: target.url('/slow'), description: 'Vår krok' });
    const asked = (await response.json()) as Asked;
    expect(response.headers.get('cache-control')).toBe('no-store');
    await aPublishedMeeting(region);
    await tell();
    const [question, ...others] = target.take('/slow');
    expect(others).toEqual([]);
    expect(question && told(asked.secret, question)).toMatchObject({
      type: 'webhook.test',
      data: { id: asked.id },
    });
    expect(await stateOf(asked)).toMatchObject({
      state: 'PENDING',
      lastFailure: 'HTTP 500',
      description: 'Vår krok',
    });
    target.answers.delete('/slow');
    register.clock.pass({ minutes: 1 });
    await doJobs(register);
    expect(await stateOf(asked)).toMatchObject({ state: 'ACTIVE', lastFailure: null });
    await tell();
    expect(target.take('/slow')).toHaveLength(1);
  });

  it('is told what its search finds, in a message that its secret verifies', async () => {
    const asked = await aWebhook('/found', { text: 'cykelbana', direction: ['INBOUND'] });
    await aPublishedMeeting(region, { title: 'Turlistan igen' });
    const { publicId } = await aPublishedMeeting(region, { title: 'Ny cykelbana längs kajen' });
    await tell();
    const messages = target.take('/found');
    expect(messages).toHaveLength(1);
    const [message] = messages as [ReceivedMessage];
    expect(told(asked.secret, message)).toMatchObject({
      type: 'meeting.published',
      data: {
        ...{ kind: 'MEETING', id: publicId, version: 1, type: 'PUBLISHED', reason: null },
        url: expect.stringContaining('http://localhost:3000/meetings/') as unknown,
        search: 'direction=INBOUND&text=cykelbana',
        record: { title: 'Ny cykelbana längs kajen', organisations: [{ id: region.organisationId }] },
      },
    });
    expect(() => told('whsec_MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw', message)).toThrow();
    expect(() => told(asked.secret, { ...message, body: message.body.replace('kajen', 'ån') })).toThrow();
  });

  it('is told of corrections, redactions and withdrawals of what it was told, whatever they are now', async () => {
    const asked = await aWebhook('/later', { text: 'bryggan' });
    const first = await aPublishedMeeting(region, { title: 'Nya bryggan', place: 'Residenset' });
    await tell();
    const corrected = await step(region.publisher, 'correctMeeting', {
      ...{ id: first.id, expectedVersion: first.version, title: 'Nya kajen', reason: 'Fel ord.' },
    });
    const redacted = await step(region.registrar, 'redactMeeting', {
      ...{ id: first.id, expectedVersion: corrected.version, fields: ['/place'] },
      ...{ ground: 'SECRECY', decision: 'RS 2026-0012' },
    });
    await step(region.registrar, 'withdrawMeeting', {
      ...{ id: first.id, expectedVersion: redacted.version, reason: 'Publicerad av misstag.' },
    });
    await tell();
    const changes = target.take('/later').map((message) => told(asked.secret, message));
    expect(changes.map(({ data }) => [data.type, data.version])).toEqual([
      ['PUBLISHED', 1],
      ['CORRECTED', 2],
      ['REDACTED', 3],
      ['WITHDRAWN', 4],
    ]);
    expect(JSON.stringify(changes.slice(1))).not.toContain('Residenset');
    expect(changes.at(-1)?.data).toMatchObject({ record: null, reason: 'Publicerad av misstag.' });
  });

  it('is told once, however often it is looked for whom to tell, and by however many', async () => {
    const asked = await aWebhook('/once');
    await aPublishedMeeting(region);
    await Promise.all([tell(), tell(), tell()]);
    await tell();
    expect(target.take('/once').map((message) => told(asked.secret, message).type)).toEqual([
      'meeting.published',
    ]);
  });

  it('is told again what its target did not take, with the same id, later and later', async () => {
    const asked = await aWebhook('/again');
    target.answers.set('/again', 503);
    await aPublishedMeeting(region);
    await aPublishedMeeting(region);
    await tell();
    const ids = target.take('/again').map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(1);
    await doJobs(register);
    expect(target.take('/again')).toEqual([]);
    register.clock.pass({ minutes: 1 });
    await doJobs(register);
    expect(target.take('/again').map(({ headers }) => headers['webhook-id'])).toEqual(ids);
    expect(await stateOf(asked)).toMatchObject({ state: 'ACTIVE', lastFailure: 'HTTP 503', waiting: 2 });
    target.answers.delete('/again');
    register.clock.pass({ hours: 1 });
    await doJobs(register);
    expect(target.take('/again')).toHaveLength(2);
    expect(await stateOf(asked)).toMatchObject({ failingSince: null, lastFailure: null, waiting: 0 });
  });

  it('waits for one message that is refused without holding up the others', async () => {
    const asked = await aWebhook('/picky');
    target.answers.set('/picky', 422);
    await aPublishedMeeting(region);
    await tell();
    target.answers.delete('/picky');
    target.take('/picky');
    await aPublishedMeeting(region);
    await tell();
    expect(target.take('/picky')).toHaveLength(1);
    register.clock.pass({ minutes: 1 });
    await doJobs(register);
    expect(target.take('/picky')).toHaveLength(1);
    expect(await stateOf(asked)).toMatchObject({ waiting: 0 });
  });

  it('ends when its target says that it is gone', async () => {
    const asked = await aWebhook('/gone');
    target.answers.set('/gone', 410);
    await aPublishedMeeting(region);
    await tell();
    expect((await ask(undefined, asked.token, '', 'GET')).status).toBe(401);
  });

  it('is disabled when its target has failed for days, and can be asked again', async () => {
    const asked = await aWebhook('/days');
    target.answers.set('/days', 500);
    await aPublishedMeeting(region);
    await tell();
    for (let hours = 0; hours < 24 * 7; hours += 12) {
      register.clock.pass({ hours: 12 });
      await doJobs(register);
    }
    expect(await stateOf(asked)).toMatchObject({ state: 'DISABLED', waiting: 0 });
    target.answers.delete('/days');
    expect((await ask(undefined, asked.token, `/${asked.id}/test`)).status).toBe(202);
    await doJobs(register);
    expect(await stateOf(asked)).toMatchObject({ state: 'ACTIVE', failingSince: null });
  });

  it('is seen and ended by whoever has its token, and by nobody else', async () => {
    const [one, other] = [await aWebhook('/one'), await aWebhook('/other')];
    const second = (await (await ask({ url: target.url('/second') }, one.token)).json()) as Asked;
    expect(second).not.toHaveProperty('token');
    const listed = await (await ask(undefined, one.token, '', 'GET')).text();
    expect(listed).toContain(one.id);
    expect(listed).toContain(second.id);
    expect(listed).not.toContain(other.id);
    expect(listed).not.toContain(one.secret);
    for (const [method, path] of [
      ['GET', `/${other.id}`],
      ['DELETE', `/${other.id}`],
      ['POST', `/${other.id}/test`],
    ] as const) {
      expect((await ask(undefined, one.token, path, method)).status).toBe(404);
      expect((await ask(undefined, undefined, path, method)).status).toBe(401);
    }
    expect((await ask(undefined, one.token, `/${one.id}`, 'DELETE')).status).toBe(204);
    await aPublishedMeeting(region);
    await tell();
    expect([target.take('/one').length, target.take('/other').length]).toEqual([0, 1]);
  });
});
