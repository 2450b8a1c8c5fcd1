import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
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
    const told = await readPublic(register, publicId);
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
    const told = await readPublic(register, publicId);
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
