import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DueMeetings } from '../src/publication/meetings/due-meetings.service.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
import { readPublic } from './support/public-meeting.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

describe('a meeting', () => {
  it('is recorded empty, tells everything that is missing, and is not sent to review before', async () => {
    const draft = await step(region.recorder, 'recordMeeting', { publicBodyId: region.body.id });
    expect(draft.obstacles.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'meeting.titleMissing',
        'meeting.dateMissing',
        'meeting.ownSideMissing',
        'meeting.purposeMissing',
      ]),
    );
    const submission = step(region.recorder, 'submitMeeting', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    await expect(submission).rejects.toThrow(/OBSTACLES.*titleMissing/);
  });

  it('is published by somebody other than its last editor, and is then there for everyone', async () => {
    const submitted = await aSubmittedMeeting(region);
    expect(submitted.obstacles).toEqual([]);
    const input = { id: submitted.id, expectedVersion: submitted.version };
    await expect(step(region.recorder, 'publishMeeting', input)).rejects.toThrow(/FORBIDDEN/);
    const published = await step(region.publisher, 'publishMeeting', input);
    expect(published.state).toBe('PUBLISHED');
    expect(published.reference).toMatch(/^RTE-2026-\d{6}$/);
    const told = await readPublic(register, published.publicId);
    expect(told).toMatchObject({
      reference: published.reference,
      version: 1,
      title: 'Längre turlista för skärgårdsfärjan',
    });
  });

  it('cannot be found by the public before it is published, whoever asks for what', async () => {
    const { id } = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { title: 'Hemligt utkast' }),
    );
    const answer = await publicly(
      register,
      `query ($id: ID!) { meeting(id: $id) { id } tombstone(id: $id) { id } node(id: $id) { id }
        meetings(filter: { text: "Hemligt utkast" }) { totalCount } }`,
      { id },
    );
    expect(answer).toEqual({ meeting: null, tombstone: null, node: null, meetings: { totalCount: 0 } });
  });

  it('names elected officials and organisations, and outside people only with a basis', async () => {
    const { publicId } = await aPublishedMeeting(region, {
      participants: [
        { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId },
        { side: 'COUNTERPART', organisationId: region.organisationId, name: 'Nanna Namnlös' },
        {
          side: 'COUNTERPART',
          organisationId: region.organisationId,
          name: 'Nils Namngiven',
          nameBasis: 'PUBLIC_TASK',
          nameCitation: 'Regionstyrelsen § 12/2026',
        },
      ],
    });
    const told = await readPublic(register, publicId);
    expect(told['participants']).toMatchObject(
      [{ name: /Olof/ }, { name: null }, { name: 'Nils Namngiven' }].map((one) =>
        one.name instanceof RegExp ? { official: { id: region.officialId } } : one,
      ),
    );
    expect(told['withheld']).toEqual([{ field: '/participants/1/name', ground: 'PERSONAL_DATA' }]);
  });
});

describe('a delayed meeting', () => {
  it('is counted but not told, and is public when its day begins in Stockholm', async () => {
    const { id, version } = await aSubmittedMeeting(region, { title: 'Fördröjd upphandling av bussar' });
    const delay = {
      id,
      expectedVersion: version,
      ground: 'PROCUREMENT',
      decision: 'RS 2026-9, upphandling pågår',
    };
    await expect(step(region.registrar, 'delayMeeting', { ...delay, until: '2026-12-24' })).rejects.toThrow(
      /INVALID/,
    );
    await step(region.registrar, 'delayMeeting', { ...delay, until: '2026-03-05' });
    expect(await publicly(register, '{ register { delayed } }')).toEqual({ register: { delayed: 1 } });
    expect(await wholeRegister(register)).not.toContain('Fördröjd upphandling');
    const due = register.app.get(DueMeetings, { strict: false });
    register.clock.set('2026-03-04T22:59:59Z');
    expect(await due.publishDue()).toBe(0);
    register.clock.set('2026-03-04T23:00:00Z');
    expect(await due.publishDue()).toBe(1);
    expect(await publicly(register, '{ register { delayed } }')).toEqual({ register: { delayed: 0 } });
    expect(await wholeRegister(register)).toContain('Fördröjd upphandling');
  });
});

describe('the entries', () => {
  it('are numbered without gaps and can be neither changed nor removed, not even by their owner', async () => {
    const [numbers] = await register.office.query<{ first: string; last: string; count: string }[]>(
      'SELECT min(seq) AS first, max(seq) AS last, count(*) AS count FROM register.entry',
    );
    expect(numbers).toMatchObject({ first: '1', count: numbers?.last });
    for (const statement of [
      'UPDATE register.entry SET version = 9',
      'DELETE FROM register.record',
      "UPDATE register.record SET record = '{}'",
    ]) {
      await expect(register.office.query(statement)).rejects.toThrow(/permission denied/);
      await expect(asOwner(statement)).rejects.toThrow(/append-only/);
    }
  });
});

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(register.ownerUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
