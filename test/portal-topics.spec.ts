import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOSTILE, publishChartedMeetings } from './support/charted-register.js';
import { publicly } from './support/publicly.js';
import { aBody, aTopic, anIssue, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await publishChartedMeetings(register);
  const hostile = HOSTILE.map((sv, place) => aTopic(`odd-${place}`, { label: { sv, en: sv } }));
  const body = aBody();
  await makePublic(register, body, ...hostile);
  await makePublic(
    register,
    ...Array.from({ length: 8 }, (_, place) => anIssue(`Spår ${place}`, body, { topicCodes: ['rail-fast'] })),
  );
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const page = (path: string) => fetch(register.url + path, { redirect: 'manual' });
const htmlAt = async (path: string) => (await page(path)).text();

async function countOf(code: string): Promise<number> {
  const question = 'query ($topics: [String!]) { meetings(filter: { topics: $topics }) { totalCount } }';
  const { meetings } = await publicly<{ meetings: { totalCount: number } }>(register, question, {
    topics: [code],
  });
  return meetings.totalCount;
}

describe('The page of topics', () => {
  it('says of each topic how many meetings the API finds on it or below it', async () => {
    const html = await htmlAt('/topics');
    const lines = [
      ...html.matchAll(
        /href="\/topics\/([a-z0-9-]+)"><span>[^<]*(?:&[^<]*)*<\/span><span class="count">(\d+)/g,
      ),
    ];
    expect(lines.length).toBeGreaterThanOrEqual(4 + HOSTILE.length);
    for (const [, code = '', count] of lines)
      expect([code, Number(count)]).toEqual([code, await countOf(code)]);
    expect(html.indexOf('/topics/rail-fast')).toBeGreaterThan(html.indexOf('/topics/rail"'));
  });

  it('says so where no topic is in use yet', async () => {
    const html = await (await fetch(`${empty.url}/topics`)).text();
    expect(html).toMatch(/Inget ämne är i bruk|<h1/);
  });
});

describe('The page of a topic', () => {
  it('tells everything on it and below it: how many, the narrower ones, organisations among their equals, issues, meetings', async () => {
    const html = await htmlAt('/en/topics/rail');
    expect(html).toContain(`${await countOf('rail')} meetings were about the topic`);
    expect(html).toContain('href="/en/topics/rail-fast"');
    expect(html).toMatch(/id="kind-COMPANY">Company<.*id="kind-MEDIA">Media</s);
    expect(html).toContain('All 8 issues');
    expect([...html.matchAll(/href="\/en\/meetings\/TST-/g)].length).toBeGreaterThanOrEqual(10);
  });

  it('leads from each number of an organisation to just those meetings', async () => {
    const html = await htmlAt('/topics/rail');
    const counts = [
      ...html.matchAll(/class="count" rel="nofollow" href="(\/meetings\?[^"]+)" aria-label="[^"]*">(\d+)</g),
    ];
    expect(counts.length).toBeGreaterThan(3);
    for (const [, path = '', count] of counts) {
      expect(await htmlAt(path.replaceAll('&amp;', '&'))).toContain(`<h2 id="found">${count} möte`);
    }
  });

  it('leads to the same as feed, files, question and alert', async () => {
    const aside = /<aside>.*<\/aside>/s.exec(await htmlAt('/topics/rail'))?.[0] ?? '';
    const ways = [...aside.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways) expect([way, (await page(way)).status]).toEqual([way, 200]);
  });

  it('shows any label as it stands, and nothing of it as a mark', async () => {
    for (const [place] of HOSTILE.entries()) {
      const html = await htmlAt(`/topics/odd-${place}`);
      expect(html).not.toMatch(/<script>alert|<img src=x/);
      expect(html).toContain('</html>');
    }
  });

  it.each(['/topics/xyzzy', '/topics/RAIL', '/topics/..%2f', '/topics/rail.csv'])(
    'says that there is none at %s',
    async (path) => {
      const answer = await page(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<main');
    },
  );
});
