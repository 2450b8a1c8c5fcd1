// The pages of a destruction from its list to its protocol, and of how long names are published. What is done is done
// once: each language has drafts of its own to destroy.
import { recordEvent } from './screenshot-calendars.mjs';

const RETENTION = '/office/privacy/retention';
const NAMING = '/office/privacy/naming/:id';
const RUN = `${RETENTION}/:id`;
const WORK = 60_000;
const FORGOTTEN = {
  sv: ['Samråd om nattbussar', 'Cykelvägar längs kusten', 'Turtätheten på sommaren'],
  en: ['Consultation on night buses', 'Cycle paths along the coast', 'How often buses run in summer'],
};

/** From the list that the demonstration made, over the decision and the order, to the protocol. */
export const retentionSteps = [
  { name: 'privacy-retention', route: RETENTION },
  { name: 'privacy-retention-names', route: `${RETENTION}/names` },
  { name: 'privacy-retention-new', route: `${RETENTION}/new` },
  { name: 'retention-listed', route: RUN, make: openListed, also: ['print'] },
  { name: 'retention-printed', route: `${RUN}/print`, from: 'retention-listed', also: ['print'] },
  { name: 'retention-decide', route: `${RUN}/decide`, from: 'retention-listed' },
  { name: 'retention-decided', route: RUN, make: openDecided },
  { name: 'retention-order', route: `${RUN}/destroy`, make: decideOnDrafts },
  { name: 'retention-running', route: RUN, from: 'retention-order', make: orderHeld },
  { name: 'retention-failed', route: RUN, from: 'retention-running', make: letFail, also: ['print'] },
  { name: 'retention-resume', route: `${RUN}/resume`, from: 'retention-failed' },
  { name: 'retention-done', route: RUN, from: 'retention-resume', make: letGoOn, also: ['print'] },
  { name: 'naming-shorten', route: NAMING, make: openShortening },
  { name: 'naming-undo', route: `${NAMING}/undo`, make: openUndoing },
];

/** The demonstration made two lists, and none before: nobody has decided on the second. */
function openListed(at) {
  return openOldest(at, 2);
}

function openDecided(at) {
  return openOldest(at, 1);
}

async function openOldest({ page, url }, place) {
  await page.goto(`${url}${RETENTION}`);
  const lists = page.locator(`main table a[href^="${RETENTION}/"]`);
  await lists.nth((await lists.count()) - place).click();
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
}

/** Records meetings, lets them be forgotten, has them listed, decides on the list, and opens the order. */
async function decideOnDrafts(at) {
  const { page, url, database, language } = at;
  const drafts = [];
  for (const title of FORGOTTEN[language]) drafts.push(await recordEvent(at, title));
  await database.query(
    `UPDATE office.meeting SET edited_at = edited_at - interval '3 years' WHERE id = ANY ($1::uuid[])`,
    [drafts],
  );
  const { rows } = await database.query('SELECT public_body_id FROM office.meeting WHERE id = $1', [
    drafts[0],
  ]);
  const asked = `body=${rows[0].public_body_id}&kind=DRAFTS&olderThan=${dayAgo(2 * 365)}`;
  await page.goto(`${url}${RETENTION}/new?${asked}`);
  await page.click('main form button.ds-button');
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
  await page.click('main a[href$="/decide"]');
  await page.fill('[name="/decisionCase"]', 'REX 0000-47');
  await page.fill('[name="/decidedBy"]', 'Exempelstyrelsen, § 47 (påhittat)');
  await page.fill('[name="/decidedOn"]', dayAgo(0));
  await page.click('main form button.ds-button');
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
  await page.click('main a[href$="/destroy"]');
  await page.waitForURL(/\/destroy$/);
}

const held = new Map();

/** Gives the order, of which one meeting is broken, while the destruction cannot get at any. */
async function orderHeld({ page, database, language }) {
  const run = page.url().split('/').at(-2);
  const { rows } = await database.query(
    'SELECT meeting_id AS id FROM office.destruction_item WHERE destruction_id = $1 ORDER BY position',
    [run],
  );
  const ids = rows.map(({ id }) => id);
  const mend = await database.break(ids[1]);
  held.set(language, { letGo: await database.hold(ids), mend });
  await page.fill('[name="/things"]', String(ids.length));
  await page.click('main form button.ds-button');
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
}

/** What was held is let go: the broken meeting holds up the rest of the destruction. */
async function letFail({ page, language }) {
  await held.get(language).letGo();
  await untilThere(page, 'a[href$="/resume"]');
}

/** What was broken is mended, and the destruction goes on to its end. */
async function letGoOn({ page, language }) {
  await held.get(language).mend();
  await page.click('main form button.ds-button');
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
  // Where something was interrupted there was a protocol already.
  await untilThere(page, 'main .ds-tag[data-color="success"]');
}

async function untilThere(page, selector) {
  const late = Date.now() + WORK;
  while ((await page.locator(selector).count()) === 0) {
    if (Date.now() > late) throw new Error('The destruction did not get there within a minute.');
    await page.waitForTimeout(300);
    await page.reload();
  }
}

function dayAgo(days) {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The form of the first body that has no decision yet. */
async function openShortening({ page, url }) {
  await page.goto(`${url}${RETENTION}`);
  await page.locator('main a[href^="/office/privacy/naming/"]:not([href$="/undo"])').first().click();
  await page.waitForURL(/\/naming\/[0-9a-f-]{36}$/);
}

/** Decides that names are published for a shorter time, where nobody has, and asks to undo it. */
async function openUndoing(at) {
  const { page, url } = at;
  await page.goto(`${url}${RETENTION}`);
  const undo = page.locator('main a[href^="/office/privacy/naming/"][href$="/undo"]').first();
  if ((await undo.count()) === 0) {
    await openShortening(at);
    await page.fill('[name="/years"]', '5');
    await page.fill('[name="/decision"]', 'Exempelstyrelsen § 46, REX 0000-46 (påhittat)');
    await page.fill('[name="/decidedOn"]', '2026-01-15');
    await page.click('main form button.ds-button');
    await page.waitForURL(/\/retention$/);
  }
  await undo.click();
  await page.waitForURL(/\/undo$/);
}
