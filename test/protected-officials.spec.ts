import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { OfficialsService } from '../src/office/bodies/officials.service.js';
import { OfficialCategory } from '../src/words/body-words.js';
import { changed } from './support/changing.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
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

describe('an official who gets protected identity', () => {
  it('is nameless also in versions that a correction has replaced, and does not come back by it', async () => {
    const official = await register.app
      .get(OfficialsService, { strict: false })
      .recordOfficial(systemActor('test'), {
        publicBodyId: region.body.id,
        name: 'Skyddade Svea',
        category: OfficialCategory.ELECTED,
        protectedIdentity: false,
      });
    const { participants } = contentOf({ ...region, officialId: official.id }) as { participants: object[] };
    const meeting = await aPublishedMeeting(region, { participants });
    const [line] = meeting.participants;
    const other = { side: 'OWN', officialId: region.officialId };
    await step(region.publisher, 'correctMeeting', {
      id: meeting.id,
      expectedVersion: meeting.version,
      reason: 'Det var en annan företrädare.',
      participants: [{ ...other, id: line?.id }, participants[1]],
    });
    await changed(region.registrar, 'protectOfficial', { id: official.id, expectedVersion: 1 });
    expect(await isSaid('Skyddade Svea')).toBe(false);
    const told = await publicly<{ official: unknown; meeting: { participants: { name: string | null }[] } }>(
      register,
      'query ($id: ID!, $reference: String!) { official(id: $id) { id } meeting(reference: $reference) { participants { name } } }',
      { id: official.id, reference: meeting.reference },
    );
    expect(told.official).toBeNull();
    expect(told.meeting.participants[0]?.name).toMatch(/^Olof Exempel/);
  });
});

describe('the name of an official with protected identity', () => {
  it('is kept from publishers also in the meetings that they publish, and seeing it is logged', async () => {
    const own = await aRegion(register);
    await changed(own.registrar, 'protectOfficial', { id: own.officialId, expectedVersion: 1 });
    const meeting = await aPublishedMeeting(own);
    expect(meeting.participants[0]?.name).toBeNull();
    const query = `{ meeting(id: "${meeting.id}") { participants { name } } }`;
    const { data } = await own.registrar.ask(query);
    expect(data).toMatchObject({ meeting: { participants: [{ name: expect.stringMatching(/^Olof/) }, {}] } });
    const seen = await register.office.query<object[]>(
      "SELECT FROM office.audit_event WHERE operation = 'seeProtectedName' AND subject_id = $1",
      [own.officialId],
    );
    expect(seen).toHaveLength(1);
  });
});
