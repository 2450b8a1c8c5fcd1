import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { OrganisationsService } from '../src/office/organisations/organisations.service.js';
import { Role } from '../src/words/body-words.js';
import { OrganisationKind } from '../src/words/organisation-words.js';
import {
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { lineOf, NameDesk, NAMES, rowOf, versionIn } from './support/name-desk.js';
import type { TestApp } from './support/test-app.js';

let desk: NameDesk;
let register: TestApp;
let region: Region;
let registrar: OfficeBrowser;

beforeAll(async () => {
  desk = await NameDesk.open();
  ({ register, region, registrar } = desk);
});
afterAll(() => register.stop());

const isPublic = (text: string): Promise<boolean> => desk.isPublic(text);

/** A meeting's content in which somebody from outside is named. */
function naming(name: string, decision: object, organisationId = region.organisationId): object {
  const own = { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId };
  const outside = { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId, name, ...decision };
  return { participants: [own, outside] };
}

async function aUnion(): Promise<string> {
  const { id } = await register.app
    .get(OrganisationsService, { strict: false })
    .recordOrganisation(systemActor('test'), {
      name: 'Exempelfacket',
      kind: OrganisationKind.TRADE_UNION,
      identifiers: [],
      names: [],
    });
  return id;
}

describe('The list of names', () => {
  it('says what to do when there is none, and tells each name, its basis and who set it', async () => {
    const own = await aRegion(register);
    const browser = await browserOf(register, own.registrar.accountId);
    expect((await browser.get(NAMES)).html).toContain('Inget namn på någon utomstående');
    await aPublishedMeeting(
      region,
      naming('Gunnel Grundad', { nameBasis: 'PUBLIC_TASK', nameCitation: 'RS 2026-0077' }),
    );
    const row = await rowOf(registrar, 'Gunnel Grundad');
    expect(row).toContain('Allmänt intresse');
    expect(row).toContain('RS 2026-0077');
    expect(row).toContain('Syns för alla');
    expect(row).toMatch(/Official \d+, /);
    expect((await browser.get(NAMES)).html).not.toContain('Gunnel Grundad');
  });

  it('is narrowed by what stands in its address', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region, naming('Ulla Utan', {})));
    expect(await rowOf(registrar, 'Ulla Utan', '?standing=UNDECIDED')).toContain('Utan grund');
    expect(await rowOf(registrar, 'Ulla Utan', '?standing=PUBLIC')).toBe('');
    expect(await rowOf(registrar, 'Ulla Utan', '?basis=CONSENT')).toBe('');
    expect(await rowOf(registrar, 'Ulla Utan', '?sensitive=on')).toBe('');
    for (const body of ['-'.repeat(36), 'a'.repeat(36), '\u0000'])
      expect(await rowOf(registrar, 'Ulla Utan', `?body=${encodeURIComponent(body)}`)).toContain(
        'Utan grund',
      );
  });

  it('is to be read by auditors, who decide nothing', async () => {
    const { accountId } = await signedIn(register, region.body.id, Role.AUDITOR);
    const auditor = await browserOf(register, accountId);
    const row = await rowOf(auditor, 'Ulla Utan');
    expect([row === '', row.includes('withhold')]).toEqual([false, false]);
  });
});

describe('A consent', () => {
  it('is withdrawn in one act: the name leaves every version, and is told as any other withheld name', async () => {
    const meeting = await aPublishedMeeting(region, naming('Samtyckande Sara', { nameBasis: 'CONSENT' }));
    await step(region.publisher, 'correctMeeting', {
      ...{ id: meeting.id, expectedVersion: meeting.version, reason: 'Orten saknades.', place: 'Residenset' },
    });
    expect(await isPublic('Samtyckande Sara')).toBe(true);
    const path = /href="([^"]+withhold)"/.exec(await rowOf(registrar, 'Samtyckande Sara'))?.[1] ?? '';
    const asked = await registrar.get(path);
    expect(asked.html).toContain('Ta tillbaka samtycket från Samtyckande Sara?');
    const decision = /name="\/decision"[^>]*value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
    expect(decision).toContain('Samtycket togs tillbaka');
    const given = {
      '/expectedVersion': versionIn(asked),
      '/ground': 'PERSONAL_DATA',
      '/decision': decision,
    };
    const sure = await registrar.post(`${path}/check`, given);
    expect(sure.html).toContain('Version 1 efteråt');
    expect(await isPublic('Samtyckande Sara')).toBe(true);
    const done = await registrar.post(path, given);
    expect(done.html).toContain('Namnet visas inte längre.');
    expect(await isPublic('Samtyckande Sara')).toBe(false);
    const row = await rowOf(registrar, 'Samtyckande Sara');
    expect([row.includes('Visas inte'), row.includes('Samtycket togs tillbaka')]).toEqual([true, true]);
  });

  it('is withdrawn before its meeting is public too: the name never becomes so', async () => {
    const meeting = await aSubmittedMeeting(region, naming('Ångrande Åsa', { nameBasis: 'CONSENT' }));
    const path = `${NAMES}/${meeting.id}/${lineOf(meeting, 'Ångrande Åsa')}/withhold`;
    const asked = await registrar.get(path);
    await registrar.post(path, {
      '/expectedVersion': versionIn(asked),
      '/ground': 'PERSONAL_DATA',
      '/decision': 'Samtycket togs tillbaka i telefon',
    });
    const { version } = await step(region.publisher, 'publishMeeting', {
      id: meeting.id,
      expectedVersion: meeting.version + 1,
    });
    expect(version).toBeGreaterThan(meeting.version);
    expect(await isPublic('Ångrande Åsa')).toBe(false);
    expect(await rowOf(registrar, 'Ångrande Åsa')).toContain('Samtycket togs tillbaka i telefon');
  });
});

