import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FirstRun } from '../src/office/accounts/sign-in/first-run.service.js';
import { ask, post } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const founder = { username: 'Ada', displayName: 'Ada Först', password: 'fyra glada grodor i gräset' };
const body = { nameSv: 'Region Exempel', kind: 'REGION', referencePrefix: 'REX' };

describe('A register without accounts', () => {
  let register: TestApp;
  let code: string;

  beforeAll(async () => {
    register = await startTestApp();
    code = (await register.app.get(FirstRun, { strict: false }).newCode()) ?? '';
  });
  afterAll(() => register.stop());

  const begin = (input: object) => post(register, 'first-run', input);
  const reasonOf = async (answer: Response) =>
    ((await answer.json()) as { error: { reasons: { code: string }[] } }).error.reasons[0]?.code;

  it('has no password that works', async () => {
    const answer = await post(register, 'sign-in', { username: 'admin', password: 'admin' });
    expect(answer.status).toBe(401);
  });

  it('takes its first administrator from whoever can read what the server printed', async () => {
    expect(code).toMatch(/^([A-Z0-9]{6}-){3}[A-Z0-9]{6}$/);
    const guessed = await begin({ ...founder, body, code: 'AAAAAA-AAAAAA-AAAAAA-AAAAAA' });
    expect([guessed.status, await reasonOf(guessed)]).toEqual([401, 'signIn.firstRunCodeWrong']);
  });

  it('says all that is missing before it opens anything', async () => {
    const weak = await begin({ ...founder, password: 'admin', body, code });
    expect(await reasonOf(weak)).toBe('signIn.passwordTooShort');
    expect(await reasonOf(await begin({ ...founder, code }))).toBe('signIn.bodyNeeded');
    expect((await begin({ ...founder, code, body: { ...body, slug: 'Å Ä Ö' } })).status).toBe(400);
    expect((await begin({ ...founder, code, body, role: 'PUBLISHER' })).status).toBe(400);
  });

  it('has one first administrator, also when several are made at once; then the code is worth nothing', async () => {
    const written = code.toLowerCase().replaceAll('-', ' ');
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        begin({ ...founder, username: `ada.${at}`, code: written, body: { ...body, slug: `region-${at}` } }),
      ),
    );
    const [first, ...more] = answers.filter(({ status }) => status === 200);
    expect([first?.status, more]).toEqual([200, []]);
    const cookie = first?.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { data } = await ask(register, '{ me { roles { roles } } }', {}, { cookie });
    expect(data?.['me']).toMatchObject({ roles: expect.arrayContaining([{ roles: ['ADMINISTRATOR'] }]) });
    const late = await begin({ ...founder, code, body });
    expect([late.status, await reasonOf(late)]).toEqual([409, 'signIn.firstRunOver']);
    expect(await register.app.get(FirstRun, { strict: false }).newCode()).toBeNull();
  });
});
