import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Official } from '../src/office/bodies/official.entity.js';
import { Post } from '../src/office/bodies/post.entity.js';
import { Organisation } from '../src/office/organisations/organisation.entity.js';
import { CalendarDesk } from './support/calendar-desk.js';
import { invitation } from './support/calendars.js';
import { anOrganisation, aRegion } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let desk: CalendarDesk;

beforeAll(async () => {
  register = await startTestApp();
  desk = await CalendarDesk.open(register);
});
afterAll(() => register.stop());

describe('An invitation', () => {
  it('becomes a proposal and, once a person has completed it, a draft', async () => {
    const draft = await desk.recorded(desk.recorder, invitation(desk.newEvent()));
    expect(await desk.meeting(draft.id)).toMatchObject({
      state: 'DRAFT',
      title: 'Färjans turlista',
      date: '2026-02-26',
      startsAt: new Date('2026-02-26T09:00:00Z'),
      place: 'Regionens hus',
    });
  });

  it('proposes who took part by addresses and names: ours, organisations, unknown domains, private addresses', async () => {
    const { manager } = register.office;
    const official = await manager.findOneByOrFail(Official, { id: desk.region.officialId });
    const website = await anOrganisation(register, 'Färjan AB');
    await manager.update(Organisation, { id: website }, { website: 'https://www.farjan.example/om-oss' });
    const { parties } = await desk.only(
      desk.recorder,
      invitation({
        ...desk.newEvent(),
        A1: `ATTENDEE;CN="${official.name} (Regionen)":mailto:olof@region.example`,
        A2: 'ATTENDEE;CN=Eva Handläggare:mailto:eva@region.example',
        A3: 'ATTENDEE;CN=Erik Dahl;PARTSTAT=DECLINED:mailto:erik@post.farjan.example',
        A4: 'ATTENDEE;CN=Okänd Person:mailto:vem@nytt.example',
        A5: 'ATTENDEE;CN=Privat Person:mailto:privat@gmail.com',
        A6: 'ATTENDEE;CUTYPE=ROOM;CN=Sal 1:mailto:sal1@region.example',
      }),
    );
    const told = parties.map(({ kind, side, official: ours, organisations, domain, people }) => [
      kind,
      side,
      ours?.name ?? organisations.map(({ name }) => name).join(),
      domain,
      people.map(({ name }) => name).join(),
    ]);
    expect(told).toEqual([
      ['OFFICIAL', 'OWN', official.name, null, `${official.name} (Regionen)`],
      ['COLLEAGUE', 'OWN', '', 'region.example', 'Eva Handläggare'],
      ['ORGANISATION', 'COUNTERPART', 'Färjan AB', 'farjan.example', 'Anna Berg'],
      ['ORGANISATION', 'COUNTERPART', 'Färjan AB', 'post.farjan.example', 'Erik Dahl'],
      ['UNKNOWN_DOMAIN', 'COUNTERPART', '', 'nytt.example', 'Okänd Person'],
      ['PRIVATE_ADDRESS', 'COUNTERPART', '', null, 'Privat Person'],
    ]);
    expect(parties[0]?.official).toMatchObject({
      id: desk.region.officialId,
      postId: desk.region.postId,
      titleSv: 'Regionråd',
    });
    await manager.update(Official, { id: desk.region.officialId }, { protectedIdentity: true });
    const again = await desk.only(
      desk.recorder,
      invitation({ ...desk.newEvent(), A1: `ATTENDEE;CN=${official.name}:mailto:olof@region.example` }),
    );
    expect(again.parties.map(({ kind }) => kind)).not.toContain('OFFICIAL');
    await manager.update(Official, { id: desk.region.officialId }, { protectedIdentity: false });
  });

  it('proposes one of ours by the name alone, wherever their mail is, as far as nothing speaks against it', async () => {
    const { manager } = register.office;
    const id = desk.region.officialId;
    const { name } = await manager.findOneByOrFail(Official, { id });
    const company = await anOrganisation(register, 'Skärgårdsvarvet AB');
    await manager.update(Organisation, { id: company }, { website: 'https://varvet.example' });
    const from = async (domain: string, called = name) => {
      const A1 = `ATTENDEE;CN=${called}:mailto:nagon@${domain}`;
      const { parties } = await desk.only(desk.recorder, invitation({ ...desk.newEvent(), A1 }));
      const theirs = parties.filter(({ people }) => people.some((person) => person.name === called));
      return theirs.map(({ kind, official, domain: at }) => [kind, official?.id ?? null, at]);
    };
    expect(await from('annanstans.example')).toEqual([['OFFICIAL', id, 'annanstans.example']]);
    expect(await from('gmail.com')).toEqual([
      ['NAMESAKE', id, null],
      ['PRIVATE_ADDRESS', null, null],
    ]);
    expect(await from('varvet.example')).toEqual([
      ['NAMESAKE', id, 'varvet.example'],
      ['ORGANISATION', null, 'varvet.example'],
    ]);
    const unknown = [['UNKNOWN_DOMAIN', null, 'annanstans.example']];
    const elsewhere = await aRegion(register);
    const theirs = await manager.findOneByOrFail(Official, { id: elsewhere.officialId });
    expect(await from('annanstans.example', theirs.name)).toEqual(unknown);
    await manager.update(Official, { id }, { protectedIdentity: true });
    expect(await from('annanstans.example')).toEqual(unknown);
    await manager.update(Official, { id }, { protectedIdentity: false });
    await manager.update(Post, { officialId: id }, { to: '2025-12-31' });
    expect(await from('annanstans.example')).toEqual(unknown);
    await manager.update(Post, { officialId: id }, { to: null });
    await manager.update(Official, { id: elsewhere.officialId }, { name });
    expect(await from('annanstans.example')).toEqual(unknown);
    await manager.update(Official, { id: elsewhere.officialId }, { name: theirs.name });
  });

  it('offers for a domain what was chosen for it before, and nothing for private mail', async () => {
    const organisationId = await anOrganisation(register, 'Länsförbundet');
    const people = {
      ORGANIZER: 'ORGANIZER;CN=Bo:mailto:bo@forbundet.example',
      A1: 'ATTENDEE;CN=Privat:mailto:privat@hotmail.se',
    };
    const proposal = await desk.only(desk.recorder, invitation({ ...desk.newEvent(), ...people }));
    const domains = ['forbundet.example', 'hotmail.se'].map((domain) => ({ domain, organisationId }));
    await desk.drafts.accept(desk.recorder, desk.asDraft(proposal), { event: proposal.event, domains });
    const next = await desk.only(desk.recorder, invitation({ ...desk.newEvent(), ...people }));
    expect(next.parties.map(({ kind, organisations }) => [kind, organisations.map(({ by }) => by)])).toEqual([
      ['ORGANISATION', ['EARLIER_MEETINGS']],
      ['PRIVATE_ADDRESS', []],
    ]);
  });

  it('leaves no name, address, event name or text of its body in the database without a tick', async () => {
    const canary = {
      UID: 'UID:canary-uid-4711',
      ORGANIZER: 'ORGANIZER;CN=Kanarie Fågel:mailto:kanarie@fagel.example',
    };
    await desk.recorded(desk.recorder, invitation(canary));
    const tables = await register.office.query<{ name: string }[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'office' AND table_type = 'BASE TABLE'",
    );
    for (const { name } of tables) {
      const rows = await register.office.query<{ found: string }[]>(
        `SELECT each::text AS found FROM office."${name}" AS each
          WHERE each::text ~* 'kanarie|fagel[.]example|canary-uid|hemlig text'`,
      );
      expect([name, rows]).toEqual([name, []]);
    }
  });

  it('that is read in again is the same draft', async () => {
    const event = desk.newEvent();
    const draft = await desk.recorded(desk.recorder, invitation(event));
    const again = await desk.only(desk.recorder, invitation(event));
    expect(again).toMatchObject({ status: 'KNOWN', meeting: { id: draft.id, state: 'DRAFT' } });
    await expect(
      desk.drafts.accept(desk.recorder, desk.asDraft(again), { event: again.event }),
    ).rejects.toThrow('calendar.alreadyRecorded');
  });
});
