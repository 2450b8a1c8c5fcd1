import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOSTILE } from './support/charted-register.js';
import {
  aBody,
  aMeeting,
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
const region = aBody();
const board = aBody({ parentId: region.id });
const rail = aTopic('rail');
const fast = aTopic('rail-fast', { broaderCode: 'rail' });
const eva = anOfficial('Eva Exempel', board);
const company = anOrganisation('Spårbolaget AB');
const ministry = anOrganisation('Departementet för resor', { kind: 'NATIONAL_AUTHORITY' });
const issue = anIssue('Dubbelspår hela vägen', board, {
  goal: 'Byggstart före 2030',
  topicCodes: ['rail-fast'],
  adoptedOn: '2024-03-01',
  adoptedBy: 'Regionfullmäktige',
  caseNumber: 'RS 2024-0042',
  progress: [{ on: '2024-09-01', text: 'En studie beställdes' }],
  result: 'Staten bygger',
  to: '2026-05-01',
  status: 'ACHIEVED',
});
const paused = anIssue('Nattåg till kusten', region, { status: 'PAUSED' });
const hostile = HOSTILE.map((title) => anIssue(title, board, { goal: title }));
const many = Array.from({ length: 30 }, (_, place) =>
  anIssue(`Ärende ${String(place).padStart(2, '0')}`, region, { status: 'PROPOSED' }),
);

const about = { issueIds: [issue.id], topicCodes: ['rail-fast'] };
const inward = aMeeting(board, {
  ...about,
  title: 'Bolaget vill bygga',
  date: '2024-06-01',
  endDate: '2024-06-30',
  datePrecision: 'MONTH',
  participants: [ours(eva), theirs(company)],
  asks: [
    { side: 'COUNTERPART', text: 'Bygg med oss', position: 'SUPPORT', issueId: issue.id },
    { side: 'COUNTERPART', text: 'Något helt annat', position: 'SUPPORT', issueId: paused.id },
  ],
  nothingAsked: false,
  documents: [
    { kind: 'LETTER', title: 'Skrivelse', providedBy: 'COUNTERPART', shared: 'BEFORE', publicity: 'PUBLIC' },
  ],
});
const outward = aMeeting(board, {
  ...about,
  title: 'Vi ber staten om pengar',
  direction: 'OUTBOUND',
  date: '2025-02-10',
  participants: [ours(eva), theirs(ministry)],
  asks: [{ side: 'OWN', text: 'Betala banan', position: 'FUND' }],
  nothingAsked: false,
  decisionReferences: [
    { kind: 'BILL', reference: 'Prop. 2025/26:100' },
    ...Array.from({ length: 32 }, (_, place) => ({ kind: 'DNR', reference: `RS 2025-${place}` })),
  ],
  outcome: { kind: 'DECIDED', text: 'De lovade' },
});

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, region, board, rail, fast, eva, company, ministry, issue, paused);
  await makePublic(register, ...hostile, ...many, inward, outward);
  await makePublic(register, corrected(issue, { goal: 'Byggstart före 2029', reason: 'Nytt beslut' }));
});
afterAll(() => register.stop());

const page = (path: string) => fetch(register.url + path, { redirect: 'manual' });
const htmlAt = async (path: string) => (await page(path)).text();
const titlesIn = (html: string) =>
  [...html.matchAll(/<h3><a class="ds-link" href="[^"]*\/issues\/[^"]+">([^<]*)/g)].map(([, title]) => title);
const orderIn = (html: string, ...texts: string[]) => texts.map((text) => html.indexOf(text));

