import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { findBrowser, openBrowser } from './support/browser.js';
import { invitation } from './support/calendars.js';
import { publicly } from './support/publicly.js';
import { Keyboard } from './support/whole-way/keyboard.js';
import { Person } from './support/whole-way/person.js';
import { fillsInMeeting } from './support/whole-way/recording.js';
import { type StaffedRegister, startStaffedRegister } from './support/whole-way/staffed-register.js';

const program = findBrowser('how much it takes to record a meeting');
const PURPOSE =
  'Rederiet ville att färjan ska gå även på kvällar under vinterhalvåret och visade vad det skulle kosta.';

let office: StaffedRegister;
let browser: Browser;

const recorder = async (path: string, javaScript = true) =>
  (await Person.at(office.register, browser, { javaScript })).signsIn('recorder', path);

const meetingOf = (id: string) => office.register.office.manager.findOneByOrFail(Meeting, { id });

function idIn({ path }: Person): string {
  return /meetings\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
}

/** As somebody's hand does it: only a real drop puts a file into a field, one that a script makes up does not. */
async function dropsOn(page: Page, selector: string, file: string): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', {
      ...{ type, x: box.x + box.width / 2, y: box.y + box.height / 2 },
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
    // No hand is quicker than what the browser draws.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))');
  }
}

(program ? describe : describe.skip)('A meeting', () => {
  beforeAll(async () => {
    office = await startStaffedRegister();
    browser = await openBrowser(program ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await office.register.stop();
  });

  it.each([true, false])(
    'from a calendar file is sent after three pages and four fields (JavaScript: %s)',
    async (javaScript) => {
      const person = await recorder('/office', javaScript);
      await person.page.click('main details summary');
      const UID = `UID:file-${String(javaScript)}@farjan.example`;
      await person.page.setInputFiles('main input[type=file]', {
        ...{ name: 'möte.ics', mimeType: 'text/calendar' },
        buffer: invitation({ UID }),
      });
      person.pages = 0;
      await person.presses('Läs filen');
      await person.presses('Anteckna mötet');
      await person.types({
        ...{ '/participants/0/who': 'Olof', '/participants/1/who': 'Skärgårdsbolaget' },
        '/purpose': PURPOSE,
      });
      await person.chooses({
        ...{ '/direction': 'INBOUND', '/initiatedBy': 'THEM', '/channel': 'IN_PERSON' },
        ...{ '/topicCodes': 'public-transport', '/nothingAsked': 'on', '/noGifts': 'on' },
      });
      await person.presses('Spara och kontrollera');
      expect(person.pages).toBeLessThanOrEqual(3);
      expect(person.typed).toBeLessThanOrEqual(4);
      await person.presses('Skicka för granskning');
      expect(await meetingOf(idIn(person))).toMatchObject({
        ...{ state: 'SUBMITTED', title: 'Färjans turlista', date: '2026-02-26' },
      });
      await person.leaves();
    },
  );

  it('is read from a calendar file that is dragged there', async () => {
    const person = await recorder('/office');
    await person.page.click('main details summary');
    const folder = mkdtempSync(join(tmpdir(), 'dagsljus-drop-'));
    const file = join(folder, 'möte.ics');
    writeFileSync(file, invitation({ UID: 'UID:dropped@farjan.example' }));
    await dropsOn(person.page, 'main input[type=file]', file);
    expect(await person.page.inputValue('main input[type=file]')).toMatch(/möte\.ics$/);
    await person.presses('Läs filen');
    expect(await person.page.textContent('main')).toContain('Färjans turlista');
    await person.leaves();
    rmSync(folder, { recursive: true });
  });

  it('from scratch takes at most ten fields, typed and chosen, and two pages', async () => {
    const person = await recorder('/office/meetings/new');
    person.pages = 0;
    await fillsInMeeting(person, 'Kvällsturer med färjan');
    await person.presses('Spara och kontrollera');
    expect([person.typed + person.chosen <= 10, person.pages]).toEqual([true, 1]);
    await person.presses('Skicka för granskning');
    expect(await meetingOf(idIn(person))).toMatchObject({ state: 'SUBMITTED' });
    await person.leaves();
  });

  it('is recorded, sent and published with nothing but a keyboard', async () => {
    const person = await recorder('/office/meetings/new');
    const keys = new Keyboard(person.page);
    await keys.types('/participants/1/who', 'skargards');
    await person.page.getByRole('option', { name: 'Skärgårdsbolaget AB' }).waitFor();
    await person.page.keyboard.press('ArrowDown');
    await person.page.keyboard.press('Enter');
    await keys.chooses('/direction', 'INBOUND');
    await keys.chooses('/initiatedBy', 'THEM');
    await keys.chooses('/channel', 'PHONE_CALL');
    await keys.types('/title', 'Med bara tangenter');
    await keys.types('/purpose', PURPOSE);
    if (!(await person.page.isVisible('input[value="public-transport"]'))) {
      await keys.reaches('#all-topics > summary');
      await person.page.keyboard.press('Enter');
    }
    await keys.ticks('/topicCodes', 'public-transport');
    await keys.ticks('/nothingAsked', 'on');
    await keys.ticks('/noGifts', 'on');
    await keys.enters('.save-bar button[value=check]');
    const id = idIn(person);
    await keys.enters('form[action$="/check"] button');
    const publisher = await (
      await Person.at(office.register, browser)
    ).signsIn('publisher', '/office/review');
    const theirs = new Keyboard(publisher.page);
    await theirs.enters(`a[href="/office/review/${id}"]`);
    await theirs.enters('form[action$="/publish"] button');
    expect(await publisher.reads()).toContain('Publicerat som');
    const told = await publicly(office.register, '{ meetings { nodes { title channel } } }');
    expect(told).toEqual({ meetings: { nodes: [{ title: 'Med bara tangenter', channel: 'PHONE_CALL' }] } });
    await Promise.all([person.leaves(), publisher.leaves()]);
  });
});
