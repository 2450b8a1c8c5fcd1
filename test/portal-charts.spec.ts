import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chartsIn, type ShownChart } from './support/charts.js';
import { publicly } from './support/publicly.js';
import { board, organisations, publishChartedMeetings, slug } from './support/charted-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
beforeAll(async () => {
  register = await startTestApp();
  await publishChartedMeetings(register);
});
afterAll(() => register.stop());

const page = (path: string) => fetch(register.url + path, { redirect: 'manual' });
const htmlAt = async (path: string) => (await page(path)).text();

/** Where each chart is shown, and of which meetings it is there. */
const SHOWN: readonly (readonly [name: string, path: string, filter: object])[] = [
  ['timeline', '/', {}],
  ['topics', '/', {}],
  ['timeline', '/topics/rail', { topics: ['rail'] }],
  ['topics', '/topics/rail', { topics: ['rail'] }],
  ['organisation-kinds', '/topics/rail', { topics: ['rail'] }],
  ['timeline', `/organisations/${organisations[0]?.id ?? ''}`, { organisationIds: [organisations[0]?.id] }],
  ['lateness', `/bodies/${slug}`, { publicBodyIds: [board.id] }],
  ['network', '/network?with=officials', {}],
  ['network', '/network?with=bodies&topics=rail', { topics: ['rail'] }],
  ['network', '/network?with=officials&year=2024', { dateFrom: '2024-01-01', dateTo: '2024-12-31' }],
];

// What grows upwards; all else grows to the right.
const HIGH: ReadonlySet<string> = new Set(['timeline', 'lateness', 'network']);

async function shown(name: string, path: string): Promise<ShownChart> {
  const found = chartsIn(await htmlAt(path)).find((chart) => chart.name === name);
  if (!found) throw new Error(`There is no ${name} at ${path}.`);
  return found;
}

