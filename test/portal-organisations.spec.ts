import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { company, publishOrganisations } from './support/known-organisations.js';
import { linkIn, lookingAt } from './support/pages-as-sent.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await publishOrganisations(register);
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const { page, htmlAt } = lookingAt(() => register);
const namesIn = (html: string) =>
  [...html.matchAll(/<h3><a class="ds-link" href="[^"]*\/organisations\/[^"]+">([^<]*)/g)].map(
    ([, name]) => name,
  );
const foundBy = async (text: string) =>
  namesIn(await htmlAt(`/organisations?text=${encodeURIComponent(text)}`));

describe('The page of organisations', () => {
  it('finds a name whatever its accents, its legal form and the order of its words', async () => {
    for (const text of [
      'Ågrens Järnväg AB',
      'agrens jarnvag',
      'järnväg ågrens',
      'östra banbol',
      '556036-0793',
    ]) {
      expect([text, await foundBy(text)]).toEqual([text, ['Ågrens Järnväg Aktiebolag']]);
    }
    expect(await foundBy('lodz')).toEqual(['Łódź Sp. z o.o.']);
    expect(await foundBy('Ελληνική')).toEqual(['Ελληνική Ένωση']);
  });

  it('says by which other name somebody was found', async () => {
    expect(await htmlAt('/organisations?text=banbolaget')).toContain('Också: Östra Banbolaget');
    expect(await htmlAt('/en/organisations?text=banbolaget')).toContain('Also: Östra Banbolaget');
  });

  it('sorts Å, Ä and Ö after Z', async () => {
    expect(namesIn(await htmlAt('/organisations?kind=MEDIA'))).toEqual(['Zebra', 'Ångström', 'Ähl', 'Öhman']);
  });

  it('sorts by how many meetings there are, and by the latest', async () => {
    expect(namesIn(await htmlAt('/organisations?orderBy=MEETINGS_DESC'))[0]).toBe(
      'Ågrens Järnväg Aktiebolag',
    );
    expect(
      namesIn(await htmlAt('/organisations?orderBy=LATEST_MEETING_DESC'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['Påverkan &amp; Partner', 'Ågrens Järnväg Aktiebolag']);
  });

  it('leads through all pages and back, each organisation once', async () => {
    const seen: unknown[] = [];
    let html = await htmlAt('/organisations?country=FI');
    expect(html).toContain('55 organisationer');
    seen.push(...namesIn(html));
    for (let next = linkIn(html, 'Nästa'); next; next = linkIn(html, 'Nästa')) {
      html = await htmlAt(next);
      seen.push(...namesIn(html));
    }
    expect([seen.length, new Set(seen).size]).toEqual([55, 55]);
    expect(namesIn(await htmlAt(linkIn(html, 'Föregående')))).toEqual(seen.slice(20, 40));
    expect(linkIn(html, 'Till början')).toBe('/organisations?country=FI');
  });

  it('counts for each kind and country what is found when it is chosen, and offers to take it back', async () => {
    const html = await htmlAt('/organisations');
    const values = [
      ...html.matchAll(/href="(\/organisations\?[^"]+)"[^>]*><span>[^<]+<\/span><span class="count">(\d+)/g),
    ];
    expect(values.length).toBeGreaterThan(5);
    for (const [, href = '', count = ''] of values) {
      const narrowed = await htmlAt(href.replaceAll('&amp;', '&'));
      expect(narrowed).toMatch(new RegExp(`<h2 id="found">${count === '1' ? 'En|1' : count} organisation`));
      expect(narrowed).toMatch(/class="ds-chip"[^>]*href="\/organisations"/);
    }
  });

  it('asks whom was meant where nobody is called so, and offers to search the meetings', async () => {
    const html = await htmlAt('/organisations?text=%C3%A5grems%20jernv%C3%A4g');
    expect(html).toContain('Menade du');
    expect(html).toContain(`href="/organisations/${company.id}"`);
    expect(linkIn(html, 'Sök ”ågrems jernväg” bland mötena i stället')).toMatch(/^\/meetings\?text=/);
  });

  it('says that nobody is there yet in an empty register', async () => {
    const html = await (await fetch(`${empty.url}/organisations`)).text();
    expect(html).toContain('Ingen organisation finns i registret ännu.');
  });

  it('offers the same as data, all of which answers', async () => {
    const html = await htmlAt('/organisations?kind=MEDIA');
    const listed = (await (await page(linkIn(html, 'Den här listan som JSON'))).json()) as {
      data: unknown[];
    };
    expect(JSON.stringify(listed)).toContain('Ångström');
    const files = [...html.matchAll(/href="(\/opendata[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(files).toHaveLength(3);
    // Files of all records are made at night.
    for (const file of files) expect([200, 503]).toContain((await page(file)).status);
  });

  it('says in words what an address asks wrongly', async () => {
    for (const [query, told] of [
      ['kind=GUILD', 'COMPANY'],
      [`text=${'x'.repeat(201)}`, '200'],
      ['cursor=nonsense', 'Sida: Detta är ingen markör'],
      ['colour=red', 'colour'],
      ['orderBy=SIZE', 'NAME'],
      ['text=%00', 'tecken'],
      ['country=%00', 'tecken'],
    ] as const) {
      const answer = await page(`/organisations?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
      expect((await answer.text()).toLowerCase()).toContain(told.toLowerCase());
    }
    expect((await page('/organisations?country=nowhere')).status).toBe(200);
  });
});
