import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookingAt, textOf } from './support/pages-as-sent.js';
import { aBody, aMeeting, anOfficial, corrected, makePublic, ours } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

const region = aBody({ slug: 'region-exempel', name: { sv: 'Region Exempel', en: 'Example Region' } });
const board = aBody({ slug: 'styrelsen', parentId: region.id, name: { sv: 'Styrelsen', en: 'Board' } });
const other = aBody({ slug: 'kommunen', name: { sv: 'Kommunen', en: 'Municipality' } });
const post = (publicBodyId: string, sv: string, from: string, to?: string) => ({
  title: { sv, en: `${sv} (en)` },
  publicBodyId,
  from,
  ...(to === undefined ? {} : { to }),
});
const ake = anOfficial('Åke Ångström', region, {
  posts: [
    post(board.id, 'Ordförande', '2015-01-01', '2018-12-31'),
    post(other.id, 'Samordnare', '2019-01-01'),
  ],
});
const former = anOfficial('Beata Berg', region, {
  posts: [post(region.id, 'Direktör', '2015-01-01', '2018-12-31')],
});
const nameless = anOfficial(undefined, region, { posts: [post(region.id, 'Handläggare', '2015-01-01')] });
const ended = anOfficial('Namn Som Gått Ut', region, {
  posts: [post(region.id, 'Handläggare', '2015-01-01')],
});
const many = Array.from({ length: 45 }, (_, place) => anOfficial(`Person ${place}`, board));

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await makePublic(register, region, board, other, ake, former, nameless, ended, ...many);
  await makePublic(
    register,
    ...[ake, ake, nameless, ended].map((official) => aMeeting(region, { participants: [ours(official)] })),
  );
  const { name, ...withoutName } = ended.document;
  expect(name).toBe('Namn Som Gått Ut');
  await makePublic(register, { ...corrected(ended, {}), document: withoutName });
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const { page, htmlAt } = lookingAt(() => register);
const namesIn = (html: string) =>
  [...html.matchAll(/<h3><a class="ds-link" href="[^"]*\/officials\/[^"]+">([^<]*)/g)].map(
    ([, name]) => name,
  );
const linkIn = (html: string, text: string) => {
  const [, href = ''] = new RegExp(`href="([^"]+)"[^>]*>${text}<`).exec(html) ?? [];
  return href.replaceAll('&amp;', '&');
};

