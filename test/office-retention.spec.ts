import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { doJobs } from './support/jobs.js';
import { aRegion, contentOf, type Region, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './support/office-browser.js';
import { aMeetingWith } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let registrar: OfficeBrowser;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  registrar = await browserOf(register, region.registrar.accountId);
});
afterAll(() => register.stop());

const RETENTION = '/office/privacy/retention';

const versionIn = ({ html }: OfficeView): string =>
  /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';

function asked(kind: string, olderThan: string): Record<string, string> {
  return { '/publicBodyId': region.body.id, '/kind': kind, '/olderThan': olderThan };
}

/** Fills in a form where it is shown. */
async function sent(path: string, fields: Record<string, string>): Promise<OfficeView> {
  const version = versionIn(await registrar.get(path));
  return registrar.post(path, { ...fields, ...(version ? { '/expectedVersion': version } : {}) });
}

const DECISION = {
  '/decisionCase': 'RS 2026-0099',
  '/decidedBy': 'Regionstyrelsen',
  '/decidedOn': '2026-03-06',
};

describe('The pages of retention', () => {
  it('say what to do where nothing was destroyed, and let an auditor read only', async () => {
    const empty = await registrar.get(RETENTION);
    expect(empty.html).toContain('Gör en lista för att se vad som kan förstöras');
    const { accountId } = await signedIn(register, region.body.id, Role.AUDITOR);
    const auditor = await browserOf(register, accountId);
    const seen = await auditor.get(RETENTION);
    expect([seen.status, seen.html.includes(`${RETENTION}/new`)]).toEqual([200, false]);
    expect((await auditor.get(`${RETENTION}/new`)).status).toBe(403);
  });

  it('lead from a list over the decision and the order to a protocol', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region, { title: 'Glömda utkastet' }));
    register.clock.set('2026-03-06T09:00:00Z');
    registrar = await browserOf(register, region.registrar.accountId);
    const bare = await sent(`${RETENTION}/new`, asked('', ''));
    expect([bare.status, bare.html.includes('<title>Fel: ')]).toEqual([400, true]);
    const none = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-01'));
    expect([none.status, none.html.includes('Det finns inget sådant')]).toEqual([400, true]);

    const listed = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-05'));
    expect(listed.html).toContain('Glömda utkastet');
    const run = listed.path;
    const list = await registrar.get(`${run}/list.csv`);
    expect(listed.html).toContain(createHash('sha256').update(list.html).digest('hex'));
    expect(list.html).not.toContain('Glömda');
    expect((await registrar.get(`${run}/protocol.json`)).status).toBe(404);

    const decided = await sent(`${run}/decide`, DECISION);
    expect(decided.html).toContain('RS 2026-0099, Regionstyrelsen, 6 mars 2026');
    const wrong = await sent(`${run}/destroy`, { '/things': '2' });
    expect([wrong.status, wrong.html.includes('i listan finns 1 möte')]).toEqual([400, true]);
    const begun = await sent(`${run}/destroy`, { '/things': '1' });
    expect(begun.html).toContain('0 av 1 är gjorda');

    await doJobs(register, 'retention.destroy');
    const done = await registrar.get(run);
    expect(done.html).toContain('1 möte är gallrat');
    expect(done.html).not.toContain('Glömda utkastet');
    expect((await registrar.get(`${run}/list.csv`)).html).toBe(list.html);
    const protocol = JSON.parse((await registrar.get(`${run}/protocol.json`)).html) as object;
    expect(protocol).toMatchObject({
      decision: { caseNumber: 'RS 2026-0099', decidedOn: '2026-03-06' },
      meetings: [{ fields: ['/'], outcome: 'DESTROYED' }],
    });
  });

  it('refuse the order when the list is another by now, and lead to a new one', async () => {
    const draft = await step(region.recorder, 'recordMeeting', contentOf(region));
    register.clock.set('2026-03-06T09:00:00Z');
    registrar = await browserOf(register, region.registrar.accountId);
    const { path: run } = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-05'));
    await sent(`${run}/decide`, DECISION);
    await register.office.query('UPDATE office.meeting SET version = version + 1 WHERE id = $1', [draft.id]);
    const refused = await sent(`${run}/destroy`, { '/things': '1' });
    expect([refused.status, refused.html.includes('Inget är förstört')]).toEqual([409, true]);
    expect(refused.html).toContain(`${RETENTION}/new?body=${region.body.id}&amp;kind=DRAFTS`);
  });

  it('lead from a step whose turn it is not to what it is a step of', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region));
    register.clock.set('2026-03-06T09:00:00Z');
    registrar = await browserOf(register, region.registrar.accountId);
    const { path: run } = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-05'));
    const notNow = async (act: string) => {
      const { status, html } = await registrar.get(`${run}/${act}`);
      const told = html.includes('Det har redan gjorts, eller så är det inte dags för det än.');
      return [status, told, html.includes(`href="${run}"`), html.includes(`action="${run}/${act}"`)];
    };
    const LED_BACK = [409, true, true, false];
    expect(await notNow('destroy')).toEqual(LED_BACK);
    await sent(`${run}/decide`, DECISION);
    expect(await notNow('decide')).toEqual(LED_BACK);
    await sent(`${run}/destroy`, { '/things': '1' });
    expect([await notNow('destroy'), await notNow('resume')]).toEqual([LED_BACK, LED_BACK]);
    await doJobs(register, 'retention.destroy');
    expect(await notNow('destroy')).toEqual(LED_BACK);
  });

  it('of another body are not there', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region));
    register.clock.set('2026-03-06T09:00:00Z');
    registrar = await browserOf(register, region.registrar.accountId);
    const { path: run } = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-05'));
    const other = await aRegion(register);
    expect((await (await browserOf(register, other.registrar.accountId)).get(run)).status).toBe(404);
  });

  it('name no meeting of another body', async () => {
    const { id } = await step(region.recorder, 'recordMeeting', contentOf(region, { title: 'Vårt utkast' }));
    register.clock.set('2026-03-06T09:00:00Z');
    registrar = await browserOf(register, region.registrar.accountId);
    const { path: run, html } = await sent(`${RETENTION}/new`, asked('DRAFTS', '2026-03-05'));
    expect(html).toContain('Vårt utkast');
    const other = await aRegion(register);
    await register.office.query('UPDATE office.meeting SET public_body_id = $2 WHERE id = $1', [
      ...[id, other.body.id],
    ]);
    const moved = await registrar.get(run);
    expect([moved.html.includes('Vårt utkast'), moved.html.includes(id)]).toEqual([false, true]);
  });
});

describe('The page of names that leave', () => {
  it('tells which names leave until the end of next month, and how many', async () => {
    const empty = await registrar.get(`${RETENTION}/names`);
    expect(empty.html).toContain('Inga namn lämnar registret till och med 30 april 2026.');
    const soon = await aMeetingWith(region, 'Snara Sofia', { date: '2016-04-30' });
    const later = await aMeetingWith(region, 'Senare Saga', { date: '2016-05-01' });
    const { html } = await registrar.get(`${RETENTION}/names`);
    expect([html.includes(soon.reference ?? '?'), html.includes(later.reference ?? '?')]).toEqual([
      true,
      false,
    ]);
    expect(html).toContain(
      '<time dateTime="2026-04-30">30 april 2026</time>'.replace('dateTime', 'datetime'),
    );
  });
});
