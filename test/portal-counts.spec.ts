import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBody, aMeeting, anOrganisation, makePublic, theirs } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
const [busy, quiet, crowd] = [aBody(), aBody(), aBody()];
const [alone, ...others] = Array.from({ length: 24 }, (_, place) => anOrganisation(`Bolaget ${place}`));

beforeAll(async () => {
  register = await startTestApp();
  if (!alone) throw new Error('there is no organisation');
  const meeting = (body: typeof busy, ...parties: typeof others) =>
    aMeeting(body, { participants: parties.map((each) => theirs(each)) });
  await makePublic(
    register,
    ...[busy, quiet, crowd, alone, ...others],
    ...others.map((each) => meeting(busy, each)),
    meeting(busy, others[0] ?? alone),
    meeting(quiet, alone),
    meeting(crowd, ...others.slice(0, 2)),
  );
});
afterAll(() => register.stop());

const slugOf = ({ document }: typeof busy) => document['slug'] as string;
const htmlAt = async (path: string) => (await fetch(register.url + path)).text();
const TWICE = 'Ett möte kan räknas på flera rader.';

/** How long the bars of the organisations are, in hundredths. */
function barsIn(html: string): number[] {
  const [, list = ''] = html.split('id="party-organisations"');
  const bars = list.split('</section>', 1)[0]?.matchAll(/class="count-bar".*?<rect width="([\d.]+)"/gs) ?? [];
  return Array.from(bars, ([, width]) => Number(width));
}

describe('How often somebody met whom', () => {
  it('says that a meeting may count in several lines only where one may', async () => {
    const once = await htmlAt(`/organisations/${alone?.id ?? ''}`);
    expect(once).toContain('Av 1 möte. Siffran leder till mötet.');
    expect(once).not.toContain(TWICE);
    expect(await htmlAt(`/bodies/${slugOf(crowd)}`)).toContain(TWICE);
    // Of a list that is cut nobody can tell.
    expect(await htmlAt(`/bodies/${slugOf(busy)}`)).toContain(TWICE);
  });

  it('shows shares, or where all are small what the lines are beside each other, and says so', async () => {
    const among = 'strecken jämför raderna med varandra';
    const small = await htmlAt(`/bodies/${slugOf(busy)}`);
    expect(barsIn(small)).toEqual([100, ...Array.from({ length: 11 }, () => 50)]);
    expect(small).toContain(among);
    const whole = await htmlAt(`/bodies/${slugOf(quiet)}`);
    expect(barsIn(whole)).toEqual([100]);
    expect(whole).not.toContain(among);
  });
});
