import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { changed } from './support/changing.js';
import { Destroyer } from './support/destroying.js';
import { aPublishedMeeting, aRegion, type Region, step, type ToldMeeting } from './support/meetings.js';
import type { Official } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
});
afterAll(() => register.stop());

/** A meeting whose guest took the consent back, which a correction then tells. */
async function corrected(): Promise<ToldMeeting> {
  const own = { side: 'OWN', officialId: region.officialId };
  const guest = { side: 'COUNTERPART', organisationId: region.organisationId, name: 'Ångrande Åsa' };
  const { id, version, participants } = await aPublishedMeeting(region, {
    participants: [own, { ...guest, nameBasis: 'CONSENT' }],
  });
  const [first, second] = participants.map((line) => ({ id: line.id }));
  return step(region.publisher, 'correctMeeting', {
    ...{ id, expectedVersion: version, reason: 'Samtycket togs tillbaka.' },
    participants: [
      { ...own, ...first },
      { ...guest, ...second, nameBasis: null, withheldGround: 'PERSONAL_DATA' },
    ],
  });
}

async function protectedOne(): Promise<ToldMeeting> {
  const meeting = await aPublishedMeeting(region);
  await changed(region.registrar, 'protectOfficial', { id: region.officialId, expectedVersion: 1 });
  return meeting;
}

async function decisionsTold(who: Official, { id }: ToldMeeting, language: string): Promise<unknown> {
  const headers = { 'accept-language': language };
  const answer = await who.ask(`{ meeting(id: "${id}") { redactions { field decision } } }`, {}, headers);
  const { meeting } = answer.data as { meeting: { redactions: { field: string; decision: string }[] } };
  return meeting.redactions.find(({ field }) => field === 'name')?.decision;
}

describe('What is withheld without anybody’s decision about it', () => {
  it.each([
    [
      'a correction that does not say it any more',
      corrected,
      'Inget: en rättelse visar inte uppgiften längre',
      'None: a correction does not show it any more',
    ],
    [
      'an official who is not named any more',
      protectedOne,
      'Inget: företrädaren namnges inte längre',
      'None: the official is not named any more',
    ],
  ])('after %s, is told to those who may know in their own language', async (_what, make, sv, en) => {
    const meeting = await make();
    expect(await decisionsTold(region.registrar, meeting, 'sv')).toBe(sv);
    expect(await decisionsTold(region.registrar, meeting, 'en')).toBe(en);
    expect(await decisionsTold(region.publisher, meeting, 'en')).toBeNull();
    const pageOf = async ({ accountId }: Official) =>
      (await (await browserOf(register, accountId)).get(`/office/published/${meeting.id}`)).html;
    expect(await pageOf(region.registrar)).toContain(sv);
    expect(await pageOf(region.publisher)).not.toContain(sv);
    const [kept] = await register.office.query<object[]>(
      `SELECT decision FROM office.redaction WHERE meeting_id = $1 AND field = 'name'`,
      [meeting.id],
    );
    expect(kept).toEqual({ decision: null });
  });

  it('is destroyed with the rest of what was withheld', async () => {
    const { id } = await corrected();
    expect(await wholeRegister(register)).not.toContain('Ångrande Åsa');
    const originals = async () => {
      const query = 'SELECT originals::text FROM office.redaction WHERE meeting_id = $1';
      return JSON.stringify(await register.office.query(query, [id]));
    };
    expect(await originals()).toContain('Ångrande Åsa');
    await new Destroyer(region).destroyed(DestructionKind.WITHHELD);
    expect(await originals()).not.toContain('Ångrande Åsa');
  });
});
