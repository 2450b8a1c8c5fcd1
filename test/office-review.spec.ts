import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { aRegion, aSubmittedMeeting, contentOf, type Region, step } from './support/meetings.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const as = (who: { accountId: string }): Promise<OfficeBrowser> => browserOf(register, who.accountId);

describe('The page before a meeting is sent to review', () => {
  it('shows what everyone will see, and what stays inside', async () => {
    const { id } = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { internalNote: 'Fråga Eva' }),
    );
    const view = await (await as(region.recorder)).get(`/office/meetings/${id}/check`);
    expect(view.status).toBe(200);
    expect(view.html).toContain('Den 26 februari 2026 träffade');
    expect(view.html).toContain('Intern anteckning: Fråga Eva');
    expect(/<article[^]*<\/article>/.exec(view.html)?.[0]).not.toContain('Fråga Eva');
  });

  it('leads from each obstacle to its field, and offers no sending before', async () => {
    const { id } = await step(region.recorder, 'recordMeeting', contentOf(region, { purpose: 'Kort.' }));
    const view = await (await as(region.recorder)).get(`/office/meetings/${id}/check`);
    expect(view.html).toContain(`href="/office/meetings/${id}/edit#f-purpose"`);
    expect(view.html).not.toContain('Skicka för granskning');
  });

  it('sends it, and says who reviews it and until when', async () => {
    const { id, version } = await step(region.recorder, 'recordMeeting', contentOf(region));
    const browser = await as(region.recorder);
    await browser.get(`/office/meetings/${id}/check`);
    const view = await browser.post(`/office/meetings/${id}/check`, { '/expectedVersion': String(version) });
    expect(view.html).toContain('Skickat för granskning. Det granskas av');
    expect(view.html).toContain('senast 12 mars 2026');
  });
});

describe('The queue of what waits for review', () => {
  it('says what to do where nothing waits', async () => {
    const empty = await aRegion(register);
    const view = await (await as(empty.publisher)).get('/office/review');
    expect(view.html).toContain('Inget väntar på granskning.');
  });

  it('tells who recorded a meeting, how old it is, and how much time is left', async () => {
    const here = await aRegion(register);
    const { id } = await aSubmittedMeeting(here);
    const view = await (await as(here.publisher)).get('/office/review');
    expect(view.html).toContain(`/office/review/${id}`);
    expect(view.html).toMatch(/dagar? försenat|om \d+ dagar|senast i (dag|morgon)/);
  });

  it('publishes what was chosen, with a result for each', async () => {
    const here = await aRegion(register);
    const good = await aSubmittedMeeting(here);
    const other = await aSubmittedMeeting(here, { title: 'Biljettpriser på färjan' });
    const edited = await step(here.publisher, 'amendMeeting', {
      id: other.id,
      expectedVersion: other.version,
      place: 'Regionens hus',
    });
    const browser = await as(here.publisher);
    const queue = await browser.get('/office/review');
    expect(queue.html).toContain(`value="${good.id}:${good.version}"`);
    expect(queue.html).not.toContain(`value="${edited.id}:${edited.version}"`);
    expect(queue.html).toContain('Du ändrade det senast. Någon annan måste publicera.');
    const view = await browser.post('/office/review', {
      '/meetings': [`${good.id}:${good.version}`, `${edited.id}:${edited.version}`],
    });
    expect(view.html).toContain('1 möte publicerades. 1 möte kunde inte publiceras.');
    expect(view.html).toMatch(/Publicerat som RTE-\d{4}-\d{6}/);
    expect(view.html).toContain('Inte publicerat: Den som ändrade mötet senast får inte publicera det.');
  });

  it('asks for at least one and at most fifty', async () => {
    const here = await aRegion(register);
    const { id, version } = await aSubmittedMeeting(here);
    const browser = await as(here.publisher);
    await browser.get('/office/review');
    const none = await browser.post('/office/review');
    expect([none.status, none.html.includes('Välj minst ett möte.')]).toEqual([400, true]);
    const many = Array.from({ length: 51 }, () => `${id}:${version}`);
    expect((await browser.post('/office/review', { '/meetings': many })).status).toBe(400);
  });

  it('is read by auditors and registrars, who find nothing to press', async () => {
    const here = await aRegion(register);
    const { id } = await aSubmittedMeeting(here);
    const auditor = await as(await signedIn(register, here.body.id, Role.AUDITOR));
    expect((await auditor.get('/office/review')).html).not.toContain('action="/office/review"');
    const view = await auditor.get(`/office/review/${id}`);
    expect([view.status, view.html.includes(`/office/review/${id}/`)]).toEqual([200, false]);
  });

  it('says what became of a meeting that somebody else was quicker with', async () => {
    const here = await aRegion(register);
    const { id, version } = await aSubmittedMeeting(here);
    const browser = await as(here.publisher);
    await browser.get(`/office/review/${id}`);
    await step(here.publisher, 'publishMeeting', { id, expectedVersion: version });
    const input = { '/expectedVersion': String(version) };
    const view = await browser.post(`/office/review/${id}/publish`, input);
    expect([view.status, view.html.includes('Mötet är publicerat.')]).toEqual([409, true]);
  });

  it('has nothing of another body', async () => {
    const here = await aRegion(register);
    const { id, version } = await aSubmittedMeeting(here);
    const elsewhere = await openBody(register);
    const stranger = await as(await signedIn(register, elsewhere.id, Role.PUBLISHER, Role.REGISTRAR));
    expect((await stranger.get('/office/review')).html).not.toContain(id);
    for (const path of [`review/${id}`, `review/${id}/delay`, `meetings/${id}/check`, 'review/none']) {
      expect((await stranger.get(`/office/${path}`)).status).toBe(404);
    }
    await stranger.get('/office/review');
    const input = { '/expectedVersion': String(version), '/reason': 'Nej nej' };
    for (const path of [`review/${id}/publish`, `review/${id}/return`, `meetings/${id}/check`]) {
      expect((await stranger.post(`/office/${path}`, input)).status).toBe(404);
    }
  });
});

describe('Publication on a later day', () => {
  it('is decided by a registrar, listed, and moved within six months', async () => {
    const here = await aRegion(register);
    const { id, version } = await aSubmittedMeeting(here);
    const registrar = await as(here.registrar);
    await registrar.get(`/office/review/${id}/delay`);
    const decided = { '/ground': 'PROCUREMENT', '/decision': 'Regiondirektören, RS 2026-0012' };
    const today = register.clock.today();
    const path = `/office/review/${id}/delay`;
    const send = (until: string, expected: number) =>
      registrar.post(path, { '/expectedVersion': String(expected), '/until': until, ...decided });
    const refused = await send(today, version);
    expect([refused.status, refused.html.includes('href="#f-until"')]).toEqual([400, true]);
    const list = await send('2026-07-01', version);
    expect(list.html).toContain('Mötet publiceras 1 juli 2026.');
    expect(list.html).toContain('Regiondirektören, RS 2026-0012');
    const publisher = await (await as(here.publisher)).get(`/office/review/${id}`);
    expect(publisher.html).toContain('Bara den registeransvariga kan publicera det tidigare.');
    expect((await send('2026-05-01', version + 1)).html).toContain('1 maj 2026');
  });
});
