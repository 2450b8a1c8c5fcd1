import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { publishChartedMeetings, slug } from './support/charted-register.js';
import { chartsIn } from './support/charts.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await publishChartedMeetings(register);
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const page = (path: string) => fetch(register.url + path, { redirect: 'manual' });
const htmlAt = async (path: string) => (await page(path)).text();

describe('The picture of a chart', () => {
  it('is drawn by marks that the policy of the pages allows, whatever names stand in it', async () => {
    for (const path of ['/', '/topics/rail', '/network?with=officials', `/bodies/${slug}`]) {
      for (const { pictures } of chartsIn(await htmlAt(path))) {
        for (const { svg } of pictures) {
          expect(svg).not.toMatch(/<(style|script|img|image|foreignObject)|<[^>]* (style|on\w+|href)=/);
          expect(() => {
            const reader = new SaxesParser({ xmlns: true });
            reader.on('error', (error) => {
              throw error;
            });
            reader.write(svg).close();
          }).not.toThrow();
        }
      }
    }
  });

  it('has a title and a description of its own, and ids that nothing else has', async () => {
    for (const path of ['/', '/topics/rail']) {
      const html = await htmlAt(path);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { pictures } of chartsIn(html)) {
        for (const { svg } of pictures) {
          const [, title = '', desc = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? [];
          expect(svg).toContain(`<title id="${title}">`);
          expect(svg).toContain(`<desc id="${desc}">`);
        }
      }
    }
  });

  it('is the same to the last byte each time the same figures are drawn', async () => {
    const drawn = async (path: string) =>
      chartsIn(await htmlAt(path)).flatMap(({ pictures }) => pictures.map(({ svg }) => svg));
    const first = await drawn('/network?with=officials');
    await htmlAt('/topics/rail');
    expect(await drawn('/network?with=officials&year=')).toEqual(first);
  });

  it('is not there where there is nothing to show', async () => {
    const html = await (await fetch(`${empty.url}/`)).text();
    expect(chartsIn(html)).toEqual([]);
    expect(await (await fetch(`${empty.url}/charts/timeline.csv`)).text()).toBe('code,label\r\n');
  });
});

describe('What is asked for as figures', () => {
  it.each([
    ['/charts/weather.csv', 404],
    ['/charts/timeline', 404],
    ['/charts', 404],
    ['/charts/timeline.csv?direction=SIDEWAYS', 400],
    ['/charts/topics.csv?organisationIds=x', 400],
    ['/charts/topics.csv?weather=fine', 400],
    ['/charts/network.csv?with=everybody', 400],
    ['/en/charts/network.csv?year=20x6', 400],
  ])('is refused in words where it is not there or not understood: %s', async (path, status) => {
    const answer = await page(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<main');
  });

  it('need not be sent again while nothing was published', async () => {
    const { headers } = await page('/charts/timeline.csv');
    const again = await fetch(`${register.url}/charts/timeline.csv`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
