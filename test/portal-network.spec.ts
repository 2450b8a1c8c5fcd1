import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOOKED_AT } from '../src/register/queries/meetings/meeting-set.js';
import { board, publishChartedMeetings, region } from './support/charted-register.js';
import { chartsIn } from './support/charts.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await publishChartedMeetings(register);
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const htmlAt = async (path: string) => (await fetch(register.url + path)).text();
const chartAt = async (path: string) => chartsIn(await htmlAt(path)).find(({ name }) => name === 'network');

interface Met {
  publicBody: { id: string };
  organisations: { id: string }[];
}

describe('The page of who meets whom', () => {
  it('counts a meeting for the body that it is of, once for each organisation', async () => {
    const { meetings } = await publicly<{ meetings: { nodes: Met[] } }>(
      register,
      '{ meetings(first: 100) { nodes { publicBody { id } organisations { id } } } }',
    );
    const pairs = meetings.nodes.flatMap(({ publicBody, organisations }) =>
      organisations.map(({ id }) => `${id} ${publicBody.id}`),
    );
    const csv = await htmlAt('/charts/network.csv?with=bodies');
    const told = [...csv.matchAll(/^([0-9a-f-]{36}),.*,([0-9a-f-]{36}),.*,(\d+)\r$/gm)];
    expect(told.length).toBeGreaterThan(5);
    for (const [, organisation = '', body = '', count] of told) {
      expect(Number(count)).toBe(pairs.filter((pair) => pair === `${organisation} ${body}`).length);
    }
    expect(told.reduce((sum, [, , , count]) => sum + Number(count), 0)).toBe(pairs.length);
  });

  it('keeps to a body, a topic and a year, and says what is chosen', async () => {
    const all = await chartAt('/network?with=officials');
    for (const query of [`publicBodyIds=${board.id}`, 'topics=rail-fast', 'year=2024']) {
      const chart = await chartAt(`/network?with=officials&${query}`);
      const sumOf = (rows: { counts: number[] }[]) =>
        rows.reduce((sum, { counts: [count = 0] }) => sum + count, 0);
      expect(sumOf(chart?.rows ?? [])).toBeGreaterThan(0);
      expect(sumOf(chart?.rows ?? [])).toBeLessThan(sumOf(all?.rows ?? []));
    }
    expect(await htmlAt('/network?year=2024')).toMatch(/<option value="2024" selected/);
    expect(await htmlAt('/network?topics=rail-fast')).toMatch(/<option value="rail-fast" selected/);
  });

  it('keeps all that its address asks in its form, and says what no field of the form shows', async () => {
    const query = `with=bodies&publicBodyIds=${board.id}&publicBodyIds=${region.id}&dateFrom=2024-02-03&late=false`;
    const html = await htmlAt(`/network?${query}`);
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]+)"/g)];
    expect(hidden.map(([, name, value]) => [name, value])).toEqual([
      ['dateFrom', '2024-02-03'],
      ['late', 'false'],
      ['publicBodyIds', region.id],
    ]);
    expect(html).toContain(`<option value="${board.id}" selected`);
    expect(html).toContain('aria-label="Ta bort Sent publicerat: nej"');
    const [, without = ''] =
      /href="([^"]+)" aria-label="Ta bort Från och med: 3 februari 2024"/.exec(html) ?? [];
    const less = await htmlAt(without.replaceAll('&amp;', '&'));
    expect(less).not.toContain('2024-02-03');
    expect(less).toContain(`<option value="${board.id}" selected`);
    expect(less).toContain('aria-label="Ta bort Sent publicerat: nej"');
  });

  it('shows a year in its field, and one without meetings beside it', async () => {
    expect(await htmlAt('/network?year=2024')).not.toContain('type="hidden"');
    expect(await htmlAt('/network?year=1999')).toContain('aria-label="Ta bort Från och med: 1 januari 1999"');
  });

  it('says what it does not show, and that there is nothing where there is nothing', async () => {
    expect(await htmlAt('/network')).toContain('Vad bilden inte visar');
    expect(await (await fetch(`${empty.url}/en/network`)).text()).toContain(
      'No meeting has been published yet',
    );
    expect(await htmlAt('/en/network?year=1999')).toContain('No meeting fits what you have chosen');
  });

  it.each([
    '/network?year=99',
    '/network?with=x',
    '/network?publicBodyIds=x',
    '/network?weather=fine',
    '/network?year=2024&dateFrom=x',
  ])('refuses in words what cannot be understood: %s', async (path) => {
    const answer = await fetch(register.url + path);
    const isOverruled = path.includes('dateFrom');
    expect(answer.status).toBe(isOverruled ? 200 : 400);
  });

  it('looks at the latest of a large register alone, and says from which day', async () => {
    await register.office.query(
      `INSERT INTO register.meeting
       SELECT (jsonb_populate_record(item, jsonb_build_object(
         'id', gen_random_uuid(), 'reference', 'BIG-' || place, 'date', '2030-01-01'::date + place / 500,
         'last_day', '2030-01-01'::date + place / 500))).*
       FROM register.meeting AS item, generate_series(0, ${LOOKED_AT + 999}) AS place
       WHERE item.id = (SELECT id FROM register.meeting WHERE cardinality(organisation_ids) = 1 LIMIT 1)`,
    );
    const html = await htmlAt('/en/network?with=officials&country=');
    expect(html).toMatch(/meetings from 3 January 2030 on are counted here/);
    expect(html).toContain('Of 10,000 meetings');
    const [row] = chartsIn(html)[0]?.rows ?? [];
    expect(row?.counts).toEqual([LOOKED_AT]);
  });
});
