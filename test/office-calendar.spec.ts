import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { Official } from '../src/office/bodies/official.entity.js';
import { OfficialsService } from '../src/office/bodies/officials.service.js';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Participant } from '../src/office/meetings/lines/participant.entity.js';
import { OfficialCategory, Role } from '../src/words/body-words.js';
import { Side } from '../src/words/meeting-words.js';
import { invitation } from './support/calendars.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let browser: OfficeBrowser;
let clerks = 0;

beforeAll(async () => {
  register = await startTestApp();
  const region = await openBody(register);
  const { accountId } = await signedIn(register, region.id, Role.RECORDER);
  browser = await browserOf(register, accountId);
});
afterAll(() => register.stop());

/** The fields of the form that stands in a page with this address, as it would be sent at once. */
function fieldsOf(html: string, action: string): Record<string, string[]> {
  const [, rest = ''] = html.split(`action="${action}"`);
  const [form = ''] = rest.split('</form>');
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([input]) => input).filter((input) => !isOff(input));
  const fields: Record<string, string[]> = {};
  for (const input of inputs) (fields[markIn(input, 'name')] ??= []).push(markIn(input, 'value'));
  delete fields['csrf'];
  return fields;
}

function markIn(input: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
}

function isOff(input: string): boolean {
  return /type="(?:checkbox|radio)"/.test(input) && !input.includes(' checked');
}

// The body is chosen in a list, which is no input.
function withoutBody(fields: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== '/publicBodyId'));
}

/** Somebody who records for two bodies, of which their own is not the first of the alphabet. */
async function recordingForTwo() {
  clerks += 1;
  const mine = await openBody(register, { nameSv: `Östra regionen ${clerks}` });
  const other = await openBody(register, { nameSv: `Aktiebolaget ${clerks}` });
  const account = await register.app.get(Accounts, { strict: false }).openAccount(systemActor('test'), {
    username: `clerk.${clerks}`,
    displayName: `Clerk ${clerks}`,
    roles: [mine, other].map(({ id: publicBodyId }) => ({ publicBodyId, role: Role.RECORDER })),
  });
  return { mine, accountId: account.id };
}

async function anOfficialOf(publicBodyId: string): Promise<string> {
  const { id } = await register.app
    .get(OfficialsService, { strict: false })
    .recordOfficial(systemActor('test'), {
      ...{ publicBodyId, name: 'Olof Exempel' },
      ...{ category: OfficialCategory.ELECTED, protectedIdentity: false },
    });
  return id;
}

async function proposalsOf(desk: OfficeBrowser, uid: string): Promise<OfficeView> {
  await desk.get('/office/calendar');
  const event = invitation({ UID: `UID:${uid}@farjan.example` });
  return desk.post('/office/calendar', { '/pasted': event.toString() });
}

