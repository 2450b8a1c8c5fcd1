import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BodiesService } from '../src/office/bodies/bodies.service.js';
import {
  NamingShortenings,
  SHORTEN_NAMING_JOB,
} from '../src/office/bodies/naming/naming-shortenings.service.js';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { acting } from './support/acting.js';
import { doJobs } from './support/jobs.js';
import { aRegion, type Region } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { fillIn } from './support/reporting.js';
import { aMeetingWith, endNames } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
});
afterAll(() => register.stop());

const DECISION = { years: 5, decision: 'Regionstyrelsen § 45, RS 2026-0100', decidedOn: '2026-03-01' };
const isSaid = async (text: string): Promise<boolean> => (await wholeRegister(register)).includes(text);
const shortenings = () => register.app.get(NamingShortenings, { strict: false });
const body = () => register.office.manager.findOneByOrFail(PublicBody, { id: region.body.id });
const registrar = () => acting(register, region.registrar);

async function shorten(changes: object = {}) {
  const { id, version } = await body();
  const input = { id, expectedVersion: version, ...DECISION, ...changes };
  return shortenings().shorten(await registrar(), input);
}

async function night(day: string): Promise<void> {
  register.clock.set(`${day}T09:00:00Z`);
  await register.app.get(Jobs, { strict: false }).add(SHORTEN_NAMING_JOB);
  await doJobs(register, SHORTEN_NAMING_JOB);
  await endNames(register);
}

async function administrator() {
  return acting(register, await signedIn(register, region.body.id, Role.ADMINISTRATOR));
}

async function setTo(namingYears: number): Promise<PublicBody> {
  const { id, version } = await body();
  const bodies = register.app.get(BodiesService, { strict: false });
  return bodies.changeBodySettings(await administrator(), { id, expectedVersion: version, namingYears });
}

describe('The period for which a body names people', () => {
  it('is an administrator’s to set until something is published, and to lengthen afterwards, not to shorten', async () => {
    expect(await setTo(8)).toMatchObject({ namingYears: 8 });
    await aMeetingWith(region, 'Publika Petra', { date: '2021-03-01' });
    await expect(setTo(7)).rejects.toMatchObject({
      reasons: [{ field: '/namingYears', message: { code: 'naming.needsRegistrar' } }],
    });
    expect(await setTo(12)).toMatchObject({ namingYears: 12 });
  });

  it('is shortened by a registrar with a decision, and counts for what is public two weeks later', async () => {
    await aMeetingWith(region, 'Kortade Karin', { date: '2021-03-01' });
    await expect(shorten({ decision: ' ' })).rejects.toMatchObject({ reasons: [{ field: '/decision' }] });
    await expect(shorten({ years: 10 })).rejects.toMatchObject({ reasons: [{ field: '/years' }] });
    const { id, version } = await body();
    const asked = { id, expectedVersion: version, ...DECISION };
    for (const who of [await administrator(), await acting(register, region.publisher)])
      await expect(shortenings().shorten(who, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    expect(await shorten()).toMatchObject({ years: 5, holdsFrom: '2026-03-16', takenAt: null });
    await expect(shorten({ years: 4 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await night('2026-03-15');
    expect([await isSaid('Kortade Karin'), (await body()).namingYears]).toEqual([true, 10]);
    await night('2026-03-16');
    expect([await isSaid('Kortade Karin'), (await body()).namingYears]).toEqual([false, 5]);
  });

  it('stays what it was when the decision is undone in time', async () => {
    await aMeetingWith(region, 'Ångrade Anna', { date: '2021-03-01' });
    await shorten();
    const { id, version } = await body();
    const undo = { id, expectedVersion: version };
    await expect(shortenings().keep(await administrator(), undo)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await shortenings().keep(await registrar(), undo);
    await night('2026-03-16');
    expect([await isSaid('Ångrade Anna'), (await body()).namingYears]).toEqual([true, 10]);
    const again = { id, expectedVersion: (await body()).version };
    await expect(shortenings().keep(await registrar(), again)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('The pages of how long names are published', () => {
  it('tell how many names would end, what waits, and undo it', async () => {
    await aMeetingWith(region, 'Räknade Rut', { date: '2019-01-01' });
    const browser = await browserOf(register, region.registrar.accountId);
    const path = `/office/privacy/naming/${region.body.id}`;
    const asked = await browser.get(path);
    expect(asked.html).toContain('Så många namn slutar visas 16 mars 2026');
    expect(asked.html).toMatch(/7 år eller kortare[^]*<td[^>]*>2<[^]*<td[^>]*>1</);
    const done = await fillIn(browser, path, {
      ...{ '/years': '5', '/decision': DECISION.decision, '/decidedOn': DECISION.decidedOn },
    });
    expect(done.path).toBe('/office/privacy/retention');
    expect(done.html).toContain('gäller från och med 16 mars 2026');
    expect(done.html).toContain('5 år från och med 16 mars 2026. Går att ångra till dess.');
    const settings = await browser.get(`/office/bodies/${region.body.slug}`);
    expect(settings.html).toContain('5 år från och med 16 mars 2026, om det inte ångras');
    const undone = await fillIn(browser, `${path}/undo`, {});
    expect(undone.html).toContain('Den kortare tiden är ångrad.');
    expect((await browser.get(`${path}/undo`)).status).toBe(404);
    const other = await browserOf(register, region.publisher.accountId);
    expect((await other.get(path)).status).toBe(403);
  });
});
