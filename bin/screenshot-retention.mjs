// The pages of a destruction from its list to its protocol, and of how long names are published. What is done is done
// once: the second language finds it done.
const RETENTION = '/office/privacy/retention';
const NAMING = '/office/privacy/naming/:id';
const RUN = `${RETENTION}/:id`;

/** From the list that the demonstration made, over the decision and the order, to the protocol. */
export const retentionSteps = [
  { name: 'privacy-retention', route: RETENTION },
  { name: 'privacy-retention-names', route: `${RETENTION}/names` },
  { name: 'privacy-retention-new', route: `${RETENTION}/new` },
  { name: 'retention-listed', route: RUN, make: openListed, also: ['print'] },
  { name: 'retention-printed', route: `${RUN}/print`, from: 'retention-listed', also: ['print'] },
  { name: 'retention-decide', route: `${RUN}/decide`, from: 'retention-listed' },
  { name: 'retention-decided', route: RUN, make: openDecided },
  { name: 'retention-order', route: `${RUN}/destroy`, make: openOrder },
  { name: 'retention-done', route: RUN, make: carryOut, also: ['print'] },
  { name: 'naming-shorten', route: NAMING, make: openShortening },
  { name: 'naming-undo', route: `${NAMING}/undo`, make: openUndoing },
];

/** The newest list: nobody has decided on it. */
async function openListed({ page, url }) {
  await page.goto(`${url}${RETENTION}`);
  await page.locator(`main table a[href^="${RETENTION}/"]`).first().click();
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
}

/** The oldest list: the demonstration has decided on it. */
async function openDecided({ page, url }) {
  await page.goto(`${url}${RETENTION}`);
  await page.locator(`main table a[href^="${RETENTION}/"]`).last().click();
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}$/);
}

async function openOrder(at) {
  await openDecided(at);
  const { page } = at;
  await page.goto(`${page.url()}/destroy`);
}

/** Gives the order, and waits for the protocol. */
async function carryOut(at) {
  await openDecided(at);
  const { page } = at;
  const run = page.url();
  if ((await page.locator('a[href$="/destroy"]').count()) > 0) {
    await page.goto(`${run}/destroy`);
    await page.fill('[name="/things"]', '1');
    await page.click('main form button.ds-button');
    await page.waitForURL(run);
  }
  while ((await page.locator('a[href$="/protocol.json"]').count()) === 0) {
    await page.waitForTimeout(500);
    await page.reload();
  }
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
