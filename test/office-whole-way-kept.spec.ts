import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { PASSWORD, Person } from './support/whole-way/person.js';
import { fillsInMeeting } from './support/whole-way/recording.js';
import { type StaffedRegister, startStaffedRegister } from './support/whole-way/staffed-register.js';

const program = findBrowser('that nothing is lost in a browser');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('In a browser %s, what somebody wrote', (_how, javaScript) => {
  if (!program) {
    it.skip('is not lost', () => undefined);
    return;
  }
  let office: StaffedRegister;
  let browser: Browser;

  beforeAll(async () => {
    office = await startStaffedRegister();
    browser = await openBrowser(program);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await office.register.stop();
  });

  const recorder = async (path: string) =>
    (await Person.at(office.register, browser, { javaScript })).signsIn('recorder', path);

  it('is all there after the session ended and a new one began', async () => {
    const person = await recorder('/office/meetings/new');
    office.register.clock.pass({ minutes: 61 });
    await fillsInMeeting(person, 'Skrivet under en lång lunch');
    if (javaScript) {
      await person.page.locator('#save-state', { hasText: 'Din inloggning har gått ut.' }).waitFor();
    }
    await person.presses('Spara utkast');
    expect(person.path).toBe('/office/sign-in');
    await person.types({ '/username': 'recorder', '/password': PASSWORD });
    await person.presses('Logga in');
    await person.presses('Fortsätt där jag var');
    await person.presses('Spara utkast');
    const meetings = await office.register.office.manager.find(Meeting);
    expect(meetings).toEqual([
      expect.objectContaining({
        ...{ title: 'Skrivet under en lång lunch', state: 'DRAFT', direction: 'INBOUND', noGifts: true },
        purpose: expect.stringMatching(/^Rederiet ville/),
      }),
    ]);
    await person.leaves();
  });

  it('in two tabs is brought together, and neither overwrites the other', async () => {
    const person = await recorder('/office/meetings/new');
    await fillsInMeeting(person, 'Från början');
    await person.presses('Spara utkast');
    const path = `${person.path}/edit`;
    await person.goesTo(path);
    const other = await person.inAnotherTab();
    await other.goesTo(path);
    await person.types({ '/title': 'Rubrik från den ena fliken' });
    await person.presses('Spara utkast');
    await other.chooses({ '/channel': 'PHONE_CALL' });
    await other.types({ '/title': 'Rubrik från den andra fliken' });
    if (javaScript) await other.page.locator('#save-state', { hasText: 'ändrat mötet' }).waitFor();
    await other.presses('Spara utkast');
    expect(await other.reads()).toContain('Rubrik från den ena fliken');
    await other.chooses({ 'choose title': 'theirs' });
    await other.follows('.actions button');
    const id = /meetings\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
    const meeting = await office.register.office.manager.findOneByOrFail(Meeting, { id });
    expect(meeting).toMatchObject({ title: 'Rubrik från den ena fliken', channel: 'PHONE_CALL' });
    await person.leaves();
  });
});
