import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { invitation } from '../calendars.js';

type Act = (page: Page) => Promise<void>;

// The button that does what a page is for; the hidden one of the meeting's form comes before it.
const SENDS = 'main form .ds-button[data-variant=primary], main form .ds-button[data-color=danger]';

/** Sends the form of a page as it is. */
export function pressed(button = SENDS): Act {
  return (page) => send(page, button);
}

/** Sends the form of a page with nothing in its fields. */
export function emptied(): Act {
  return async (page) => {
    for (const field of await page
      .locator(
        'main form :is(input:not([type]), input[type=text], input[type=number], input[type=date], textarea)',
      )
      .all()) {
      if (await field.isVisible()) await field.fill('');
    }
    await send(page, SENDS);
  };
}

/** Sends the form of a page with something typed into fields, and chosen: a box, or one of a list. */
export function filled(
  typed: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>> = {},
): Act {
  return async (page) => {
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    for (const [name, value] of Object.entries(typed)) await page.fill(`main [name="${name}"]`, value);
    for (const [name, value] of Object.entries(chosen)) {
      const box = page.locator(`main input[name="${name}"][value="${value}"]`);
      if (await box.count()) await box.first().check();
      else await page.selectOption(`main select[name="${name}"]`, value);
    }
    await send(page, SENDS);
  };
}

/** Sends the form of a page that somebody else has changed the thing of since. */
export function outdated(): Act {
  return async (page) => {
    await page.evaluate(`document.querySelector('main [name="/expectedVersion"]').value = '0'`);
    await send(page, SENDS);
  };
}

/** Makes a draft of an event of a calendar that was made one in another window meanwhile. */
export function recordedBefore(): Act {
  return async (page) => {
    const event = invitation({ UID: `UID:${randomUUID()}@farjan.example` }).toString();
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const each of [page, other]) await filled({ '/pasted': event })(each);
    await send(other, SENDS);
    await other.close();
    await send(page, SENDS);
  };
}

async function send(page: Page, button: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.locator(button).first().click();
  await answered;
  await page.waitForLoadState('load');
}
