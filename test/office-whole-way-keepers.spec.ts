import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Delegation } from '../src/office/accounts/delegation.entity.js';
import { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { rolesFor } from './support/comers.js';
import { pageAuthorisation } from './support/page-authorisation-table.js';
import { officePages } from './support/looking/page-table.js';
import { type Places, placesIn } from './support/looking/places.js';
import { makeWhole } from './support/looking/whole-office.js';
import { Person } from './support/whole-way/person.js';
import { type StaffedRegister, startStaffedRegister } from './support/whole-way/staffed-register.js';

const program = findBrowser('what administrators and auditors do in the office');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('In a browser %s,', (_how, javaScript) => {
  if (!program) {
    it.skip('people keep the office', () => undefined);
    return;
  }
  let office: StaffedRegister;
  let browser: Browser;
  let administrator: Person;
  let code = '';

  const person = () => Person.at(office.register, browser, { javaScript });
  const here = () => `/office/bodies/${office.body.slug}`;

  beforeAll(async () => {
    office = await startStaffedRegister();
    browser = await openBrowser(program);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await office.register.stop();
  });

  it('an administrator opens an account, gives it another role, and hands over a code', async () => {
    administrator = await (await person()).signsIn('administrator', '/office/accounts');
    await administrator.presses('Nytt konto');
    await administrator.types({ '/displayName': 'Nina Ny', '/username': 'nina.ny' });
    await administrator.chooses({ '/roles/0/role': 'RECORDER' });
    await administrator.presses('Skapa kontot');
    code = (await administrator.page.textContent('main code.secret')) ?? '';
    await administrator.goesTo('/office/accounts');
    await administrator.presses('Nina Ny');
    await administrator.presses('Ge en roll');
    await administrator.chooses({ '/role': 'PUBLISHER' });
    await administrator.presses('Ge en roll');
    expect(await administrator.reads()).toContain('Rollen är given.');
  });

  it('whoever has the code chooses a password, and is in the office', async () => {
    const nina = await person();
    await nina.goesTo('/office/sign-in/code');
    await nina.types({ '/code': code, '/password': 'en helt ny mening att minnas' });
    await nina.presses(/./);
    expect([nina.path, (await nina.reads()).includes('Anteckna ett möte')]).toEqual(['/office', true]);
    await nina.leaves();
  });

  it('an administrator settles how the register of a body is kept', async () => {
    await administrator.goesTo(here());
    await administrator.presses('Ändra inställningar');
    await administrator.types({ '/targetDays': '5', '/namingYears': '8' });
    await administrator.presses('Spara');
    const { id } = office.body;
    const body = await office.register.office.manager.findOneByOrFail(PublicBody, { id });
    expect(body).toMatchObject({ targetDays: 5, limitDays: 14, namingYears: 8 });
  });

  it('an administrator adds a unit, an official with a post in it, and somebody who records for them', async () => {
    await administrator.goesTo(here());
    await administrator.presses('Lägg till en enhet');
    await administrator.types({ '/nameSv': 'Kansliet' });
    await administrator.presses('Spara');
    await administrator.presses('Lägg till en företrädare');
    await administrator.types({ '/name': 'Olle Ordförande' });
    await administrator.chooses({ '/category': 'ELECTED' });
    await administrator.presses('Spara');
    await administrator.presses('Ge ett uppdrag');
    await administrator.types({ '/titleSv': 'Ordförande' });
    await administrator.page.selectOption('main select[name="/unitId"]', { label: 'Kansliet' });
    await administrator.presses('Spara');
    expect(await administrator.reads()).toContain('Kansliet');
    await administrator.goesTo(`${here()}/delegations/new`);
    await administrator.page.selectOption('main select[name="/officialId"]', { label: 'Olle Ordförande' });
    await administrator.page.selectOption('main select[name="/accountId"]', { label: 'Nina Ny' });
    await administrator.presses(/^(?:Låt|Spara)/);
    expect(await administrator.reads()).toContain('Det är ordnat.');
    expect(await office.register.office.manager.count(Delegation)).toBe(2);
  });

  it('an administrator publishes nothing', async () => {
    await administrator.goesTo('/office/review');
    expect(await administrator.reads()).toContain('Ingen av dina roller får göra detta.');
  });

  it('an auditor reads everything, and is offered nothing that acts', async () => {
    await makeWhole(office.register, office);
    const auditor = await (await person()).signsIn('auditor');
    const places = await placesIn(office.register);
    for (const path of pathsFor(Role.AUDITOR, places)) {
      await auditor.goesTo(path);
      const acting = await auditor.page.locator('main form[method=post]').count();
      expect([path, await auditor.page.title(), acting]).toEqual([
        path,
        expect.not.stringMatching(NOT_FOR),
        0,
      ]);
    }
  });
});

const NOT_FOR = /Det finns ingenting|Det här får du inte|Något gick fel/;

/** Where somebody with a role may go, but for their own account and forms. */
function pathsFor(role: Role, places: Places): string[] {
  return Object.entries(officePages).flatMap(([route, row]) => {
    const comers = pageAuthorisation[route] ?? [];
    if ('never' in row || comers === 'ANYONE' || comers === 'ACCOUNT' || !rolesFor(comers).includes(role))
      return [];
    return row.at?.(places) ?? [route.replace('GET ', '')];
  });
}
