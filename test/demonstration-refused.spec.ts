import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrate, demonstrationAtStart } from '../src/demonstrate.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { BodiesService } from '../src/office/bodies/bodies.service.js';
import { OperatorFault } from '../src/platform/errors/operator-fault.js';
import { BodyKind } from '../src/words/body-words.js';
import { dagsljus } from './support/command.js';
import { aVenue } from './support/demonstration.js';
import { openBody } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});

afterAll(() => register.stop());

// In this order: each makes the register a little less empty.
describe('A demonstration is refused', () => {
  const venue = (environment?: Record<string, string>) => aVenue(register.ownerUrl, tmpdir(), environment);

  it('on a server of DATABASE_URL', async () => {
    const { status, stderr } = await dagsljus(register.ownerUrl, 'demo');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('never filled into the server of DATABASE_URL'),
    ]);
    expect(await demonstrationAtStart(await venue({ DATABASE_URL: register.ownerUrl }))).toBeNull();
  }, 60_000);

  it('in a register that is to stay empty', async () => {
    expect(await demonstrationAtStart(await venue({ DAGSLJUS_DEMO: '0' }))).toBeNull();
  });

  it('where one was interrupted, with what to do', async () => {
    const region = { nameSv: 'Region Avbruten', kind: BodyKind.REGION, referencePrefix: 'RAV' };
    const bodies = register.app.get(BodiesService, { strict: false });
    await bodies.openBody(systemActor('demonstration'), region, true);
    await expect(demonstrationAtStart(await venue())).rejects.toThrow(/delete that folder and start again/);
    await expect(demonstrate(await venue())).rejects.toThrow(OperatorFault);
  });

  it('in a register that somebody works in', async () => {
    await openBody(register);
    await expect(demonstrate(await venue())).rejects.toThrow(/not empty/);
    expect(await demonstrationAtStart(await venue())).toBeNull();
  });
});
