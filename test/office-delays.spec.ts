import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { DueMeetings } from '../src/publication/meetings/due-meetings.service.js';
import { changed } from './support/changing.js';
import { aSubmittedMeeting, type Region } from './support/meetings.js';
import { browserOf, type OfficeView } from './support/office-browser.js';
import { type PostOffice, startWithPost } from './support/post-office.js';
import { aFreshMorning, morning, reachable } from './support/reminding.js';
import type { TestApp } from './support/test-app.js';

let register: TestApp;
let mail: PostOffice;
let stop: () => Promise<void>;
let region: Region;

beforeAll(async () => {
  ({ register, mail, stop } = await startWithPost());
});
afterAll(() => stop());
beforeEach(async () => {
  region = await aFreshMorning(register);
});

async function aDelayed(until: string): Promise<string> {
  const { id, version } = await aSubmittedMeeting(region);
  const decision = { until, ground: 'PROCUREMENT', decision: 'RS 2026-0031' };
  await changed(region.registrar, 'delayMeeting', { id, expectedVersion: version, ...decision });
  return id;
}

const at = (day: string) => {
  register.clock.set(`${day}T09:00:00Z`);
};
const registrar = () => browserOf(register, region.registrar.accountId);

async function reconsidered(id: string, why: string): Promise<OfficeView> {
  const browser = await registrar();
  const { html } = await browser.get(`/office/review/${id}/delay/review`);
  const version = /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
  return browser.post(`/office/review/${id}/delay/review`, { '/expectedVersion': version, '/why': why });
}

describe('A delayed publication', () => {
  it('is to be reconsidered a month after its decision, and a month after each time', async () => {
    const id = await aDelayed('2026-08-15');
    at('2026-04-01');
    const before = await (await registrar()).get('/office/delays');
    expect(before.html).toContain('Omprövas senast 2 april 2026');
    expect(before.html).not.toContain('Dags att ompröva');

    at('2026-04-02');
    expect((await (await registrar()).get('/office/delays')).html).toContain('Dags att ompröva');
    const work = await (await registrar()).get('/office');
    expect(work.html).toContain('1 uppskjuten publicering är dags att ompröva');

    const kept = await reconsidered(id, 'Anbuden är inte öppnade än.');
    expect(kept.path).toBe('/office/delays');
    expect(kept.html).toContain('Omprövas senast 2 maj 2026');
    expect(kept.html).toContain('Anbuden är inte öppnade än.');
    expect((await (await registrar()).get('/office')).html).not.toContain('dags att ompröva');
    const lines = await register.office.query<object[]>(
      "SELECT account_id AS who FROM office.audit_event WHERE operation = 'keepDelay' AND subject_id = $1",
      [id],
    );
    expect(lines).toEqual([{ who: region.registrar.accountId }]);
  });

  it('is to be reconsidered two weeks before its day, where its history can be read', async () => {
    const id = await aDelayed('2026-03-25');
    at('2026-03-11');
    const { html } = await (await registrar()).get(`/office/review/${id}/delay/review`);
    for (const said of ['Publicera nu', 'Bestäm en annan dag', 'Beslut om dagen', 'RS 2026-0031'])
      expect(html).toContain(said);
    expect((await (await registrar()).get('/office/delays')).html).toContain('Dags att ompröva');
  });

  it('is not kept waiting without a reason, nor once it is public', async () => {
    const id = await aDelayed('2026-03-25');
    const bare = await reconsidered(id, '');
    expect([bare.status, bare.html.includes('<title>Fel: ')]).toEqual([400, true]);
    const personal = await reconsidered(id, 'Ring 070-174 06 05 först.');
    expect([personal.status, personal.html.includes('070-174 06 05')]).toEqual([400, true]);
    at('2026-03-25');
    await register.app.get(DueMeetings, { strict: false }).publishDue();
    const browser = await registrar();
    await browser.get('/office/account');
    const given = { '/expectedVersion': '4', '/why': 'Det behövs.' };
    expect((await browser.post(`/office/review/${id}/delay/review`, given)).status).toBe(409);
  });

  it('is never prolonged beyond six months of the first decision, however often it is reconsidered', async () => {
    const id = await aDelayed('2026-08-15');
    at('2026-07-01');
    await reconsidered(id, 'Upphandlingen pågår.');
    const browser = await registrar();
    const { html } = await browser.get(`/office/review/${id}/delay`);
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
    const decision = { '/ground': 'PROCUREMENT', '/decision': 'RS 2026-0032' };
    const longer = await browser.post(`/office/review/${id}/delay`, {
      ...{ '/expectedVersion': version, '/until': '2026-09-03', ...decision },
    });
    expect([longer.status, longer.html.includes('2026-09-02')]).toEqual([400, true]);
  });
});

describe('A reminder of a delay', () => {
  it('comes to the registrars of the body when it is to be reconsidered, and says nothing of what it is about', async () => {
    const id = await aDelayed('2026-08-15');
    const [address, other] = [
      await reachable(register, region.registrar),
      await reachable(register, region.publisher),
    ];
    await morning(register, '2026-04-01');
    expect(mail.take(address)).toEqual([]);
    await morning(register, '2026-04-02');
    const [letter] = mail.take(address) as [Email];
    expect(letter.subject).toBe('En sak väntar på dig i Dagsljus');
    expect(letter.text).toContain('Dags att ompröva: mötet 26 februari 2026 väntar på sin dag');
    expect(letter.text).toContain(`/office/review/${id}/delay/review`);
    expect(letter.text).not.toContain('skärgårdsfärjan');
    expect(mail.take(other)).toEqual([]);
  });
});