describe('The page of the calendar', () => {
  it('makes a draft of a pasted invitation in three pages', async () => {
    await browser.get('/office/calendar');
    const proposals = await browser.post('/office/calendar', { '/pasted': invitation().toString() });
    expect(proposals.status).toBe(200);
    expect(proposals.html).toContain('Färjans turlista');
    const fields = fieldsOf(proposals.html, '/office/calendar/record');
    const edit = await browser.post('/office/calendar/record', fields);
    expect(edit.path).toMatch(/^\/office\/meetings\/[0-9a-f-]+\/edit$/);
    expect(edit.html).toContain('Utkastet är sparat.');
    const [draft] = await register.office.manager.find(Meeting);
    expect([draft?.title, draft?.date]).toEqual(['Färjans turlista', '2026-02-26']);
  });

  it('knows the event again', async () => {
    const again = await browser.post('/office/calendar', { '/pasted': invitation().toString() });
    expect(again.html).toContain('Finns redan här.');
    expect(again.html).not.toContain('action="/office/calendar/record"');
  });

  it('takes a file as a browser sends it', async () => {
    const form = new FormData();
    form.set('csrf', browser.csrf);
    form.set('/pasted', '');
    const uid = { UID: 'UID:other@farjan.example', SUMMARY: 'SUMMARY:Bron' };
    form.set('/file', new Blob([new Uint8Array(invitation(uid))], { type: 'text/calendar' }), 'möte.ics');
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${register.url}/office/calendar`, {
      method: 'POST',
      body: form,
      headers: { cookie },
    });
    expect([response.status, (await response.text()).includes('Bron')]).toEqual([200, true]);
  });

  it('says what is wrong with what it was given', async () => {
    const nothing = await browser.post('/office/calendar', { '/pasted': '' });
    expect([nothing.status, nothing.html.includes('Välj en fil')]).toEqual([400, true]);
    const other = await browser.post('/office/calendar', { '/pasted': 'Hej <b>' });
    expect([other.status, other.html.includes('<title>Fel:'), other.html.includes('Hej &lt;b>')]).toEqual([
      400,
      true,
      true,
    ]);
    const made = await browser.post('/office/calendar/record', { event: 'made up', '/date': 'x' });
    expect(made.status).toBe(400);
  });

  it('asks again with all that was typed when an event is refused, and records what was mended', async () => {
    await browser.get('/office/calendar');
    const uid = { UID: 'UID:mended@farjan.example', SUMMARY: 'SUMMARY:Kajen' };
    const proposals = await browser.post('/office/calendar', { '/pasted': invitation(uid).toString() });
    const fields = fieldsOf(proposals.html, '/office/calendar/record');
    const typed = { ...fields, '/title': 'Ring Kim 070-123 45 67', '/place': 'Kajplats 4' };
    const refused = await browser.post('/office/calendar/record', typed);
    expect([refused.status, refused.html.includes('<title>Fel:')]).toEqual([400, true]);
    expect(refused.html).toContain('href="#f-title"');
    const again = fieldsOf(refused.html, '/office/calendar/record');
    expect(again).toEqual({
      ...withoutBody(fields),
      '/title': [typed['/title']],
      '/place': ['Kajplats 4'],
    });
    const edit = await browser.post('/office/calendar/record', {
      ...fields,
      ...again,
      '/title': 'Kajen och färjan',
    });
    expect(edit.path).toMatch(/^\/office\/meetings\/[0-9a-f-]+\/edit$/);
    const draft = await register.office.manager.findOneByOrFail(Meeting, { title: 'Kajen och färjan' });
    expect([draft.place, draft.date]).toEqual(['Kajplats 4', '2026-02-26']);
    const twice = await browser.post('/office/calendar/record', { ...typed, '/title': 'Kajen igen' });
    expect([twice.status, twice.html.includes('value="Kajen igen"')]).toEqual([409, true]);
    expect(twice.html).toContain('Händelsen är redan registrerad här.');
  });

  it('begins with the body and the official of whoever records, as a new meeting does', async () => {
    const { mine, accountId } = await recordingForTwo();
    const official = await anOfficialOf(mine.id);
    await register.office.manager.update(Official, { id: official }, { accountId });
    const desk = await browserOf(register, accountId);
    const proposals = await proposalsOf(desk, 'usual');
    const chosen = new RegExp(
      `<option value="${mine.id}" selected>|<option selected[^>]* value="${mine.id}"`,
    );
    expect(proposals.html).toMatch(chosen);
    const fields = fieldsOf(proposals.html, '/office/calendar/record');
    expect(Object.values(fields).flat()).toContain(official);
    const edit = await desk.post('/office/calendar/record', { ...fields, '/publicBodyId': mine.id });
    const id = /[0-9a-f-]{36}/.exec(edit.path)?.[0] ?? '';
    const draft = await register.office.manager.findOneByOrFail(Meeting, { id });
    const own = await register.office.manager.findOneByOrFail(Participant, { meetingId: id, side: Side.OWN });
    expect([draft.publicBodyId, own.officialId]).toEqual([mine.id, official]);
  });

  it('lets whoever records for several bodies choose when nobody can tell, and records nothing before', async () => {
    const { mine, accountId } = await recordingForTwo();
    const desk = await browserOf(register, accountId);
    const proposals = await proposalsOf(desk, 'chosen');
    expect(proposals.html).toMatch(
      /<select[^>]*aria-required[^>]*><option value(?:="")?>Välj vems möte det är/,
    );
    const fields = fieldsOf(proposals.html, '/office/calendar/record');
    const before = await register.office.manager.count(Meeting);
    const asked = await desk.post('/office/calendar/record', { ...fields, '/publicBodyId': '' });
    expect([asked.status, asked.html.includes('href="#f-publicBodyId"')]).toEqual([400, true]);
    expect(asked.html).toMatch(/<option value(?:="")?>Välj vems möte det är/);
    expect(await register.office.manager.count(Meeting)).toBe(before);
    const again = fieldsOf(asked.html, '/office/calendar/record');
    const edit = await desk.post('/office/calendar/record', { ...again, '/publicBodyId': mine.id });
    expect(edit.path).toMatch(/\/edit$/);
  });

  it('makes, changes and takes away the address of an own calendar', async () => {
    await browser.get('/office/calendar');
    const made = await browser.post('/office/calendar/addresses/feed');
    const address = /<code class="secret">([^<]+\.ics)</.exec(made.html)?.[1] ?? '';
    expect((await fetch(address.replace(/^http:\/\/[^/]+/, register.url))).status).toBe(200);
    expect((await browser.get('/office/calendar')).html).toContain('Byt adress');
    expect((await browser.post('/office/calendar/addresses/feed/end')).html).toContain(
      'Adressen är borttagen.',
    );
    expect((await fetch(address.replace(/^http:\/\/[^/]+/, register.url))).status).toBe(404);
    for (const none of ['fax', 'constructor', '__proto__'])
      expect([none, (await browser.post(`/office/calendar/addresses/${none}`)).status]).toEqual([none, 404]);
  });
});
