import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { KeptForm } from '../src/office/pages/kept-forms/kept-form.entity.js';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { randomId } from '../src/platform/identity.js';
import { Role } from '../src/words/body-words.js';
import { Destroyer } from './support/destroying.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { aMeetingWith, endNames, wholeDatabase } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { faultInDatabase } from './support/verifying.js';

let register: TestApp;
let region: Region;
let destroyer: Destroyer;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  destroyer = new Destroyer(region);
});
afterAll(() => register.stop());

// Asked for a yes or no: a failure would otherwise print the whole database.
const isAnywhere = async (text: string): Promise<boolean> =>
  (await wholeDatabase(register, ['office', 'register', 'letterbox'])).includes(text);

async function withKeptForm(id: string, says: string): Promise<void> {
  const { accountId } = region.recorder;
  const form = {
    id: randomId(),
    accountId,
    path: `/office/meetings/${id}/edit`,
    inParts: false,
    keptAt: register.clock.now(),
  };
  await register.office.manager.insert(KeptForm, { ...form, fields: { '/title': [says] } });
}

describe('What was withheld', () => {
  it('is nowhere after its destruction; the place of it stays withheld, and the register proves right', async () => {
    const { id, version } = await aPublishedMeeting(region, {
      place: 'Hemliga Huset',
      internalNote: 'Vi sågs i Hemliga Huset, Kanarieallén.',
    });
    await step(region.registrar, 'redactMeeting', {
      ...{ id, expectedVersion: version, fields: ['/place'], ground: 'SECRECY', decision: 'RS 2026-0012' },
    });
    await withKeptForm(id, 'Hemliga Huset igen');
    expect(await isAnywhere('Hemliga Huset')).toBe(true);

    const run = await destroyer.destroyed(DestructionKind.WITHHELD);
    expect(run).toMatchObject({ state: 'DONE', things: 1, decisionCase: 'RS 2026-0099' });
    expect(await destroyer.itemsOf(run)).toMatchObject([
      { meetingId: id, fields: ['/internalNote', '/place'], outcome: 'DESTROYED' },
    ]);
    expect(await isAnywhere('Hemliga Huset')).toBe(false);

    const later = await signedIn(register, region.body.id, Role.PUBLISHER);
    const now = await register.office.manager.findOneByOrFail(Meeting, { id });
    const correction = {
      id,
      expectedVersion: now.version,
      reason: 'Platsen var fel.',
      place: 'Ett annat hus',
    };
    await step(later, 'correctMeeting', { ...correction, municipality: 'Kil' });
    const [{ document } = { document: {} }] = await register.office.query<{ document: object }[]>(
      'SELECT document FROM register.meeting WHERE id = $1',
      [now.publicId],
    );
    expect(document).toMatchObject({ withheld: [{ field: '/place', ground: 'SECRECY' }] });
    expect(document).not.toHaveProperty('place');
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });

  it('is kept while it is younger than the day of the decision', async () => {
    const { id, version } = await aPublishedMeeting(region, { place: 'Nya Huset' });
    await step(region.registrar, 'redactMeeting', {
      ...{ id, expectedVersion: version, fields: ['/place'], ground: 'SECRECY', decision: 'RS 2026-0012' },
    });
    await expect(destroyer.rehearsed(DestructionKind.WITHHELD, '2026-03-02')).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(await isAnywhere('Nya Huset')).toBe(true);
  });

  it('is not destroyed by anybody who passes the decision by', async () => {
    const { id, version } = await aPublishedMeeting(region, { place: 'Fasta Huset' });
    await step(region.registrar, 'redactMeeting', {
      ...{ id, expectedVersion: version, fields: ['/place'], ground: 'SECRECY', decision: 'RS 2026-0012' },
    });
    const run = await destroyer.decided(await destroyer.rehearsed(DestructionKind.WITHHELD));
    const [{ redaction } = { redaction: '' }] = await register.office.query<{ redaction: string }[]>(
      'SELECT id AS redaction FROM office.redaction WHERE meeting_id = $1',
      [id],
    );
    await expect(
      register.office.query('SELECT office.destroy_originals($1, $2, false)', [run.id, redaction]),
    ).rejects.toThrow(/recorded decision/);
  });
});

