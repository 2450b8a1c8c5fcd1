import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookingAt, textOf } from './support/pages-as-sent.js';
import {
  aBody,
  aMeeting,
  aNilReturn,
  anIssue,
  anOfficial,
  anOrganisation,
  aTopic,
  corrected,
  makePublic,
  ours,
  theirs,
} from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const region = aBody({ slug: 'region-exempel', name: { sv: 'Region Exempel', en: 'Example Region' } });
const board = aBody({ slug: 'styrelsen', parentId: region.id, name: { sv: 'Styrelsen', en: 'Board' } });
const topic = aTopic('rail');
const issue = anIssue('Dubbelspår Kil–Laxå', region);
const eva = anOfficial('Eva <b>Exempel</b>', region, {
  posts: [
    { title: { sv: 'Ledamot', en: 'Member' }, publicBodyId: board.id, from: '2015-01-01', to: '2018-12-31' },
    {
      title: { sv: 'Regionråd', en: 'Commissioner' },
      publicBodyId: region.id,
      unitName: 'Kansliet',
      from: '2019-01-01',
    },
  ],
});
const nameless = anOfficial(undefined, region);
const ended = anOfficial('Namn Som Gått Ut', region);
const silent = anOfficial('Tyst Exempel', region);
const company = anOrganisation('Bolaget AB');
const client = anOrganisation('Kunden AB');
const about = { topicCodes: ['rail'], issueIds: [issue.id], initiatedBy: 'THEM' };
const of = (official: typeof eva, changes = {}) =>
  aMeeting(region, { ...about, participants: [ours(official), theirs(company)], ...changes });
const RICH = 'TST-2026-900001';
const rich = of(eva, {
  reference: RICH,
  participants: [
    ours(eva),
    ours(nameless, { function: { sv: 'Handläggare', en: 'Officer' } }),
    theirs(company, { onBehalfOfId: client.id, onBehalfOfName: 'Kunden AB', name: 'Olle Utifrån' }),
  ],
  asks: [{ side: 'COUNTERPART', text: 'Fler tåg', position: 'FUND', issueId: issue.id }],
  nothingAsked: false,
});

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, region, board, topic, issue, eva, nameless, ended, silent, company, client);
  await makePublic(
    register,
    rich,
    of(eva, { late: true, daysToPublication: 30 }),
    of(eva, { review: 'IMPORTED', direction: 'UNKNOWN' }),
    of(ended),
    aNilReturn(region, { officialId: eva.id, from: '2026-01-01', to: '2026-01-31' }),
    aNilReturn(region, { officialId: eva.id, from: '2025-12-01', to: '2025-12-31' }),
  );
  const { name, ...withoutName } = ended.document;
  expect(name).toBe('Namn Som Gått Ut');
  await makePublic(register, { ...corrected(ended, {}), document: withoutName });
});
afterAll(() => register.stop());

const { page, htmlAt } = lookingAt(() => register);

