import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changed } from './support/changing.js';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  type Region,
  step,
  type ToldMeeting,
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

// Asked for a yes or no: a failure would otherwise print the whole register.
const isSaid = async (text: string): Promise<boolean> => (await wholeRegister(register)).includes(text);

const redacted = ({ id, version }: ToldMeeting, ...fields: string[]): Promise<ToldMeeting> =>
  step(region.registrar, 'redactMeeting', {
    id,
    expectedVersion: version,
    fields,
    ground: 'SAFETY',
    decision: 'RS 2026-0012',
  });

const corrected = ({ id, version }: ToldMeeting, changes: object): Promise<ToldMeeting> =>
  step(region.publisher, 'correctMeeting', {
    id,
    expectedVersion: version,
    reason: 'Uppgiften var inte fullständig.',
    ...changes,
  });

const withParticipants = (...lines: object[]) => ({
  participants: [{ side: 'OWN', officialId: region.officialId }, ...lines],
});

describe('what was redacted does not come back', () => {
  it('with a correction that sends the line again as a new one', async () => {
    const changes = withParticipants({
      side: 'COUNTERPART',
      organisationId: region.organisationId,
      name: 'Hemliga Harriet',
      nameBasis: 'CONSENT',
    });
    const meeting = await redacted(await aPublishedMeeting(region, changes), '/participants/1/name');
    await corrected(meeting, { ...changes, place: 'Residenset' });
    expect(await isSaid('Hemliga Harriet')).toBe(false);
  });

  it('when something else had stood in its place for a while', async () => {
    const meeting = await redacted(await aPublishedMeeting(region, { place: 'Villa Granliden' }), '/place');
    const replaced = await corrected(meeting, { place: 'Residenset' });
    expect(await isSaid('Residenset')).toBe(true);
    await corrected(replaced, { place: 'Villa Granliden', municipality: 'Kil' });
    expect(await isSaid('Villa Granliden')).toBe(false);
  });

  it('in another field, nor in the reason of a correction or a withdrawal', async () => {
    const meeting = await redacted(await aPublishedMeeting(region, { place: 'Villa Solbacken' }), '/place');
    const outcome = { outcomeKind: 'NOTED', outcomeText: 'Vi ses på Villa Solbacken igen.' };
    const { id, version } = await corrected(meeting, { ...outcome, municipality: 'Kil' });
    const because = { id, expectedVersion: version, reason: 'Det var på Villa Solbacken.' };
    await expect(step(region.publisher, 'withdrawMeeting', because)).rejects.toThrow(/reasonSaysWithheld/);
    await expect(corrected({ ...meeting, version }, { ...because, country: 'SE' })).rejects.toThrow(
      /reasonSaysWithheld/,
    );
    expect(await isSaid('Villa Solbacken')).toBe(false);
  });

  it('as the organisation into which the redacted one was merged', async () => {
    const organisationId = await anOrganisation(register, 'Diskreta Bolaget AB');
    const survivorId = await anOrganisation(register, 'Diskreta Koncernen AB');
    const published = await aPublishedMeeting(
      region,
      withParticipants({ side: 'COUNTERPART', organisationId, functionSv: 'VD' }),
    );
    const meeting = await redacted(published, '/participants/1/organisationId');
    const reason = 'Samma bolag.';
    await changed(
      region.registrar,
      'mergeOrganisations',
      { id: organisationId, expectedVersion: 1, survivorId, reason },
      'id',
    );
    await corrected(meeting, { place: 'Residenset' });
    const everything = await wholeRegister(register);
    for (const secret of ['Diskreta', survivorId]) expect(everything.includes(secret)).toBe(false);
  });

  it('as the record of the organisation, which leaves the register with its only meeting', async () => {
    const organisationId = await anOrganisation(register, 'Ensamma Bolaget AB');
    const published = await aPublishedMeeting(
      region,
      withParticipants({ side: 'COUNTERPART', organisationId, functionSv: 'VD' }),
    );
    expect(await isSaid('Ensamma Bolaget')).toBe(true);
    await redacted(published, '/participants/1/organisationName');
    expect(await isSaid('Ensamma Bolaget')).toBe(false);
  });
});

