import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { changed } from './support/changing.js';
import { aRegion, anOrganisation, type Region } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { added, LIST, NEW, versionIn } from './support/organisation-forms.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PERSONAL = '640823-3234';

let register: TestApp;
let region: Region;
let recorder: OfficeBrowser;
let registrar: OfficeBrowser;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
beforeEach(async () => {
  recorder = await browserOf(register, region.recorder.accountId);
  registrar = await browserOf(register, region.registrar.accountId);
});
afterAll(() => register.stop());

describe('The list of organisations', () => {
  it('is searched without regard to å, legal forms and the order of words, and by number', async () => {
    await added(recorder, {
      '/name': 'Värmlands Åkeri Aktiebolag',
      '/identifiers/0/scheme': 'SE_ORGNR',
      '/identifiers/0/value': '556012-5790',
    });
    for (const text of ['akeri varmlands', 'VÄRMLANDS ÅKERI AB', '5560125790']) {
      const { html } = await recorder.get(`${LIST}?q=${encodeURIComponent(text)}`);
      expect(html).toContain('Värmlands Åkeri Aktiebolag');
      expect(html).toContain('Organisationsnummer 556012-5790');
    }
    const none = await recorder.get(`${LIST}?q=finns-inte-alls`);
    expect(none.html).toContain('Ingen organisation heter så');
    expect(none.html).toContain('/office/organisations/new?name=finns-inte-alls');
  });

  it('comes a page at a time', async () => {
    for (let number = 0; number < 27; number += 1) await anOrganisation(register, `Bladdra ${number} Ek`);
    const first = await recorder.get(`${LIST}?q=bladdra`);
    expect(first.html.match(/>Bladdra /g)).toHaveLength(25);
    expect(first.html).toContain('?q=bladdra&amp;page=2');
    const second = await recorder.get(`${LIST}?q=bladdra&page=2`);
    expect(second.html.match(/>Bladdra /g)).toHaveLength(2);
    expect(second.html).not.toContain('page=3');
  });

  it('offers to add one only to those who may', async () => {
    const auditor = await signedIn(register, region.body.id, Role.AUDITOR);
    const browser = await browserOf(register, auditor.accountId);
    expect((await browser.get(LIST)).html).not.toContain(`${LIST}/new`);
    expect((await browser.get(`${LIST}/new`)).status).toBe(403);
  });
});