describe('The page of an official', () => {
  it('tells their posts over time, those held now first, with where those are', async () => {
    const html = await htmlAt(`/officials/${eva.id}`);
    expect(html).toContain('<h1 class="ds-heading">Eva &lt;b>Exempel&lt;/b></h1>');
    expect(textOf(html)).toMatch(
      /Regionråd Kansliet, Region Exempel från 1 januari 2019 Ledamot Styrelsen 1 januari 2015 – 31 december 2018/,
    );
    expect(html).toContain('href="/bodies/styrelsen"');
    expect(textOf(await htmlAt(`/en/officials/${eva.id}`))).toContain(
      'Commissioner Kansliet, Example Region from 1 January 2019',
    );
  });

  it('counts whom they met and about what, and shows the meetings', async () => {
    const html = await htmlAt(`/officials/${eva.id}`);
    expect(html).toContain('Av 3 möten.');
    for (const path of [`/organisations/${company.id}`, '/topics/rail', `/issues/${issue.id}`]) {
      expect(html).toContain(`href="${path}"`);
    }
    expect(html).toContain(`href="/meetings?officialIds=${eva.id}"`);
    expect(html.match(/<article>/g)).toHaveLength(3);
  });

  it('tells what was late and which months had nothing to report, of how many, without blame', async () => {
    const text = textOf(await htmlAt(`/officials/${eva.id}`));
    expect(text).toContain('Ett av 2 möten publicerades efter gränsen.');
    expect(text).toContain('2 nollrapporter är lämnade, den senaste för en period till 31 januari 2026.');
    expect(text).toContain('Att ett möte publicerades sent betyder inte att något doldes.');
    const english = textOf(await htmlAt(`/en/officials/${silent.id}`));
    expect(english).toContain('No meeting is published.');
    expect(english).toContain('No nil return was made.');
  });

  it('says that a name is not published without saying why, in the same words for everyone', async () => {
    const pages = [await htmlAt(`/officials/${nameless.id}`), await htmlAt(`/officials/${ended.id}`)];
    for (const html of pages) {
      expect(html).toContain('<h1 class="ds-heading">Företrädare utan publicerat namn</h1>');
      expect(html).toContain('vilket det är framgår aldrig');
      expect(html).not.toContain('Namn Som');
    }
  });

  it('stands by post and public body among others where no name is published', async () => {
    const lists = ['/meetings', `/organisations/${company.id}`, '/bodies/region-exempel'];
    for (const path of [...lists, '/network?with=officials', `/embed/officials/${nameless.id}`]) {
      const html = await htmlAt(path);
      expect([path, html.includes('Regionråd, Region Exempel (namnet publiceras inte)')]).toEqual([
        path,
        true,
      ]);
      expect([path, html.includes('Företrädare utan publicerat namn')]).toEqual([path, false]);
      const english = await htmlAt(`/en${path}`);
      expect([path, english.includes('Commissioner, Example Region (name not published)')]).toEqual([
        path,
        true,
      ]);
    }
  });

  it('leads to feeds, alerts, data and a way to say that something is wrong', async () => {
    const html = await htmlAt(`/officials/${eva.id}`);
    const ways = [...html.matchAll(/href="(\/(?:feeds|opendata|alerts|explorer|officials|charts)[^"]*)"/g)];
    expect(ways.length).toBeGreaterThan(8);
    for (const [, href = ''] of ways) {
      const path = href.replaceAll('&amp;', '&');
      expect([path, (await page(path)).status]).toEqual([path, 200]);
    }
  });

  it('stands at one address, and says of others that there is nothing', async () => {
    const answer = await page(`/officials/${eva.id.toUpperCase()}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/officials/${eva.id}`]);
    for (const odd of ['nope', '%00', 'x'.repeat(300), '00000000-0000-4000-8000-000000000000', company.id]) {
      expect([400, 404]).toContain((await page(`/en/officials/${odd}`)).status);
    }
  });
});

describe('A published record', () => {
  const partiesIn = (html: string) => [
    ...new Set(
      [...html.matchAll(/href="(\/(?:organisations|officials|bodies)\/[^"]+)"/g)].map(
        ([, href = '']) => href,
      ),
    ),
  ];

  it('leads to the pages of all that it names, which are there', async () => {
    const html = await htmlAt(`/meetings/${RICH}`);
    const paths = partiesIn(html);
    expect(paths.sort()).toEqual(
      [
        '/bodies/region-exempel',
        `/officials/${eva.id}`,
        `/officials/${nameless.id}`,
        `/organisations/${client.id}`,
        `/organisations/${company.id}`,
      ].sort(),
    );
    for (const path of paths) expect((await page(path)).status).toBe(200);
    expect(html).toContain('href="/topics/rail"');
    expect(html.match(new RegExp(`href="/issues/${issue.id}"`, 'g'))).toHaveLength(2);
    expect(html).toMatch(/<strong>Olle Utifrån<\/strong>/);
  });

  it('leads from a row of a list to whom it names, and from a search to who is called so', async () => {
    const html = await htmlAt('/meetings?text=bolaget');
    expect(partiesIn(html)).toContain(`/organisations/${company.id}`);
    expect(html).toMatch(/Sidor om det du söker.*Bolaget AB/s);
    const people = await htmlAt('/en/meetings?text=tyst');
    expect(textOf(people)).toContain(
      'Pages on what you are looking for Tyst Exempel – Commissioner, Example Region',
    );
    // Everyone with such a post would be too many.
    expect(await htmlAt('/meetings?text=regionr%C3%A5d')).not.toContain('Sidor om det du söker');
  });
});