describe('Names whose publication ended', () => {
  it('go with those of the same meeting that never were public', async () => {
    const { organisationId } = region;
    await aMeetingWith(region, 'Publika Petra', {
      participants: [
        { side: 'OWN', officialId: region.officialId, postId: region.postId },
        { side: 'COUNTERPART', organisationId, name: 'Publika Petra', nameBasis: 'CONSENT' },
        { side: 'COUNTERPART', organisationId, name: 'Dolda Dagny' },
      ],
    });
    register.clock.set('2026-03-03T09:00:00Z');
    await endNames(register);
    expect(await isAnywhere('Dolda Dagny')).toBe(true);
    await destroyer.destroyed(DestructionKind.NAMES);
    expect([await isAnywhere('Publika Petra'), await isAnywhere('Dolda Dagny')]).toEqual([false, false]);
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });

  it('are nowhere after their destruction, nor what links the meeting to who they are', async () => {
    const { id } = await aMeetingWith(region, 'Kanarie Karlsson');
    const never = await aMeetingWith(region, 'Aldrig Andersson', { date: '2016-02-01' });
    register.clock.set('2026-03-03T09:00:00Z');
    await endNames(register);
    expect(await isAnywhere('Kanarie Karlsson')).toBe(true);

    const run = await destroyer.destroyed(DestructionKind.NAMES);
    expect(run).toMatchObject({ state: 'DONE', things: 2 });
    expect((await destroyer.itemsOf(run)).map(({ meetingId }) => meetingId).sort()).toEqual(
      [id, never.id].sort(),
    );
    for (const name of ['Kanarie Karlsson', 'Aldrig Andersson']) expect(await isAnywhere(name)).toBe(false);
    const lines = await register.office.query<object[]>(
      'SELECT name, official_id, function_sv FROM office.participant WHERE meeting_id = $1 ORDER BY position',
      [id],
    );
    expect(lines).toEqual([
      { name: null, official_id: null, function_sv: 'Regionråd' },
      { name: null, official_id: null, function_sv: 'Ordförande' },
    ]);
    await expect(destroyer.rehearsed(DestructionKind.NAMES)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });
});

describe('What a withdrawn meeting said', () => {
  it('is nowhere after its destruction; reference and reason stay', async () => {
    const { id, version, reference } = await aPublishedMeeting(region, {
      title: 'Kanariemötet om färjan',
      internalNote: 'Kanarieanteckning',
      keywords: ['kanarieord'],
      asks: [{ side: 'COUNTERPART', text: 'Kanariebegäran om turer.', position: 'FUND' }],
      gifts: [{ direction: 'RECEIVED', description: 'Kanariekaffe' }],
      noGifts: false,
    });
    await step(region.publisher, 'withdrawMeeting', {
      ...{ id, expectedVersion: version, reason: 'Det skulle inte ha publicerats.' },
    });
    await withKeptForm(id, 'Kanarieutkast');
    const run = await destroyer.destroyed(DestructionKind.WITHDRAWN);
    expect(await destroyer.itemsOf(run)).toMatchObject([{ reference, fields: ['/'], outcome: 'DESTROYED' }]);
    expect(await isAnywhere('Kanarie')).toBe(false);
    expect(await isAnywhere('kanarie')).toBe(false);
    expect(await register.office.manager.findOneByOrFail(Meeting, { id })).toMatchObject({
      ...{ state: 'WITHDRAWN', reference, title: null },
      steps: { withdrawnReason: 'Det skulle inte ha publicerats.' },
    });
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });
});

describe('Drafts that were never sent', () => {
  it('are gone after their destruction; those that somebody touched since the list was made are not', async () => {
    const old = await step(region.recorder, 'recordMeeting', contentOf(region, { title: 'Gamla utkastet' }));
    const touched = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { title: 'Rörda utkastet' }),
    );
    const sent = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { title: 'Skickade utkastet' }),
    );
    await step(region.recorder, 'submitMeeting', { id: sent.id, expectedVersion: sent.version });
    const run = await destroyer.begun(
      await destroyer.decided(await destroyer.rehearsed(DestructionKind.DRAFTS)),
    );
    await register.office.query(
      'UPDATE office.meeting SET version = version + 1, edited_at = $2 WHERE id = $1',
      [touched.id, register.clock.now()],
    );
    await doJobs(register, 'retention.destroy');
    const outcomes = new Map(
      (await destroyer.itemsOf(run)).map(({ meetingId, outcome }) => [meetingId, outcome]),
    );
    expect(outcomes).toEqual(
      new Map([
        [old.id, 'DESTROYED'],
        [touched.id, 'CHANGED'],
      ]),
    );
    expect([await isAnywhere('Gamla utkastet'), await isAnywhere('Rörda utkastet')]).toEqual([false, true]);
    expect(await isAnywhere('Skickade utkastet')).toBe(true);
  });
});
