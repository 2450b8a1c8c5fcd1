import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { doJobs } from './support/jobs.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, OfficeBrowser, type OfficeView } from './support/office-browser.js';
import { type PostOffice, startWithPost } from './support/post-office.js';
import type { TestApp } from './support/test-app.js';

const OLD = 'fyra glada måsar över kajen';
const NEW = 'sju trötta sälar på en klippa';
const PATH = '/office/account/password';

let register: TestApp;
let mail: PostOffice;
let stop: () => Promise<void>;
let region: PublicBody;
let username: string;
let id: string;
let people = 0;

beforeAll(async () => {
  ({ register, mail, stop } = await startWithPost());
  region = await openBody(register);
});
afterAll(() => stop());
beforeEach(async () => {
  people += 1;
  username = `person.${people}`;
  const accounts = register.app.get(Accounts, { strict: false });
  const account = await accounts.openAccount(
    systemActor('test'),
    {
      ...{ username, displayName: 'Åsa Ök', email: `${username}@example.org` },
      roles: [{ publicBodyId: region.id, role: Role.RECORDER }],
    },
    { password: OLD },
  );
  ({ id } = account);
});

async function signIn(password: string): Promise<{ browser: OfficeBrowser; view: OfficeView }> {
  const browser = new OfficeBrowser(register);
  await browser.get('/office/sign-in');
  const view = await browser.post('/office/sign-in/password', {
    '/username': username,
    '/password': password,
  });
  return { browser, view };
}

async function change(browser: OfficeBrowser, present: string, password: string): Promise<OfficeView> {
  await browser.get(PATH);
  return browser.post(PATH, { '/presentPassword': present, '/password': password });
}

describe('The own password', () => {
  it('is changed by whoever knows the old one, and all other sign-ins end', async () => {
    const { browser } = await signIn(OLD);
    const elsewhere = await signIn(OLD);
    expect((await browser.get('/office/account')).html).toContain(`href="${PATH}"`);
    const changed = await change(browser, OLD, NEW);
    expect([changed.status, changed.path]).toEqual([200, '/office/account']);
    expect(changed.html).toContain('Lösenordet är bytt');
    expect((await browser.get('/office')).path).toBe('/office');
    expect((await elsewhere.browser.get('/office')).path).toBe('/office/sign-in?next=%2Foffice');
    expect((await signIn(OLD)).view.status).toBe(401);
    expect((await signIn(NEW)).view.path).toBe('/office');
  });

  it('is told of in a letter to its holder, without any password', async () => {
    const { browser } = await signIn(OLD);
    await change(browser, OLD, NEW);
    await doJobs(register);
    const [letter, ...more] = mail.take(`${username}@example.org`);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('Ditt lösenord i Dagsljus är ändrat');
    const text = `${letter?.text}${letter?.html}`;
    expect(text).toContain(username);
    expect([text.includes(OLD), text.includes(NEW)]).toEqual([false, false]);
  });

  it('stays when the old one is wrong or the new one is poor, and the form says so at its fields', async () => {
    const { browser } = await signIn(OLD);
    const wrong = await change(browser, 'något helt annat än det', NEW);
    expect([wrong.status, wrong.html.includes('<title>Fel:')]).toEqual([400, true]);
    expect(wrong.html).toContain('href="#f-presentPassword"');
    expect(wrong.html).not.toContain(NEW);
    expect((await change(browser, OLD, 'kort')).html).toContain('href="#f-password"');
    expect((await change(browser, OLD, OLD)).html).toContain('samma lösenord som förut');
    expect((await change(browser, '', '')).html.match(/<li><a class="ds-link" href="#f-/g)?.length ?? 0).toBe(
      2,
    );
    expect((await signIn(OLD)).view.path).toBe('/office');
  });

  it('is not guessed by whoever finds an open session: after five tries they wait', async () => {
    const { browser } = await signIn(OLD);
    for (let tries = 0; tries < 5; tries += 1) await change(browser, `gissning nummer ${tries}`, NEW);
    const sixth = await change(browser, OLD, NEW);
    expect([sixth.status, sixth.html.includes('För många försök')]).toEqual([429, true]);
  });

  it('is in the audit log as changed and as tried in vain, without being in it', async () => {
    const { browser } = await signIn(OLD);
    await change(browser, 'något helt annat än det', NEW);
    await change(browser, OLD, NEW);
    const lines = await register.office.manager.find(AuditEvent, {
      where: { subjectId: id },
      order: { id: 'DESC' },
      take: 2,
    });
    expect(lines.map(({ operation, fields, why, accountId }) => [operation, fields, why, accountId])).toEqual(
      [
        ['changePassword', ['password'], null, id],
        ['signInRefused', [], 'changePassword.wrong', null],
      ],
    );
  });

  it('is not there for whom an identity provider signs in', async () => {
    const { accountId } = await signedIn(register, region.id, Role.RECORDER);
    const browser = await browserOf(register, accountId);
    expect((await browser.get('/office/account')).html).not.toContain(PATH);
    const page = await browser.get(PATH);
    expect([page.status, page.html.includes('har inget lösenord här')]).toEqual([409, true]);
  });
});
