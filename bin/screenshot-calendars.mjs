// Events of calendars that become drafts, as whoever pastes a calendar takes them.
const ROUTE = '/office/calendar';
const NEXT = 'main .proposal form button';
const TITLES = { sv: 'Nya hållplatser i hamnen', en: 'New stops at the harbour' };

/** From nothing to an event that was recorded already. */
export const calendarPages = [
  { name: 'calendar', route: ROUTE },
  { name: 'calendar-faulty', route: ROUTE, press: 'main form button' },
  { name: 'event-again', route: ROUTE, make: recordTwice, answers: 409 },
];

/** Pastes a calendar with one event and makes a draft of it; answers with the draft's id. */
export async function recordEvent(at, title) {
  await propose(at, title);
  await at.page.click(NEXT);
  await at.page.waitForURL(/\/office\/meetings\/[0-9a-f-]{36}\/edit$/);
  return at.page.url().split('/').at(-2);
}

/** The same event is open in two windows: it is recorded in the other one, and then in this one. */
async function recordTwice({ page, ...at }) {
  const title = TITLES[at.language];
  await propose({ page, ...at }, title);
  const other = await page.context().newPage();
  await recordEvent({ page: other, ...at }, title);
  await other.close();
  await Promise.all([page.waitForURL(/\/calendar\/record$/), page.click(NEXT)]);
}

async function propose({ page, url }, title) {
  await page.goto(`${url}${ROUTE}`);
  await page.fill('[name="/pasted"]', calendarOf(title));
  await page
    .locator('main form', { has: page.locator('[name="/pasted"]') })
    .locator('button')
    .last()
    .click();
  await page.waitForSelector('main .proposal');
  const bodies = page.locator('main .proposal select[name="/publicBodyId"]');
  if ((await bodies.count()) > 0 && (await bodies.inputValue()) === '')
    await bodies.selectOption({ index: 1 });
}

/** A meeting of yesterday. */
function calendarOf(title) {
  const day = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10).replaceAll('-', '');
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT'],
    ...[`UID:${encodeURIComponent(title)}@exempel.example`, `DTSTAMP:${day}T080000Z`, 'SEQUENCE:0'],
    ...[`DTSTART:${day}T090000Z`, `DTEND:${day}T100000Z`, `SUMMARY:${title}`, 'LOCATION:Exempelgatan 1'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}
