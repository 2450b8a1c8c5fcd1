import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { changed } from './support/changing.js';
import { aRegion, type Region } from './support/meetings.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { versionIn } from './support/organisation-forms.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const LIST = '/office/issues';

let register: TestApp;
let region: Region;
let recorder: OfficeBrowser;
let publisher: OfficeBrowser;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
beforeEach(async () => {
  recorder = await browserOf(register, region.recorder.accountId);
  publisher = await browserOf(register, region.publisher.accountId);
});
afterAll(() => register.stop());

const adoption = { '/adoptedBy': 'Regionstyrelsen', '/adoptedOn': '2026-01-12', '/caseNumber': 'RS/26/1' };
const CONTENT = { '/targetLevels': '', '/topicCodes': '', '/language': 'sv', '/status': 'PROPOSED' };

/** Adds an issue by its page; answers its address. */
async function added(title: string, fields: Record<string, string | string[]> = {}): Promise<string> {
  await recorder.get(`${LIST}/new`);
  const content = { ...CONTENT, '/publicBodyId': region.body.id, '/title': title, ...fields };
  const view = await recorder.post(`${LIST}/new`, content);
  expect([view.status, view.path]).toEqual([200, expect.stringMatching(/issues\/[0-9a-f-]{36}$/)]);
  return view.path;
}

/** Sends the form of a page with what it was made from. */
async function sent(browser: OfficeBrowser, path: string, fields: Record<string, string> = {}) {
  const version = versionIn(await browser.get(path));
  return browser.post(path, { '/expectedVersion': version, ...fields });
}

