import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DueMeetings } from '../src/publication/meetings/due-meetings.service.js';
import { Role } from '../src/words/body-words.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
  type ToldMeeting,
} from './support/meetings.js';
import { signedIn } from './support/office.js';
import { readPublic } from './support/public-meeting.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

function delayed({ id, version }: ToldMeeting, until: string, who = region.registrar): Promise<ToldMeeting> {
  const order = { ground: 'PROCUREMENT', decision: 'RS 2026-9, upphandling pågår' };
  return step(who, 'delayMeeting', { id, expectedVersion: version, until, ...order });
}

describe("an official's line", () => {
  it('names the official: nobody else gets into the register that way', async () => {
    const [own, other] = (contentOf(region) as { participants: object[] }).participants;
    const participants = [{ ...own, name: 'Petra Privatperson' }, other];
    await expect(aSubmittedMeeting(region, { participants })).rejects.toThrow(
      /officialNamedOtherwise.*\/participants\/0\/name/,
    );
  });

  it('may say again what it said when it was published', async () => {
    const { id, publicId, participants } = await aPublishedMeeting(region);
    const [own] = participants;
    const amend = 'mutation ($input: AmendOfficialInput!) { amendOfficial(input: $input) { id } }';
    const renamed = { id: region.officialId, expectedVersion: 1, name: 'Olof Nyttnamn' };
    expect((await region.registrar.ask(amend, { input: renamed })).errors).toEqual([]);
    expect((await readPublic(register, publicId))['participants']).toMatchObject([{ name: own?.name }, {}]);
    const [official, other] = (contentOf(region) as { participants: object[] }).participants;
    const { version } = await meeting(id);
    await step(region.publisher, 'correctMeeting', {
      id,
      expectedVersion: version,
      reason: 'Rätt roll.',
      participants: [{ ...official, ...own, role: 'HOST' }, other],
    });
    expect((await readPublic(register, publicId))['participants']).toMatchObject([{ name: own?.name }, {}]);
  });
});

describe('a proposal', () => {
  it('is not made public by a meeting that names it', async () => {
    const { data } = await region.recorder.ask(
      'mutation ($input: RecordIssueInput!) { recordIssue(input: $input) { id } }',
      {
        input: {
          publicBodyId: region.body.id,
          title: 'Hemligt förslag',
          status: 'PROPOSED',
          topicCodes: ['public-transport'],
        },
      },
    );
    const { id } = (data as { recordIssue: { id: string } }).recordIssue;
    await expect(aPublishedMeeting(region, { issueIds: [id] })).rejects.toThrow(/OBSTACLES.*\/issueIds\/0/);
    expect(await wholeRegister(register)).not.toContain('Hemligt förslag');
  });
});

describe('a withheld name', () => {
  it('has no other ground than any other, not in the texts that go with it either', async () => {
    const official = await aRegion(register);
    const name = await nameOf(official.officialId);
    const { id, version, publicId } = await aPublishedMeeting(official, {
      outcomeKind: 'NOTED',
      outcomeText: `${name} tog med sig frågan.`,
    });
    await step(official.registrar, 'redactMeeting', {
      id,
      expectedVersion: version,
      fields: ['/participants/0/name'],
      ground: 'SAFETY',
      decision: 'OSL 21:3, RS 2026-0012',
    });
    const { withheld } = await readPublic(register, publicId);
    expect(withheld).toContainEqual({ field: '/outcome/text', ground: 'PERSONAL_DATA' });
    expect(JSON.stringify(withheld)).not.toContain('SAFETY');
  });
});

describe('a name that is not published', () => {
  it('is not told by the texts beside it, be it of a protected official or of somebody outside', async () => {
    const other = await aRegion(register);
    const name = await nameOf(other.officialId);
    const outcome = { outcomeKind: 'NOTED', outcomeText: `${name} tog med sig frågan.` };
    const protect = 'mutation ($input: ProtectOfficialInput!) { protectOfficial(input: $input) { id } }';
    const input = { id: other.officialId, expectedVersion: 1 };
    expect((await other.registrar.ask(protect, { input })).errors).toEqual([]);
    await expect(aPublishedMeeting(other, outcome)).rejects.toThrow(/unpublishedNameTold.*\/outcomeText/);
    const [own, outside] = (contentOf(region) as { participants: object[] }).participants;
    const named = {
      participants: [own, { ...outside, name: 'Stina Utanför' }],
      asks: [{ side: 'COUNTERPART', text: 'Stina Utanför ville ha kvällsturer.', position: 'FUND' }],
      internalNote: 'Stina Utanför hör av sig igen.',
    };
    await expect(aPublishedMeeting(region, named)).rejects.toThrow(/unpublishedNameTold.*\/asks\/0\/text/);
    const basis = { nameBasis: 'PUBLIC_TASK', nameCitation: 'Regionstyrelsen § 12/2026' };
    const [, stina] = named.participants;
    await aPublishedMeeting(region, { ...named, participants: [own, { ...stina, ...basis }] });
  });
});