describe('A name beside a union', () => {
  it('is published only when the registrar has decided about it', async () => {
    const content = naming('Facklige Frank', { nameBasis: 'CONSENT' }, await aUnion());
    const draft = await step(region.recorder, 'recordMeeting', contentOf(region, content));
    const refused = step(region.recorder, 'submitMeeting', { id: draft.id, expectedVersion: draft.version });
    await expect(refused).rejects.toThrow(/nameNeedsRegistrar/);
    const waiting = await rowOf(registrar, 'Facklige Frank', '?sensitive=on&unapproved=on');
    expect(waiting).toContain('Väntar på registeransvarig');
    expect((await registrar.get('/office/privacy')).html).toContain('Namn vid fackförbund');

    const form = await registrar.get(`${NAMES}/${draft.id}`);
    const decided = await registrar.post(`${NAMES}/${draft.id}`, {
      '/expectedVersion': versionIn(form),
      '/names/0/lineId': lineOf(draft, 'Facklige Frank'),
      '/names/0/nameBasis': 'CONSENT',
      '/names/0/nameCitation': '',
    });
    expect(decided.html).toContain('Grunden är sparad.');
    const sent = await step(region.recorder, 'submitMeeting', {
      id: draft.id,
      expectedVersion: draft.version + 1,
    });
    await step(region.publisher, 'publishMeeting', { id: sent.id, expectedVersion: sent.version });
    expect(await isPublic('Facklige Frank')).toBe(true);
  });
});

describe('The basis of a name', () => {
  it('needs what it refers to, and nothing that was typed is lost', async () => {
    const draft = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, naming('Citerade Cilla', {})),
    );
    const form = await registrar.get(`${NAMES}/${draft.id}`);
    const given = {
      '/expectedVersion': versionIn(form),
      '/names/0/lineId': lineOf(draft, 'Citerade Cilla'),
      '/names/0/nameBasis': 'PUBLIC_TASK',
      '/names/0/nameCitation': '',
    };
    const refused = await registrar.post(`${NAMES}/${draft.id}`, given);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('<title>Fel: ');
    expect(refused.html).toMatch(/value="PUBLIC_TASK" selected/);
    await registrar.post(`${NAMES}/${draft.id}`, { ...given, '/names/0/nameCitation': 'RS 2026-0001' });
    expect(await rowOf(registrar, 'Citerade Cilla')).toContain('RS 2026-0001');
  });

  it('of a public name may become another one, but not none: that is withholding it', async () => {
    const meeting = await aPublishedMeeting(region, naming('Bytande Bo', { nameBasis: 'CONSENT' }));
    const form = await registrar.get(`${NAMES}/${meeting.id}`);
    const given = {
      '/expectedVersion': versionIn(form),
      '/names/0/lineId': lineOf(meeting, 'Bytande Bo'),
      '/names/0/nameCitation': 'RS 2026-0002',
    };
    const none = await registrar.post(`${NAMES}/${meeting.id}`, { ...given, '/names/0/nameBasis': '' });
    expect([none.status, none.html.includes('Namnet syns för alla')]).toEqual([400, true]);
    const other = { ...given, '/names/0/nameBasis': 'LEGAL_DUTY' };
    expect((await registrar.post(`${NAMES}/${meeting.id}`, other)).html).toContain('Grunden är sparad.');
    const newest = await step(region.publisher, 'correctMeeting', {
      ...{ id: meeting.id, expectedVersion: meeting.version + 1, reason: 'Orten saknades.', place: 'Torget' },
    });
    expect(newest.state).toBe('PUBLISHED');
    expect(await isPublic('Bytande Bo')).toBe(true);
  });

  it('is nobody else’s to set than the registrar’s of that body', async () => {
    const other = await aRegion(register);
    const stranger = await browserOf(register, other.registrar.accountId);
    const meeting = await aPublishedMeeting(region, naming('Vår Vera', { nameBasis: 'CONSENT' }));
    const path = `${NAMES}/${meeting.id}/${lineOf(meeting, 'Vår Vera')}/withhold`;
    expect((await stranger.get(path)).status).toBe(404);
    await stranger.get(NAMES);
    const given = { '/expectedVersion': '1', '/ground': 'OTHER', '/decision': 'Inte vår' };
    expect((await stranger.post(path, given)).status).toBe(404);
    expect(await isPublic('Vår Vera')).toBe(true);
  });
});
