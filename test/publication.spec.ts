import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DueMeetings } from '../src/publication/meetings/due-meetings.service.js';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
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

const RECORD = `query ($id: ID!) { meeting(id: $id) {
  id reference version title purpose withheld { field ground }
  participants { side name organisationName official { id name } organisation { id name } }
  history { version type reason changes { field before after } } } }`;

async function readPublic(publicId: string | null) {
  const { meeting } = await publicly<{ meeting: Record<string, never> }>(register, RECORD, { id: publicId });
  return meeting;
}

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
    const told = await readPublic(published.publicId);
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
    const told = await readPublic(publicId);
    expect(told['participants']).toMatchObject(
      [{ name: /Olof/ }, { name: null }, { name: 'Nils Namngiven' }].map((one) =>
        one.name instanceof RegExp ? { official: { id: region.officialId } } : one,
      ),
    );
    expect(told['withheld']).toEqual([{ field: '/participants/1/name', ground: 'PERSONAL_DATA' }]);
  });
});

describe('a correction', () => {
  it('is a new version with a reason; both versions and the difference stay readable', async () => {
    const { id, version, publicId, participants } = await aPublishedMeeting(region);
    const corrected = await step(region.publisher, 'correctMeeting', {
      id,
      expectedVersion: version,
      title: 'Kvällsturer med skärgårdsfärjan',
      reason: 'Rubriken sa inte vad saken gällde.',
    });
    expect(corrected.participants.map((one) => one.id)).toEqual(participants.map((one) => one.id));
    const told = await readPublic(publicId);
    expect(told).toMatchObject({ version: 2, title: 'Kvällsturer med skärgårdsfärjan' });
    expect(told['history']).toMatchObject([
      { version: 1, type: 'PUBLISHED' },
      {
        version: 2,
        type: 'CORRECTED',
        reason: 'Rubriken sa inte vad saken gällde.',
        changes: [
          {
            field: '/title',
            before: 'Längre turlista för skärgårdsfärjan',
            after: 'Kvällsturer med skärgårdsfärjan',
          },
        ],
      },
    ]);
  });

  it('that changes nothing is refused, and so is one of a version that somebody else has changed since', async () => {
    const { id, version } = await aPublishedMeeting(region);
    const same = { id, expectedVersion: version, noGifts: true, reason: 'Ingen ändring.' };
    await expect(step(region.publisher, 'correctMeeting', same)).rejects.toThrow(/nothingCorrected/);
    const stale = { id, expectedVersion: version - 1, title: 'För sent', reason: 'För gammal version.' };
    await expect(step(region.publisher, 'correctMeeting', stale)).rejects.toThrow(/CONFLICT/);
  });

  it('takes out an organisation that no meeting names any more', async () => {
    const organisationId = await anOrganisation(register, 'Engångsbolaget AB');
    const participants = [
      { side: 'OWN', officialId: region.officialId },
      { side: 'COUNTERPART', organisationId },
    ];
    const { id, version } = await aPublishedMeeting(region, { participants });
    const organisation = () =>
      publicly(register, `query ($id: ID!) { organisation(id: $id) { name } }`, { id: organisationId });
    expect(await organisation()).toEqual({ organisation: { name: 'Engångsbolaget AB' } });
    await step(region.publisher, 'correctMeeting', {
      id,
      expectedVersion: version,
      participants: [participants[0], { side: 'COUNTERPART', organisationId: region.organisationId }],
      reason: 'Fel bolag angavs.',
    });
    expect(await organisation()).toEqual({ organisation: null });
  });
});

describe('a redaction', () => {
  it('takes a value out of every version of the public register, and the office keeps it', async () => {
    const secret = 'Hemliga Harriet';
    const { id, version, publicId } = await aPublishedMeeting(region, {
      participants: [
        { side: 'OWN', officialId: region.officialId },
        { side: 'COUNTERPART', organisationId: region.organisationId, name: secret, nameBasis: 'CONSENT' },
      ],
      outcomeKind: 'NOTED',
      outcomeText: `${secret} återkommer.`,
    });
    const corrected = await step(region.publisher, 'correctMeeting', {
      id,
      expectedVersion: version,
      title: 'Ny rubrik för mötet om färjan',
      reason: 'Bättre rubrik.',
    });
    const input = {
      id,
      expectedVersion: corrected.version,
      fields: ['/participants/1/name'],
      ground: 'SAFETY',
      decision: 'Samtycket togs tillbaka, RS 2026-7',
    };
    await expect(step(region.publisher, 'redactMeeting', input)).rejects.toThrow(/FORBIDDEN/);
    await step(region.registrar, 'redactMeeting', input);
    const told = await readPublic(publicId);
    expect(told['withheld']).toContainEqual({ field: '/participants/1/name', ground: 'PERSONAL_DATA' });
    expect(JSON.stringify(told)).not.toContain('Harriet');
    expect(await wholeRegister(register)).not.toContain('Harriet');
    const [kept] = await register.office.query<{ text: string }[]>(
      'SELECT originals::text AS text FROM office.redaction WHERE meeting_id = $1 AND field = $2',
      [id, 'name'],
    );
    expect(kept?.text).toContain(secret);
  });

  it('is never of body, date or direction', async () => {
    const { id, version } = await aPublishedMeeting(region);
    const redaction = step(region.registrar, 'redactMeeting', {
      id,
      expectedVersion: version,
      fields: ['/date', '/title'],
      ground: 'OTHER',
      decision: 'RS 2026-8',
    });
    await expect(redaction).rejects.toThrow(/notRedactable.*\/fields\/0/);
  });
});

describe('a withdrawal', () => {
  it('empties every version and leaves a tombstone with the reason', async () => {
    const { id, version, publicId, reference } = await aPublishedMeeting(region, {
      title: 'Möte som aldrig ägde rum',
    });
    await step(region.publisher, 'withdrawMeeting', {
      id,
      expectedVersion: version,
      reason: 'Mötet ställdes in.',
    });
    const answer = await publicly(
      register,
      `query ($id: ID!, $reference: String!) { meeting(id: $id) { id } tombstone(reference: $reference) { id type reason } }`,
      { id: publicId, reference },
    );
    expect(answer).toEqual({
      meeting: null,
      tombstone: { id: publicId, type: 'WITHDRAWN', reason: 'Mötet ställdes in.' },
    });
    expect(await wholeRegister(register)).not.toContain('aldrig ägde rum');
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