describe('a text with a longer word in it than a name that is not published', () => {
  it('may be published: Lindesberg does not tell of Lind', async () => {
    const [own, outside] = (contentOf(region) as { participants: object[] }).participants;
    const lind = { participants: [own, { ...outside, name: 'Lind' }] };
    const said = (text: string) => ({ ...lind, asks: [{ side: 'COUNTERPART', text, position: 'FUND' }] });
    await expect(aPublishedMeeting(region, said('Linds förslag om bussen'))).rejects.toThrow(
      /unpublishedNameTold.*\/asks\/0\/text/,
    );
    await aPublishedMeeting(region, said('Vägen till Lindesberg byggs om'));
  });
});

describe('a delayed meeting', () => {
  it('is published before its day only by somebody who may decide on delays', async () => {
    const waiting = await delayed(await aSubmittedMeeting(region), '2026-06-01');
    const input = { id: waiting.id, expectedVersion: waiting.version };
    await expect(step(region.publisher, 'publishMeeting', input)).rejects.toThrow(/FORBIDDEN/);
    const returned = await step(region.publisher, 'returnMeeting', { ...input, reason: 'Rätta titeln.' });
    const again = await step(region.recorder, 'submitMeeting', {
      id: waiting.id,
      expectedVersion: returned.version,
    });
    const sent = { id: waiting.id, expectedVersion: again.version };
    await expect(step(region.publisher, 'publishMeeting', sent)).rejects.toThrow(/FORBIDDEN/);
    const both = await signedIn(register, region.body.id, Role.PUBLISHER, Role.REGISTRAR);
    expect((await step(both, 'publishMeeting', sent)).state).toBe('PUBLISHED');
  });

  it('comes back to its recorder when its text names somebody who got protected identity meanwhile', async () => {
    const other = await aRegion(register);
    const name = await nameOf(other.officialId);
    const said = { outcomeKind: 'NOTED', outcomeText: `${name} tog med sig frågan.` };
    const { id } = await delayed(await aSubmittedMeeting(other, said), '2026-03-03', other.registrar);
    const protect = 'mutation ($input: ProtectOfficialInput!) { protectOfficial(input: $input) { id } }';
    const input = { id: other.officialId, expectedVersion: 1 };
    expect((await other.registrar.ask(protect, { input })).errors).toEqual([]);
    register.clock.set('2026-03-03T05:00:00Z');
    expect(await register.app.get(DueMeetings, { strict: false }).publishDue()).toBe(0);
    expect((await meeting(id)).state).toBe('RETURNED');
    register.clock.set('2026-03-02T09:00:00Z');
  });

  it('that cannot be published does not hold up the others', async () => {
    const first = await delayed(await aSubmittedMeeting(region), '2026-03-03');
    const second = await delayed(await aSubmittedMeeting(region), '2026-03-04');
    await register.office.query(`UPDATE office.meeting SET title = NULL WHERE id = $1`, [first.id]);
    register.clock.set('2026-03-05T09:00:00Z');
    expect(await register.app.get(DueMeetings, { strict: false }).publishDue()).toBe(1);
    expect((await meeting(second.id)).state).toBe('PUBLISHED');
    expect((await meeting(first.id)).state).toBe('RETURNED');
  });
});

async function meeting(id: string): Promise<{ version: number; state: string }> {
  const [row] = await register.office.query<{ version: number; state: string }[]>(
    'SELECT version, state FROM office.meeting WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`No meeting ${id}`);
  return row;
}

async function nameOf(officialId: string): Promise<string> {
  const [row] = await register.office.query<{ name: string }[]>(
    'SELECT name FROM office.official WHERE id = $1',
    [officialId],
  );
  return row?.name ?? '';
}
