// The pages of one import. Its steps are taken as whoever imports takes them: each leaves the browser at the page that is
// looked at.

const WORK = 60_000;
const NAMES = { sv: 'Mötesloggen', en: 'The meeting log' };
const HEADER = 'Mötesdatum;Vem hos oss;Motpart;Ärende;Kontaktsätt;Riktning';
const ROWS = [
  '2026-01-12;Åsa Öst;Skånska Åkeriet AB;Förbifarten vid Lund;Teams;Inkommande',
  '2026-01-13;Åsa Öst;Naturvännerna AB;Vindkraft till havs;Telefon;Utgående',
  'i våras;Bo Ek;Volvo AB;Bussar;Teams;Inkommande',
  '2026-01-20;Bo Ek;Exempelbolaget AB;Nya spår till Lund;Besök;Inkommande',
];

/** From nothing to what became of a file. */
export const importSteps = [
  { name: 'imports', route: '/office/imports' },
  { name: 'import-new', route: '/office/imports/new' },
  { name: 'import-columns', route: '/office/imports/:id/columns', make: handIn, also: ['dark'] },
  {
    name: 'import-tried',
    route: '/office/imports/:id',
    from: 'import-columns',
    make: tryIt,
    also: ['dark', 'print'],
  },
  { name: 'import-ask', route: '/office/imports/:id/import', from: 'import-tried' },
  { name: 'import-remove', route: '/office/imports/:id/remove', from: 'import-tried' },
  { name: 'import-done', route: '/office/imports/:id', from: 'import-ask', make: carryOut },
  { name: 'import-discard', route: '/office/imports/:id/discard', from: 'import-done' },
  { name: 'import-working', route: '/office/imports/:id', make: keepBusy },
  { name: 'imports-some', route: '/office/imports', from: 'import-working' },
];

/** Hands a small file in; it is understood by a guess. */
async function handIn({ page, url, language }) {
  await send({ page, url, name: NAMES[language], content: [HEADER, ...ROWS].join('\n') });
}

/** Has it tried. */
async function tryIt({ page }) {
  await page.click('main button[name="then"][value="try"]');
  await finished(page);
}

/** Answers the page that asks, and waits until the work is done. */
async function carryOut({ page }) {
  await page.click('main form button.ds-button');
  await finished(page);
}

/** A file that is long enough to be seen while it is worked on. */
async function keepBusy({ page, url, language }) {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `2026-01-12;Åsa Öst;Bolag ${at} AB;Ärende ${at};Teams;Inkommande`,
  );
  await send({ page, url, name: `${NAMES[language]} 2019–2025`, content: [HEADER, ...rows].join('\n') });
  await page.click('main button[name="then"][value="try"]');
  await page.waitForURL(/\/office\/imports\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}?still=on`);
  for (let seen = 0; seen === 0 && (await working(page)); seen = await page.locator('progress').count()) {
    await page.reload();
  }
}

async function send({ page, url, name, content }) {
  await page.goto(`${url}/office/imports/new`);
  const bodies = page.locator('select[name="/publicBodyId"]');
  if ((await bodies.inputValue()) === '') await bodies.selectOption({ index: 1 });
  await page.setInputFiles('[name="/file"]', {
    name: `${name.toLowerCase()}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await page.fill('[name="/sourceName"]', name);
  await page.click('main form button.ds-button');
  await page.waitForURL(/\/columns$/);
}

async function finished(page) {
  const late = Date.now() + WORK;
  await page.waitForURL(/\/office\/imports\/[0-9a-f-]{36}$/);
  while (await working(page)) {
    if (Date.now() > late) throw new Error('The import did not end within a minute.');
    await page.waitForTimeout(300);
    await page.reload();
  }
}

async function working(page) {
  return (await page.locator('#working').count()) > 0;
}