describe('A new organisation', () => {
  it('is saved with its number and another name', async () => {
    const path = await added(recorder, {
      '/name': 'Klarälvens Kraft AB',
      '/website': 'kraft.example',
      '/identifiers/0/scheme': 'SE_ORGNR',
      '/identifiers/0/value': '556074 7551',
      '/names/0/name': 'KKAB',
      '/names/0/kind': 'SHORT',
    });
    const { html } = await recorder.get(path);
    for (const told of ['Klarälvens Kraft AB', 'KKAB', 'Kortform', '556074-7551', 'https://kraft.example'])
      expect(html).toContain(told);
  });

  it('is first compared with those that are there, and saved when it is none of them', async () => {
    const known = await added(recorder, { '/name': 'Säffle Pappersbruk AB' });
    await recorder.get(`${LIST}/new`);
    const asked = await recorder.post(`${LIST}/new`, { ...NEW, '/name': 'Saffle Pappersbruk' });
    expect(asked.status).toBe(200);
    expect(asked.html).toContain('Är det någon av de här?');
    expect(asked.html).toContain(`href="${known}"`);
    expect(asked.html).toContain('Samma namn');
    expect(asked.html).toContain('value="Saffle Pappersbruk"');
    const seen = /name="seen" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
    const saved = await recorder.post(`${LIST}/new`, { ...NEW, '/name': 'Saffle Pappersbruk', seen });
    expect(saved.html).toContain('Saffle Pappersbruk finns nu i registret.');
  });

  it('keeps all that was typed when something is wrong, and says so in plain words', async () => {
    await recorder.get(`${LIST}/new`);
    const view = await recorder.post(`${LIST}/new`, {
      ...NEW,
      '/name': '',
      '/country': 'XX',
      '/sector': 'Järnväg <1>',
      '/identifiers/0/scheme': 'SE_ORGNR',
      '/identifiers/0/value': '556074-7552',
    });
    expect(view.status).toBe(400);
    expect(view.html).toContain('<title>Fel: Lägg till en organisation');
    expect(view.html).toContain('Det här måste du fylla i');
    const right = await recorder.post(`${LIST}/new`, {
      ...NEW,
      '/name': 'Rätt Namn',
      '/country': 'XX',
      '/sector': 'Järnväg <1>',
      '/identifiers/0/scheme': 'SE_ORGNR',
      '/identifiers/0/value': '556074-7552',
    });
    expect(right.html).toContain('den sista är en kontrollsiffra');
    expect(right.html).toContain('Ange landet med två stora bokstäver');
    expect(right.html).toContain('value="Järnväg &lt;1>"');
    expect(right.html).toContain('value="556074-7552"');
    expect(right.html).toContain('href="#f-identifiers-0-value"');
  });

  it('never has a personal number, which the page does not even repeat', async () => {
    await recorder.get(`${LIST}/new`);
    const numbered = { '/identifiers/0/scheme': 'SE_ORGNR', '/identifiers/0/value': PERSONAL };
    const view = await recorder.post(`${LIST}/new`, { ...NEW, '/name': 'Bergs Bygg', ...numbered });
    expect(view.status).toBe(400);
    expect(view.html).toContain('ser ut som ett personnummer');
    expect(view.html).not.toContain('3234');
    expect(view.html).toContain('value="Bergs Bygg"');
    const named = await recorder.post(`${LIST}/new`, { ...NEW, '/name': `Bergs Bygg ${PERSONAL}` });
    expect([named.status, named.html.includes('3234')]).toEqual([400, false]);
  });

  it('leads to the one that has the number', async () => {
    const number = { '/identifiers/0/scheme': 'WIKIDATA', '/identifiers/0/value': 'Q4242' };
    const owner = await added(recorder, { '/name': 'Numrets Ägare', ...number });
    await recorder.get(`${LIST}/new`);
    const asked = await recorder.post(`${LIST}/new`, { ...NEW, '/name': 'Helt Annat', ...number });
    expect(asked.html).toContain('Samma nummer');
    const seen = owner.split('/').at(-1) ?? '';
    const refused = await recorder.post(`${LIST}/new`, { ...NEW, '/name': 'Helt Annat', ...number, seen });
    expect(refused.status).toBe(409);
    expect(refused.html).toMatch(new RegExp(`href="${owner}"[^>]*>Gå till Numrets Ägare`));
  });
});

