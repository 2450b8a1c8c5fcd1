import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { aRegion, type Region } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { versionIn } from './support/organisation-forms.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let administratorId: string;
let administrator: OfficeBrowser;
let recorder: OfficeBrowser;
let registrar: OfficeBrowser;
let here: string;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  here = `/office/bodies/${region.body.slug}`;
  administratorId = (await signedIn(register, region.body.id, Role.ADMINISTRATOR)).accountId;
});
beforeEach(async () => {
  administrator = await browserOf(register, administratorId);
  recorder = await browserOf(register, region.recorder.accountId);
  registrar = await browserOf(register, region.registrar.accountId);
});
afterAll(() => register.stop());

/** Sends the form of a page with what it was made from. */
async function sent(browser: OfficeBrowser, path: string, fields: Record<string, string> = {}) {
  const version = versionIn(await browser.get(path));
  return browser.post(path, { ...(version ? { '/expectedVersion': version } : {}), ...fields });
}

const SETTINGS = { '/targetDays': '5', '/limitDays': '10', '/fourEyes': 'on', '/namingYears': '8' };

describe('The public bodies', () => {
  it('are a tree, to which an administrator adds, and which nobody else changes', async () => {
    const open = '/office/bodies/new';
    const fields = { '/nameSv': 'Trafiknämnden', '/kind': 'COMMITTEE', '/parentId': region.body.id };
    const wrong = await sent(administrator, open, { ...fields, '/referencePrefix': 'tre3' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('value="Trafiknämnden"');
    expect(wrong.html).toContain('två till åtta stora bokstäver');
    const opened = await sent(administrator, open, { ...fields, '/referencePrefix': '' });
    expect(opened.html).toContain('Trafiknämnden är öppnad.');
    const tree = await recorder.get('/office/bodies');
    expect(tree.html).toMatch(new RegExp(`${region.body.nameSv}[^]*<ul[^]*Trafiknämnden`));
    expect(tree.html).not.toContain(open);
    expect((await recorder.get(open)).status).toBe(403);
    expect((await recorder.get(`/office/bodies/${region.body.id}`)).html).not.toMatch(
      /\/edit|\/settings|\/new/,
    );
    expect((await recorder.get('/office/bodies/inget')).status).toBe(404);
  });

  it('are amended, and a stale change is told beside what holds now', async () => {
    const version = versionIn(await administrator.get(`${here}/edit`));
    const fields = { '/nameSv': region.body.nameSv, '/kind': 'REGION', '/referencePrefix': 'RTE' };
    await sent(administrator, `${here}/edit`, { ...fields, '/nameEn': 'Their Name' });
    const mine = { ...fields, '/nameEn': 'My Name' };
    const stale = await administrator.post(`${here}/edit`, { ...mine, '/expectedVersion': version });
    expect(stale.status).toBe(409);
    expect(stale.html).toMatch(/Their Name[^]*My Name/);
    const saved = await administrator.post(`${here}/edit`, { ...mine, '/expectedVersion': versionIn(stale) });
    expect(saved.html).toContain('My Name');
  });

  it('have settings, each with what follows; four eyes are switched off only by a decision', async () => {
    const page = await administrator.get(`${here}/settings`);
    for (const text of [
      'Det som publiceras senare är sent',
      'utan en andra person',
      'Sedan lämnar namnen alla versioner',
    ])
      expect(page.html).toContain(text);
    const off = { ...SETTINGS, '/fourEyes': '', '/fourEyesDecision': '' };
    const undecided = await sent(administrator, `${here}/settings`, off);
    expect(undecided.status).toBe(400);
    expect(undecided.html).toContain('Ange beslutet');
    const decided = { ...off, '/fourEyesDecision': 'Styrelsen 2026-01-12, RS/26/2' };
    const saved = await sent(administrator, `${here}/settings`, decided);
    for (const text of ['Nej: Styrelsen 2026-01-12, RS/26/2', '5 dagar', '10 dagar', '8 år'])
      expect(saved.html).toContain(text);
    const turned = await sent(administrator, `${here}/settings`, { ...SETTINGS, '/limitDays': '2' });
    expect(turned.html).toContain('kortare än målet');
    await sent(administrator, `${here}/settings`, SETTINGS);
  });

  it('are closed after a question, when nothing is open below', async () => {
    const open = { '/nameSv': 'Tillfälliga rådet', '/kind': 'COUNCIL', '/parentId': region.body.id };
    const { path } = await sent(administrator, '/office/bodies/new', open);
    expect((await administrator.get(`${path}/close`)).html).toContain('kan öppnas igen');
    const refused = await sent(administrator, `${here}/close`);
    expect([refused.status, refused.html.includes('Avsluta först')]).toEqual([409, true]);
    expect((await sent(administrator, `${path}/close`, { '/on': '' })).html).toContain('Avslutad');
  });

  it('that were closed are reopened after a question', async () => {
    const open = { '/nameSv': 'Återkommande rådet', '/kind': 'COUNCIL', '/parentId': region.body.id };
    const { path } = await sent(administrator, '/office/bodies/new', open);
    const closed = await sent(administrator, `${path}/close`, { '/on': '' });
    expect(closed.html).toContain(`href="${path}/reopen"`);
    expect(closed.html).not.toContain(`href="${path}/close"`);
    expect((await administrator.get(`${path}/reopen`)).html).toContain('Uppdrag kan ges i den igen');
    const opened = await sent(administrator, `${path}/reopen`);
    expect(opened.html).toContain('Organisationen är öppen igen.');
    expect(opened.html).not.toContain('Avslutad');
    const twice = await administrator.get(`${path}/reopen`);
    expect([twice.status, twice.html.includes('Organisationen är inte avslutad.')]).toEqual([409, true]);
  });

  it('have units with the days they exist', async () => {
    const unit = { '/nameSv': 'Kansliet', '/from': '2024-01-01', '/to': '2023-01-01' };
    const wrong = await sent(registrar, `${here}/units/new`, unit);
    expect([wrong.status, wrong.html.includes('value="Kansliet"')]).toEqual([400, true]);
    const right = await sent(registrar, `${here}/units/new`, { ...unit, '/to': '' });
    expect(right.html).toContain('från och med 1 januari 2024');
    const edit = new RegExp(`href="(${here}/units/[0-9a-f-]+/edit)"`).exec(right.html)?.[1] ?? '';
    const changed = await sent(registrar, edit, {
      ...unit,
      '/nameSv': 'Stora kansliet',
      '/to': '2026-01-31',
    });
    expect(changed.html).toContain('Stora kansliet');
    expect((await recorder.get(edit)).status).toBe(403);
  });
});

describe('The people of a body', () => {
  it('are recorded, appointed to posts and protected by the registrar, who is told what that means', async () => {
    const nobody = await sent(administrator, `${here}/officials/new`, {
      '/name': '',
      '/category': 'ELECTED',
    });
    expect([nobody.status, nobody.html.includes('value="ELECTED" checked')]).toEqual([400, true]);
    const { path } = await sent(administrator, `${here}/officials/new`, {
      '/name': 'Hemlige Harald',
      '/category': 'ELECTED',
      '/accountId': region.recorder.accountId,
    });
    const post = { '/titleSv': 'Ordförande i rådet', '/from': '2026-01-01', '/inScope': 'on' };
    const appointed = await sent(registrar, `${path}/posts/new`, post);
    expect(appointed.html).toContain('Ordförande i rådet');
    const postPath = new RegExp(`href="(${path}/posts/[0-9a-f-]+)/edit"`).exec(appointed.html)?.[1] ?? '';
    const amended = await sent(registrar, `${postPath}/edit`, { ...post, '/titleSv': 'Vice ordförande' });
    expect(amended.html).toContain('Vice ordförande');
    const early = await sent(registrar, `${postPath}/end`, { '/on': '2025-01-01' });
    expect([early.status, early.html.includes('value="2025-01-01"')]).toEqual([400, true]);
    expect((await sent(registrar, `${postPath}/end`, { '/on': '2026-02-01' })).html).toContain('är avslutat');

    expect((await administrator.get(`${path}/protect`)).status).toBe(403);
    expect((await registrar.get(`${path}/protect`)).html).toContain('ingen ser varför');
    expect((await sent(registrar, `${path}/protect`, { '/protectedIdentity': 'on' })).html).toContain(
      'Hemlige Harald',
    );
    const seen = await administrator.get(path);
    expect(seen.html).not.toContain('Hemlige Harald');
    expect(seen.html).toContain('Namnet visas inte');
    expect((await administrator.get(here)).html).not.toContain('Hemlige');
    expect((await administrator.get(`${path}/edit`)).status).toBe(403);
    await sent(registrar, `${path}/protect`, { '/protectedIdentity': '' });
    expect((await administrator.get(path)).html).toContain('Hemlige Harald');
    const elsewhere = await aRegion(register);
    expect((await administrator.get(`/office/bodies/${elsewhere.body.slug}/officials/new`)).status).toBe(403);
    expect((await registrar.get(path.replace(here, `/office/bodies/${elsewhere.body.slug}`))).status).toBe(
      404,
    );
  });

  it('say who records for them, and both ends see and end it', async () => {
    const list = `${here}/delegations`;
    const undecided = await sent(administrator, `${list}/new`, { '/officialId': region.officialId });
    expect(undecided.status).toBe(400);
    const held = { '/officialId': region.officialId, '/accountId': region.publisher.accountId };
    const made = await sent(administrator, `${list}/new`, held);
    expect(made.html).toMatch(/Olof Exempel[^]*Official/);
    const again = await sent(administrator, `${list}/new`, held);
    expect([again.status, again.html.includes(`value="${region.officialId}" selected`)]).toEqual([409, true]);
    const publisher = await browserOf(register, region.publisher.accountId);
    const end = new RegExp(`href="(${list}/[0-9a-f-]+/end)"`);
    expect((await registrar.get(list)).html).not.toMatch(end);
    expect((await registrar.get(`${list}/new`)).status).toBe(403);
    const ending = end.exec((await publisher.get(list)).html)?.[1] ?? '';
    expect((await registrar.get(ending)).status).toBe(403);
    expect((await sent(publisher, ending)).html).toContain('Det är avslutat.');
    const stranger = await aRegion(register);
    expect((await (await browserOf(register, stranger.publisher.accountId)).get(list)).status).toBe(403);
  });

  it('report each month, and a statement that there was nothing is withdrawn for a reason', async () => {
    const list = `${here}/nil-returns`;
    const publisher = await browserOf(register, region.publisher.accountId);
    expect((await publisher.get(`${list}?show=missing`)).html).toContain('Sen: väntades');
    await region.publisher.ask(
      'mutation ($input: FileNilReturnInput!) { fileNilReturn(input: $input) { id } }',
      { input: { postId: region.postId, month: monthBefore(register.clock.today()) } },
    );
    const filed = await publisher.get(list);
    expect(filed.html).toContain('Anmält: inget att redovisa');
    const withdraw = new RegExp(`href="(${list}/[0-9a-f-]+/withdraw)"`).exec(filed.html)?.[1] ?? '';
    expect((await administrator.get(list)).html).not.toContain('/withdraw');
    expect((await publisher.get(withdraw)).html).toContain('Anmälan är offentlig');
    expect((await sent(publisher, withdraw, { '/reason': '' })).status).toBe(400);
    const done = await sent(publisher, withdraw, { '/reason': 'Ett möte hade missats.' });
    expect(done.html).toContain('Anmälan är tillbakadragen.');
    expect((await publisher.get(withdraw)).status).toBe(404);
  });
});

function monthBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 7);
}
