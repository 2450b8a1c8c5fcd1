import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DestructionKind,
  DestructionOutcome,
  DestructionState,
} from '../src/publication/retention/destruction-words.js';
import { Destruction } from '../src/publication/retention/destruction.entity.js';
import { acting } from './support/acting.js';
import { Destroyer } from './support/destroying.js';
import { doJobs } from './support/jobs.js';
import { loseJob } from './support/lost-job.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { whileBroken } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let destroyer: Destroyer;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  destroyer = new Destroyer(region);
});
afterAll(() => register.stop());

describe('The order to destroy', () => {
  async function draft(): Promise<void> {
    await step(region.recorder, 'recordMeeting', contentOf(region));
  }

  async function withdrawn(): Promise<void> {
    const { id, version } = await aPublishedMeeting(region);
    const reason = 'Det ägde aldrig rum.';
    await step(region.publisher, 'withdrawMeeting', { id, expectedVersion: version, reason });
  }

  it('is refused without a decision, with another number, and when the list is another by now', async () => {
    await draft();
    const run = await destroyer.rehearsed(DestructionKind.DRAFTS);
    await expect(destroyer.begun(run)).rejects.toMatchObject({ code: 'CONFLICT' });
    const ready = await destroyer.decided(run);
    await expect(destroyer.begun(ready, 2)).rejects.toMatchObject({
      reasons: [{ field: '/things', params: { things: 1 } }],
    });
    await register.office.query('UPDATE office.meeting SET version = version + 1 WHERE public_body_id = $1', [
      region.body.id,
    ]);
    await expect(destroyer.begun(ready)).rejects.toMatchObject({
      reasons: [{ message: { code: 'retention.otherList' } }],
    });
    expect(await register.office.manager.findOneByOrFail(Destruction, { id: run.id })).toMatchObject({
      state: DestructionState.DECIDED,
    });
  });

  it('is not for publishers, and its protocol is never changed or removed', async () => {
    await draft();
    const publisher = await acting(register, region.publisher);
    const order = { publicBodyId: region.body.id, kind: DestructionKind.DRAFTS, olderThan: '2026-03-02' };
    await expect(destroyer.service.rehearse(publisher, order)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const run = await destroyer.destroyed(DestructionKind.DRAFTS);
    for (const statement of [
      'DELETE FROM office.destruction',
      'DELETE FROM office.destruction_item',
      "UPDATE office.destruction SET decided_by = 'Ingen'",
      'UPDATE office.destruction_item SET outcome = NULL, done_at = NULL',
    ])
      await expect(register.office.query(statement)).rejects.toThrow(/permission denied|done once/);
    expect(run.state).toBe('DONE');
  });

  it('of another body tells a registrar who asks for an earlier state of it nothing of who did what', async () => {
    await draft();
    const { id } = await destroyer.rehearsed(DestructionKind.DRAFTS);
    const stranger = await acting(register, (await aRegion(register)).registrar);
    const decision = { decisionCase: 'RS 2026-0099', decidedBy: 'Regionstyrelsen', decidedOn: '2026-03-12' };
    await expect(
      destroyer.service.decide(stranger, { id, expectedVersion: 0, ...decision }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused by a decision that is older than the list', async () => {
    await draft();
    const { id, version } = await destroyer.rehearsed(DestructionKind.DRAFTS);
    const registrar = await acting(register, region.registrar);
    const decision = { decisionCase: 'RS 2026-0099', decidedBy: 'Regionstyrelsen', decidedOn: '2026-03-11' };
    await expect(
      destroyer.service.decide(registrar, { id, expectedVersion: version, ...decision }),
    ).rejects.toMatchObject({
      reasons: [{ field: '/decidedOn', message: { code: 'retention.dayBeforeList' } }],
    });
  });

  it('says of one meeting that it failed, destroys the others, and takes that one when it is let go on', async () => {
    for (let count = 0; count < 3; count += 1) await withdrawn();
    const run = await destroyer.begun(
      await destroyer.decided(await destroyer.rehearsed(DestructionKind.WITHDRAWN)),
    );
    const second = (await destroyer.itemsOf(run))[1]?.meetingId ?? '';
    await whileBroken(register, 'meeting', `new.id = '${second}'`, async () => {
      await doJobs(register, 'retention.destroy');
    });
    expect((await destroyer.itemsOf(run)).map(({ outcome }) => outcome)).toEqual([
      ...['DESTROYED', 'FAILED', 'DESTROYED'],
    ]);
    const failed = await register.office.manager.findOneByOrFail(Destruction, { id: run.id });
    expect(failed).toMatchObject({ state: DestructionState.FAILED, doneAt: null });

    const browser = await browserOf(register, region.registrar.accountId);
    const { html } = await browser.get(`/office/privacy/retention/${run.id}`);
    expect(html).toContain('protocol.csv');
    const protocol = await browser.get(`/office/privacy/retention/${run.id}/protocol.json`);
    expect(JSON.parse(protocol.html)).toMatchObject({
      performed: { doneAt: null },
      meetings: [{ outcome: 'DESTROYED' }, { outcome: 'FAILED' }, { outcome: 'DESTROYED' }],
    });

    const resume = { id: run.id, expectedVersion: failed.version };
    await expect(
      destroyer.service.resume(await acting(register, region.publisher), resume),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await destroyer.service.resume(await acting(register, region.registrar), resume);
    await doJobs(register, 'retention.destroy');
    expect((await destroyer.itemsOf(run)).map(({ outcome }) => outcome)).toEqual(Array(3).fill('DESTROYED'));
    expect(await register.office.manager.findOneByOrFail(Destruction, { id: run.id })).toMatchObject({
      state: DestructionState.DONE,
    });
  });

  it('is given up when its server dies each time, says so, and can be let go on', async () => {
    await draft();
    const run = await destroyer.begun(
      await destroyer.decided(await destroyer.rehearsed(DestructionKind.DRAFTS)),
    );
    await loseJob(register, 'retention.destroy', { attempt: 8 });
    await doJobs(register, 'retention.destroy');
    const given = await register.office.manager.findOneByOrFail(Destruction, { id: run.id });
    expect(given.state).toBe(DestructionState.FAILED);
    const lines = await register.office.query<object[]>(
      `SELECT operation, public_body_id AS body FROM office.audit_event
        WHERE subject_id = $1 AND operation = 'giveUpDestruction'`,
      [run.id],
    );
    expect(lines).toEqual([{ operation: 'giveUpDestruction', body: region.body.id }]);
    await destroyer.service.resume(await acting(register, region.registrar), {
      ...{ id: run.id, expectedVersion: given.version },
    });
    await doJobs(register, 'retention.destroy');
    expect(await destroyer.itemsOf(run)).toMatchObject([{ outcome: 'DESTROYED' }]);
  });

  it('goes on where it was cut off', async () => {
    for (let count = 0; count < 25; count += 1) await draft();
    const run = await destroyer.begun(
      await destroyer.decided(await destroyer.rehearsed(DestructionKind.DRAFTS)),
    );
    const count = async () =>
      (await destroyer.itemsOf(run)).filter(({ outcome }) => outcome === DestructionOutcome.DESTROYED).length;
    await whileBroken(register, 'destruction_item', 'new.position = 22', async () => {
      await expect(doJobs(register, 'retention.destroy')).rejects.toThrow('cut off');
    });
    expect(await count()).toBe(20);
    await doJobs(register, 'retention.destroy');
    expect(await count()).toBe(25);
  });
});