describe('what a correction withholds', () => {
  const guest = (id?: string, changes: object = {}) => ({
    ...{ id, side: 'COUNTERPART', organisationId: region.organisationId },
    ...{ name: 'Samtyckande Sam', nameBasis: 'CONSENT', ...changes },
  });

  it('leaves the older versions too: a name whose consent was taken back, a document that is confidential', async () => {
    const open = { kind: 'STUDY', title: 'Underlag om Granliden', providedBy: 'OWN', publicity: 'PUBLIC' };
    const meeting = await aPublishedMeeting(region, { ...withParticipants(guest()), documents: [open] });
    const [document] = await register.office.query<{ id: string }[]>(
      'SELECT id FROM office.document WHERE meeting_id = $1',
      [meeting.id],
    );
    await corrected(meeting, {
      ...withParticipants(guest(meeting.participants[1]?.id, { nameBasis: null })),
      documents: [{ ...open, id: document?.id, publicity: 'CONFIDENTIAL', ground: 'OSL 19:3' }],
    });
    expect(await isSaid('Samtyckande Sam')).toBe(false);
    expect(await isSaid('Underlag om Granliden')).toBe(false);
  });

  it('is the link to an official together with the name', async () => {
    const own = { side: 'OWN', officialId: region.officialId, withheldGround: 'SAFETY' };
    const { reference } = await aPublishedMeeting(region, {
      participants: [own, { side: 'COUNTERPART', organisationId: region.organisationId }],
    });
    const told = await publicly(
      register,
      `query ($reference: String!) { meeting(reference: $reference) {
        participants { name official { name } } withheld { field ground } } }`,
      { reference },
    );
    expect(told).toMatchObject({
      meeting: {
        participants: [{ name: null, official: null }, {}],
        withheld: [
          { field: '/participants/0/name', ground: 'PERSONAL_DATA' },
          { field: '/participants/0/officialId', ground: 'PERSONAL_DATA' },
        ],
      },
    });
  });
});

describe('a withdrawal', () => {
  it('leaves nothing of an official whose only meeting it was', async () => {
    const other = await aRegion(register);
    const name = 'Ensamma Elsa';
    const renaming = 'UPDATE office.official SET name = $1 WHERE id = $2';
    await register.office.query(renaming, [name, other.officialId]);
    const { id, version } = await aPublishedMeeting(other);
    expect(await isSaid(name)).toBe(true);
    await step(other.publisher, 'withdrawMeeting', {
      id,
      expectedVersion: version,
      reason: 'Mötet ägde inte rum.',
    });
    expect(await isSaid(name)).toBe(false);
  });

  it('and a correction are refused with a reason that holds a personal number', async () => {
    const { id, version } = await aPublishedMeeting(region);
    const input = { id, expectedVersion: version, reason: 'Gäller 19811228-9874.' };
    await expect(step(region.publisher, 'withdrawMeeting', input)).rejects.toThrow(/text.personalNumber/);
    await expect(step(region.publisher, 'correctMeeting', { ...input, place: 'Kil' })).rejects.toThrow(
      /text.personalNumber/,
    );
  });
});

describe('a correction after a merge', () => {
  it('leaves the meeting with the organisation that it named, so that a split gives it back', async () => {
    const merged = await anOrganisation(register, 'Tvillingen AB');
    const survivorId = await anOrganisation(register, 'Syskonet AB');
    const meeting = await aPublishedMeeting(
      region,
      withParticipants({ side: 'COUNTERPART', organisationId: merged, functionSv: 'VD' }),
    );
    const reason = 'Samma bolag.';
    await changed(
      region.registrar,
      'mergeOrganisations',
      { id: merged, expectedVersion: 1, survivorId, reason },
      'id',
    );
    await corrected(meeting, { place: 'Residenset' });
    await changed(
      region.registrar,
      'splitOrganisation',
      { id: merged, expectedVersion: 2, reason: 'Ändå inte.' },
      'id',
    );
    const told = await publicly(
      register,
      'query ($id: ID!) { organisation(id: $id) { meetings { totalCount } } }',
      { id: merged },
    );
    expect(told).toEqual({ organisation: { meetings: { totalCount: 1 } } });
  });
});