describe('The page of issues', () => {
  it('lists them by name, and leads through all pages, each issue once', async () => {
    const seen: unknown[] = [];
    for (let path = '/issues'; path;) {
      const html = await htmlAt(path);
      seen.push(...titlesIn(html));
      const [, next = ''] = /rel="next nofollow" href="([^"]+)"/.exec(html) ?? [];
      path = next.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(2 + hostile.length + many.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('finds by words and by status, topic and body, and counts for each value what is found by it', async () => {
    expect(titlesIn(await htmlAt('/issues?text=dubbelspar'))).toEqual(['Dubbelspår hela vägen']);
    expect(titlesIn(await htmlAt('/issues?status=PAUSED'))).toEqual(['Nattåg till kusten']);
    expect(titlesIn(await htmlAt('/issues?topics=rail'))).toEqual(['Dubbelspår hela vägen']);
    const html = await htmlAt('/issues');
    const values = [
      ...html.matchAll(/href="(\/issues\?[^"]+)"><span>[^<]+<\/span><span class="count">(\d+)/g),
    ];
    expect(values.length).toBeGreaterThan(5);
    for (const [, path = '', count] of values) {
      expect(await htmlAt(path.replaceAll('&amp;', '&'))).toContain(`<h2 id="found">${count} fråg`);
    }
  });

  it('says what to do where nothing fits, and refuses what cannot be understood', async () => {
    expect(await htmlAt('/issues?text=xyzzy')).toContain('Ingen fråga passar');
    for (const path of [
      '/issues?status=MAYBE',
      '/issues?cursor=x',
      '/issues?weather=fine',
      '/issues?publicBodyIds=x',
    ]) {
      expect([path, (await page(path)).status]).toEqual([path, 400]);
    }
  });
});

describe('The page of an issue', () => {
  const path = `/issues/${issue.id}`;

  it('tells the whole way in order of time, up to what came of it', async () => {
    const html = await htmlAt(path);
    const places = orderIn(
      html,
      'Frågan antogs',
      'Bolaget vill bygga',
      'En studie beställdes',
      'Vi ber staten om pengar',
      'Staten bygger',
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('stands on one side of the line what they asked of us, on the other what we asked of them', async () => {
    const html = await htmlAt(path);
    const steps = [...html.matchAll(/<li class="step (\w+)">(.*?)<\/article>/gs)];
    const of = (way: string) =>
      steps
        .filter(([, each]) => each === way)
        .map(([, , inside]) => inside)
        .join('');
    expect(of('in')).toMatch(/Bolaget vill bygga.*De bad om: .*Bygg med oss/s);
    expect(of('in')).not.toContain('Något helt annat');
    expect(of('out')).toMatch(/Vi ber staten om pengar.*Vi bad om: .*Betala banan.*Ledde till: .*De lovade/s);
    expect(of('in')).toContain(`/organisations/${company.id}`);
  });

  it('tells who adopted it, who took part by kind, on which decisions, with which documents', async () => {
    const html = await htmlAt(`/en${path}`);
    for (const told of [
      'by Regionfullmäktige, case number RS 2024-0042',
      'Prop. 2025/26:100',
      'Skrivelse',
      'Swedish authority',
      'Company',
    ]) {
      expect(html).toContain(told);
    }
    expect(html).toContain('Corrected');
    expect(html).toContain('goal');
  });

  it('says what it leaves out, and no day where only the month is known', async () => {
    const html = await htmlAt(path);
    expect(html).toContain('3 ärenden till finns hos mötena.');
    expect(html).not.toContain('senaste av');
    expect(html).toContain('från mötet juni 2024');
    expect(await htmlAt(`/organisations/${company.id}`)).toContain('mötet juni 2024');
    const [busy] = many;
    const meetings = Array.from({ length: 101 }, () =>
      aMeeting(region, {
        issueIds: [busy?.id ?? ''],
        decisionReferences: [{ kind: 'BILL', reference: 'Prop. 1' }],
      }),
    );
    await makePublic(register, ...meetings);
    expect(await htmlAt(`/en/issues/${busy?.id ?? ''}`)).toMatch(
      /Cases and decisions<\/h2><p class="quiet">From the latest 100 of 101 meetings\./,
    );
  });

  it('lets anyone say that something is wrong', async () => {
    expect(await htmlAt(path)).toContain(`href="${path}/report"`);
    expect((await page(`${path}/report`)).status).toBe(200);
  });

  it('leads to the same as feed, files, question and alert', async () => {
    const html = await htmlAt(path);
    const ways = [...html.matchAll(/<a class="ds-link" rel="nofollow" href="([^"]+)"/g)].map(
      ([, href = '']) => href.replaceAll('&amp;', '&'),
    );
    expect(ways.length).toBeGreaterThan(6);
    for (const way of ways) expect([way, (await page(way)).status]).toEqual([way, 200]);
  });

  it('says to programs what it is, and only what is known', async () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await htmlAt(path)) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Project',
      name: 'Dubbelspår hela vägen',
      identifier: 'RS 2024-0042',
    });
  });

  it('shows any title as it stands, and nothing of it as a mark', async () => {
    for (const { id } of hostile) {
      const html = await htmlAt(`/issues/${id}`);
      expect(html).not.toMatch(/<script>alert|<img src=x/);
      expect(html).toContain('</html>');
    }
  });

  it('leads from any spelling of its id to the one there is, and says that anything else is none', async () => {
    const upper = await page(`/issues/${issue.id.toUpperCase()}`);
    expect([upper.status, upper.headers.get('location')]).toEqual([301, path]);
    for (const id of [inward.id, 'x', '00000000-0000-4000-8000-000000000000', '..%2f', `${issue.id}x`]) {
      expect([id, (await page(`/issues/${id}`)).status]).toEqual([id, 404]);
    }
  });
});
