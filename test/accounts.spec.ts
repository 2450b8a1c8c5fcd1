import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('Accounts', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  it('tells an official what they may do, inherited down the tree', async () => {
    const region = await openBody(register);
    const committee = await openBody(register, { parentId: region.id });
    const recorder = await signedIn(register, region.id, Role.RECORDER);
    const { data, errors } = await recorder.ask(
      '{ me { account { id } roles { publicBodyId roles } scopes } }',
    );
    expect(errors).toEqual([]);
    const roles = [region.id, committee.id].map((publicBodyId) => ({ publicBodyId, roles: ['RECORDER'] }));
    expect(data).toEqual({
      me: { account: { id: recorder.accountId }, roles: expect.arrayContaining(roles), scopes: null },
    });
  });
});