describe('An organisation', () => {
  it('is renamed, and keeps its former name', async () => {
    const path = await added(recorder, { '/name': 'Gamla Namnet Handel' });
    const form = await recorder.get(`${path}/edit`);
    const changedOne = {
      '/expectedVersion': versionIn(form),
      '/name': 'Nya Namnet Handel',
      '/kind': 'MEDIA',
    };
    const view = await recorder.post(`${path}/edit`, changedOne);
    expect(view.html).toContain('Ändringen av Nya Namnet Handel är sparad.');
    for (const told of ['Gamla Namnet Handel', 'Tidigare namn', 'Medier']) expect(view.html).toContain(told);
  });

  it('shows who changed what meanwhile, beside what somebody wrote', async () => {
    const path = await added(recorder, { '/name': 'Samtidigt Arbete' });
    const form = await recorder.get(`${path}/edit`);
    const other = await browserOf(register, region.publisher.accountId);
    const theirs = await other.get(`${path}/edit`);
    await other.post(`${path}/edit`, { '/expectedVersion': versionIn(theirs), '/sector': 'Skog' });
    const mine = { '/expectedVersion': versionIn(form), '/name': 'Samtidigt Arbete', '/sector': 'Malm' };
    const stale = await recorder.post(`${path}/edit`, mine);
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Någon annan har ändrat');
    expect(stale.html).not.toContain('amendOrganisation');
    expect(stale.html).toMatch(/Skog[^]*Malm/);
    expect(stale.html).toContain('value="Malm"');
    const saved = await recorder.post(`${path}/edit`, { ...mine, '/expectedVersion': versionIn(stale) });
    expect(saved.html).toContain('är sparad');
  });

  it('is given names and numbers, and loses them again after a question', async () => {
    const path = await added(recorder, { '/name': 'Föreningen Flera Namn' });
    const nameForm = await recorder.get(`${path}/names/new`);
    const name = { '/name/name': 'FFN', '/name/kind': 'SHORT', '/name/from': '2020-02-30' };
    const wrong = await recorder.post(`${path}/names/new`, {
      ...name,
      '/expectedVersion': versionIn(nameForm),
    });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('value="FFN"');
    const named = await recorder.post(`${path}/names/new`, {
      ...name,
      '/name/from': '2020-02-03',
      '/expectedVersion': versionIn(wrong),
    });
    expect(named.html).toContain('från och med 3 februari 2020');
    const numberForm = await recorder.get(`${path}/identifiers/new`);
    const personal = await recorder.post(`${path}/identifiers/new`, {
      '/identifier/scheme': 'SE_ORGNR',
      '/identifier/value': PERSONAL,
      '/expectedVersion': versionIn(numberForm),
    });
    expect([personal.status, personal.html.includes('3234')]).toEqual([400, false]);
    const numbered = await recorder.post(`${path}/identifiers/new`, {
      '/identifier/scheme': 'WIKIDATA',
      '/identifier/value': 'Q77',
      '/expectedVersion': versionIn(personal),
    });
    expect(numbered.html).toContain('Q77');
    for (const kind of ['names', 'identifiers']) {
      const page = await recorder.get(path);
      const remove = new RegExp(`href="(${path}/${kind}/[0-9a-f-]+/remove)"`).exec(page.html)?.[1] ?? '';
      const ask = await recorder.get(remove);
      expect(ask.html).toContain('Det här händer');
      const done = await recorder.post(remove, { '/expectedVersion': versionIn(ask) });
      expect(done.html).toContain('är sparad');
    }
    expect((await recorder.get(path)).html).not.toMatch(/FFN|Q77/);
  });

  it('shows the meetings that a reader may see, and no others', async () => {
    const organisationId = await anOrganisation(register, 'Mötesbolaget Nord AB');
    await changed(region.recorder, 'recordMeeting', {
      publicBodyId: region.body.id,
      title: 'Om färjan till Hammarö',
      date: '2026-03-02',
      datePrecision: 'DAY',
      direction: 'INBOUND',
      initiatedBy: 'THEM',
      channel: 'IN_PERSON',
      participants: [{ side: 'COUNTERPART', organisationId }],
    });
    const path = `${LIST}/${organisationId}`;
    const seen = await recorder.get(path);
    expect(seen.html).toContain('Om färjan till Hammarö');
    expect(seen.html).toContain('2 mars 2026');
    const elsewhere = await aRegion(register);
    const stranger = await browserOf(register, elsewhere.publisher.accountId);
    const unseen = await stranger.get(path);
    expect(unseen.html).toContain('inte med i något möte som du kan se');
    expect(unseen.html).not.toContain('Hammarö');
  });

  it('is changed by nobody who may not, and not found where there is none', async () => {
    const path = await added(registrar, { '/name': 'Registrators Egen' });
    const page = await recorder.get(path);
    expect(page.html).not.toMatch(/\/edit|\/names\/new|\/merge|\/remove/);
    expect((await recorder.get(`${path}/edit`)).status).toBe(403);
    expect((await recorder.post(`${path}/edit`, { '/expectedVersion': '1', '/name': 'Kapad' })).status).toBe(
      403,
    );
    expect((await recorder.get(`${path}/merge`)).status).toBe(403);
    for (const missing of [`${LIST}/11111111-1111-4111-8111-111111111111`, `${LIST}/inget`])
      expect((await recorder.get(missing)).status).toBe(404);
  });
});