describe('An issue', () => {
  it('is recorded with goal, target levels, topics and owner, and told on its page', async () => {
    const { html } = await recorder.get(`${LIST}/new`);
    expect(html).toContain('Olof Exempel');
    const path = await added('Dubbelspår på Värmlandsbanan', {
      '/goal': 'Restid under två timmar till Oslo.',
      '/targetLevels': ['', 'GOVERNMENT', 'EU'],
      '/topicCodes': ['', 'infrastructure.railways'],
      '/ownerId': region.officialId,
    });
    const told = await recorder.get(path);
    for (const text of [
      'Restid under två timmar',
      'Regeringen, EU',
      'Föreslagen',
      'Olof Exempel',
      'inte offentlig',
    ])
      expect(told.html).toContain(text);
  });

  it('is not recorded without a title, or for somebody else, and what was typed stays', async () => {
    await recorder.get(`${LIST}/new`);
    const fields = { ...CONTENT, '/publicBodyId': region.body.id, '/title': '', '/goal': 'Ett <mål>' };
    const view = await recorder.post(`${LIST}/new`, fields);
    expect(view.status).toBe(400);
    expect(view.html).toContain('<title>Fel: Lägg till en fråga');
    expect(view.html).toContain('Ett &lt;mål>');
    const elsewhere = await openBody(register);
    const foreign = { ...fields, '/publicBodyId': elsewhere.id, '/title': 'Någon annans' };
    expect((await recorder.post(`${LIST}/new`, foreign)).status).toBe(403);
    expect((await recorder.get(`${LIST}/new?body=${elsewhere.id}`)).status).toBe(404);
  });

  it('is asked about the body where there are several', async () => {
    const child = await openBody(register, { nameSv: 'Kulturnämnden Ö', parentId: region.body.id });
    const { html } = await (await browserOf(register, region.recorder.accountId)).get(`${LIST}/new`);
    expect(html).toContain(`${LIST}/new?body=${child.id}`);
    expect((await recorder.get(`${LIST}/new?body=${child.id}`)).html).toContain('Kulturnämnden Ö');
  });

  it('goes from proposal to result, with notes on the way, and is taken up again', async () => {
    const path = await added('Nattåg till Berlin', { '/goal': 'Ett tåg varje natt.' });
    const bare = await sent(recorder, `${path}/status`, { '/status': 'ADOPTED', '/note': 'Beslut' });
    expect(bare.status).toBe(400);
    expect(bare.html).toContain('Ange vem som antog frågan');
    expect(bare.html).toContain('value="ADOPTED" checked');
    const adopted = await sent(recorder, `${path}/status`, {
      ...adoption,
      '/status': 'PURSUED',
      '/on': '2026-02-01',
      '/note': 'Styrelsen beslutade.',
    });
    for (const text of ['Drivs', 'Regionstyrelsen', '12 januari 2026', 'Styrelsen beslutade.'])
      expect(adopted.html).toContain(text);
    const future = await sent(recorder, `${path}/progress/new`, { '/on': '2199-01-01', '/text': 'Framtid' });
    expect([future.status, future.html.includes('Framtid')]).toEqual([400, true]);
    const noted = await sent(recorder, `${path}/progress/new`, {
      '/on': '',
      '/text': 'Möte med departementet.',
    });
    expect(noted.html).toContain('Möte med departementet.');
    const remove = new RegExp(`href="(${path}/progress/[0-9a-f-]+/remove)"`).exec(noted.html)?.[1] ?? '';
    const removed = await sent(recorder, remove);
    expect(removed.html).toContain('Anteckningen är borttagen.');
    const unresolved = await sent(recorder, `${path}/close`, { '/status': 'ACHIEVED', '/result': '' });
    expect(unresolved.status).toBe(400);
    const closed = await sent(recorder, `${path}/close`, { '/status': 'ACHIEVED', '/result': 'Tåget går.' });
    for (const text of ['Uppnådd', 'Tåget går.']) expect(closed.html).toContain(text);
    expect(closed.html).not.toContain(`${path}/close`);
    const again = await sent(recorder, `${path}/status`, { ...adoption, '/status': 'PURSUED' });
    expect(again.html).toContain('Läget är ändrat.');
    expect(again.html).not.toContain('Tåget går.');
  });

  it('is published by a publisher after a question, and then no longer changed by its recorder', async () => {
    const path = await added('Flygplatsens framtid', { '/goal': 'Linjen till Frankfurt.' });
    const proposal = await publisher.get(path);
    expect(proposal.html).not.toContain('/publish');
    await sent(recorder, `${path}/status`, { ...adoption, '/status': 'ADOPTED' });
    expect((await recorder.get(path)).html).not.toContain('/publish');
    expect((await recorder.get(`${path}/publish`)).status).toBe(403);
    expect((await publisher.get(`${path}/publish`)).html).toContain('Det går inte att göra ogjort');
    const published = await sent(publisher, `${path}/publish`);
    expect(published.html).toContain('Frågan är offentlig.');
    expect((await recorder.get(path)).html).not.toMatch(/\/edit|\/status|\/close|\/progress/);
    expect((await recorder.get(`${path}/edit`)).status).toBe(403);
    expect((await publisher.get(path)).html).toContain('/edit');
  });

  it('shows who changed what meanwhile, beside what somebody wrote', async () => {
    const path = await added('Samma fråga två skriver');
    const version = versionIn(await recorder.get(`${path}/edit`));
    await sent(publisher, `${path}/edit`, { ...CONTENT, '/title': 'Samma fråga', '/goal': 'Deras mål' });
    const fields = { ...CONTENT, '/title': 'Samma fråga två skriver', '/goal': 'Mitt mål' };
    const stale = await recorder.post(`${path}/edit`, { ...fields, '/expectedVersion': version });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Någon annan har ändrat');
    expect(stale.html).toMatch(/Deras mål[^]*Mitt mål/);
    const saved = await recorder.post(`${path}/edit`, { ...fields, '/expectedVersion': versionIn(stale) });
    expect(saved.html).toContain('Mitt mål');
  });

  it('gathers the meetings about it in both directions', async () => {
    const path = await added('Elnätet i norr');
    const meeting = (title: string, direction: string) =>
      changed(region.recorder, 'recordMeeting', {
        publicBodyId: region.body.id,
        ...{
          title,
          direction,
          date: '2026-03-02',
          datePrecision: 'DAY',
          initiatedBy: 'THEM',
          channel: 'IN_PERSON',
        },
        issueIds: [path.split('/').at(-1)],
      });
    await meeting('De kom till oss', 'INBOUND');
    await meeting('Vi for till dem', 'OUTBOUND');
    const { html } = await recorder.get(path);
    for (const text of ['De kom till oss', 'De vill påverka oss', 'Vi for till dem', 'Vi vill påverka dem'])
      expect(html).toContain(text);
  });
});

describe('The list of issues', () => {
  it('is filtered by status, body and words, and says what to do when it is empty', async () => {
    await added('Färjan till Ålandet');
    for (const query of ['?status=PROPOSED', '?q=farjan', `?body=${region.body.id}&status=`])
      expect((await recorder.get(`${LIST}${query}`)).html).toContain('Färjan till Ålandet');
    const none = await recorder.get(`${LIST}?status=DROPPED&q=farjan`);
    expect(none.html).toContain('Ingen fråga passar in');
    expect(none.html).toContain('value="DROPPED" selected');
  });

  it('offers to add one only to those who may', async () => {
    const auditor = await signedIn(register, region.body.id, Role.AUDITOR);
    const browser = await browserOf(register, auditor.accountId);
    expect((await browser.get(LIST)).html).not.toContain(`${LIST}/new`);
    expect((await browser.get(`${LIST}/new`)).status).toBe(403);
    expect((await browser.get(`${LIST}/inget`)).status).toBe(404);
  });
});