/** The cells of a CSV whose texts hold no line ends. */
async function cellsAt(path: string): Promise<string[][]> {
  const answer = await page(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const lines = (await answer.text()).trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
      quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

/** How many meetings the public API finds. */
async function countOf(filter: object): Promise<number> {
  const question = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
  const { meetings } = await publicly<{ meetings: { totalCount: number } }>(register, question, { filter });
  return meetings.totalCount;
}

/** How many meetings of a direction began in each period, by the public API. */
async function timelineOf(filter: object, by: string): Promise<Map<string, number>> {
  const question =
    'query ($filter: MeetingFilter, $by: Period!) { meetings(filter: $filter) { timeline(by: $by) { from count } } }';
  const { meetings } = await publicly<{ meetings: { timeline: { from: string; count: number }[] } }>(
    register,
    question,
    { filter, by },
  );
  return new Map(meetings.timeline.map(({ from, count }) => [from, count]));
}

describe('A chart', () => {
  it.each(SHOWN)('has the same figures as table and file: %s at %s', async (name, path) => {
    const chart = await shown(name, path);
    const [head = [], ...lines] = await cellsAt(chart.csv);
    const first = head.findIndex((cell) => !['code', 'label', 'with_code', 'with_label'].includes(cell));
    expect(chart.rows.map(({ counts }) => counts)).toEqual(
      lines.map((line) => line.slice(first).map(Number)),
    );
    expect(chart.rows.map(({ labels }) => labels)).toEqual(
      lines.map((line) => [line[1], ...(head.includes('with_label') ? [line[3]] : [])]),
    );
    expect(chart.rows.length).toBeGreaterThan(1);
  });

  it.each(SHOWN)('draws each figure of the table as large as it is: %s at %s', async (name, path) => {
    const { rows, pictures } = await shown(name, path);
    expect(pictures).toHaveLength(2);
    const largest = HIGH.has(name) ? 'height' : 'width';
    for (const { figures } of pictures) {
      const told = rows.flatMap(({ counts }, row) => counts.map((count, series) => ({ row, series, count })));
      const drawn = new Map(figures.map((figure) => [`${figure.row} ${figure.series}`, figure[largest]]));
      const counted = told.filter(({ count }) => count > 0);
      expect([...drawn.keys()].filter((key) => !key.includes('NaN')).length).toBeGreaterThanOrEqual(
        counted.length,
      );
      const scale = Math.max(...drawn.values()) / Math.max(...counted.map(({ count }) => count));
      for (const { row, series, count } of counted) {
        expect(Math.abs((drawn.get(`${row} ${series}`) ?? 0) - count * scale)).toBeLessThan(1.5);
      }
    }
  });

  it.each(SHOWN.filter(([name]) => name === 'timeline'))(
    'counts by direction and period what the API counts: %s at %s',
    async (name, path, filter) => {
      const [head = [], ...lines] = await cellsAt((await shown(name, path)).csv);
      const codes = head.slice(2).map((code) => code.toUpperCase());
      expect(['INBOUND', 'OUTBOUND', 'MUTUAL', 'UNKNOWN']).toEqual(expect.arrayContaining(codes));
      const by = lines[1]?.[0]?.endsWith('04-01') ? 'QUARTER' : 'MONTH';
      for (const [place, direction] of codes.entries()) {
        const counted = await timelineOf({ ...filter, direction: [direction] }, by);
        const told = lines.map(([day = '', , ...counts]) => [day, Number(counts[place])] as const);
        expect(new Map(told.filter(([, count]) => count > 0))).toEqual(counted);
      }
    },
  );

  it.each(SHOWN.filter(([name]) => name === 'topics' || name === 'organisation-kinds'))(
    'counts by value what the API finds: %s at %s',
    async (name, path, filter) => {
      const [, ...lines] = await cellsAt((await shown(name, path)).csv);
      const member = name === 'topics' ? 'topics' : 'organisationKinds';
      for (const [code, , count] of lines) {
        expect([code, Number(count)]).toEqual([code, await countOf({ ...filter, [member]: [code] })]);
      }
    },
  );

  it('tells how many were late of how many had a limit, as the API counts them', async () => {
    const { csv } = await shown('lateness', `/bodies/${slug}`);
    const [head = [], ...lines] = await cellsAt(csv);
    expect(head).toEqual(['code', 'label', 'in_time', 'late']);
    const sums = [2, 3].map((place) => lines.reduce((sum, line) => sum + Number(line[place]), 0));
    const here = { publicBodyIds: [board.id], dateFrom: '2023-01-01' };
    const timed = await countOf({ ...here, review: ['FOUR_EYES', 'SINGLE'] });
    const imported = (await countOf(here)) - timed;
    expect(imported).toBeGreaterThan(0);
    const vague = 2;
    expect(sums.reduce((one, other) => one + other, 0)).toBe(timed - vague);
    const html = await htmlAt(`/en/bodies/${slug}`);
    const late = await countOf({ ...here, late: true });
    expect(html).toContain(`${late} of ${timed} were published later`);
    expect(html).toContain(`${imported} meetings from earlier registers have no limit`);
  });

  it('counts pairs as the API does, and leads to their meetings', async () => {
    const { csv } = await shown('network', '/network?with=officials');
    const [, ...lines] = await cellsAt(csv);
    for (const [organisation, , official, , count] of lines) {
      const filter = { organisationIds: [organisation], officialIds: [official] };
      expect(Number(count)).toBe(await countOf(filter));
    }
    const html = await htmlAt('/en/network?with=officials');
    const [, path = '', count = ''] = /href="(\/en\/meetings\?[^"]+)">(\d+)</.exec(html) ?? [];
    expect(await htmlAt(path.replaceAll('&amp;', '&'))).toContain(`<h2 id="found">${count} meeting`);
  });

  it('says all of a search: the same figures of any meetings', async () => {
    const [, ...lines] = await cellsAt(
      '/charts/directions.csv?topics=rail&dateFrom=2023-01-01&dateTo=2023-12-31',
    );
    for (const [direction, , count] of lines) {
      const filter = {
        topics: ['rail'],
        dateFrom: '2023-01-01',
        dateTo: '2023-12-31',
        direction: [direction],
      };
      expect(Number(count)).toBe(await countOf(filter));
    }
    expect(lines.length).toBeGreaterThan(2);
  });
});