describe('The page of officials', () => {
  it('leads through all that have a name, each once, and says how many they are', async () => {
    const seen: unknown[] = [];
    let html = await htmlAt('/officials');
    expect(html).toContain('47 företrädare');
    expect(await htmlAt('/en/officials')).toContain('47 officials');
    seen.push(...namesIn(html));
    for (let next = linkIn(html, 'Nästa'); next; next = linkIn(html, 'Nästa')) {
      html = await htmlAt(next);
      seen.push(...namesIn(html));
    }
    expect([seen.length, new Set(seen).size, seen.at(-1)]).toEqual([47, 47, 'Åke Ångström']);
  });

  it('never shows, finds or counts anybody whose name is not published', async () => {
    for (const path of ['/officials?text=handl%C3%A4ggare', '/officials?text=Namn+Som', '/officials']) {
      for (const order of ['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC']) {
        const html = await htmlAt(`${path}${path.includes('?') ? '&' : '?'}orderBy=${order}`);
        for (const { id } of [nameless, ended]) expect([path, html.includes(id)]).toEqual([path, false]);
        if (path !== '/officials') expect(html).toContain('Ingen företrädare');
      }
    }
  });

  it('finds by name and by post, and tells what they are, where, and how many meetings there are', async () => {
    for (const text of ['angstr', 'ångström åke', 'samordnare', 'ordförande']) {
      const html = await htmlAt(`/officials?text=${encodeURIComponent(text)}`);
      expect([text, namesIn(html)]).toEqual([text, ['Åke Ångström']]);
      expect(textOf(html)).toContain('Samordnare, Kommunen 2 möten');
      expect(html).toContain('href="/bodies/kommunen"');
    }
    expect(textOf(await htmlAt('/en/officials?text=beata'))).toContain(
      'Direktör (en), Example Region 1 January 2015 to 31 December 2018 No meeting',
    );
  });

  it('counts for each body who has or had a post there or below, and offers to take the choice back', async () => {
    const html = await htmlAt('/officials');
    const values = [
      ...html.matchAll(/href="(\/officials\?[^"]+)"[^>]*><span>([^<]+)<\/span><span class="count">(\d+)/g),
    ];
    expect(values.map(([, , name, count]) => [name, count])).toEqual([
      ['Region Exempel', '47'],
      ['Styrelsen', '46'],
      ['Kommunen', '1'],
    ]);
    for (const [, href = '', , count = ''] of values) {
      const narrowed = await htmlAt(href.replaceAll('&amp;', '&'));
      expect(narrowed).toContain(`<h2 id="found">${count} företrädare`);
      expect(narrowed).toMatch(/class="ds-chip"[^>]*href="\/officials"/);
    }
  });

  it('asks the body and the day of one and the same post', async () => {
    const on = (day: string, body: string) => htmlAt(`/officials?activeOn=${day}&publicBodyIds=${body}`);
    expect(namesIn(await on('2017-05-05', board.id))).toContain('Åke Ångström');
    expect(namesIn(await on('2020-05-05', board.id))).not.toContain('Åke Ångström');
    expect(namesIn(await on('2020-05-05', other.id.toUpperCase()))).toEqual(['Åke Ångström']);
    expect(namesIn(await on('2017-05-05', other.id))).toEqual([]);
  });

  it('counts, where a day is asked for, the bodies of those posts alone that were held that day', async () => {
    const html = await htmlAt('/officials?activeOn=2017-05-05');
    const values = [...html.matchAll(/href="(\/officials\?[^"]+)"[^>]*><span>([^<]+)<\/span>/g)];
    expect(values.map(([, , name]) => name)).toEqual(['Region Exempel', 'Styrelsen']);
    for (const day of ['2017-05-05', '2020-05-05']) {
      const page = await htmlAt(`/officials?activeOn=${day}`);
      const counted = page.matchAll(
        /href="(\/officials\?[^"]+)"[^>]*><span>[^<]+<\/span><span class="count">(\d+)/g,
      );
      for (const [, href = '', count = ''] of counted) {
        expect(await htmlAt(href.replaceAll('&amp;', '&'))).toContain(`<h2 id="found">${count} företrädare`);
      }
    }
  });

  it('is reached from the first page, which counts the same', async () => {
    const [, count] =
      /<a href="\/officials"><strong>(\d+)<\/strong> företrädare/.exec(await htmlAt('/')) ?? [];
    expect(count).toBe('47');
  });

  it('is reached from the bodies and from each of them', async () => {
    expect(await htmlAt('/bodies')).toContain('href="/officials"');
    const html = await htmlAt('/bodies/styrelsen');
    expect(await htmlAt(linkIn(html, 'De som har eller har haft uppdrag här'))).toContain('46 företrädare');
  });

  it('offers the same as data, all of which answers', async () => {
    const html = await htmlAt('/officials?text=beata');
    const listed = await (await page(linkIn(html, 'Alla som passar, även utan namn, som JSON'))).text();
    expect(listed).toContain('Beata Berg');
    for (const end of ['csv', 'jsonl']) expect(html).toContain(`href="/opendata/v1/latest/officials.${end}"`);
    // As data the nameless come too, and the page says so.
    const everybody = linkIn(await htmlAt('/officials'), 'Alla som passar, även utan namn, som JSON');
    const { totalCount } = (await (await page(`${everybody}&totalCount=true`)).json()) as {
      totalCount: number;
    };
    expect(totalCount).toBe(49);
  });

  it('says that nobody is there yet in an empty register, and what an address asks wrongly', async () => {
    expect(await (await fetch(`${empty.url}/officials`)).text()).toContain(
      'Ingen företrädare har en egen sida med namn ännu',
    );
    for (const query of ['publicBodyIds=x', 'activeOn=2026-02-31', 'cursor=x', 'orderBy=SIZE', 'text=%00']) {
      expect([query, (await page(`/officials?${query}`)).status]).toEqual([query, 400]);
    }
  });
});
