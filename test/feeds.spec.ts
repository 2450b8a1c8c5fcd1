import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChangeType } from '../src/words/register-words.js';
import {
  commissioner,
  company,
  council,
  issue,
  meeting,
  narrower,
  nil,
  publishExample,
  region,
  staff,
  topic,
  twin,
} from './support/example-register.js';
import { inEntries, jsonFeed, told, validFeed } from './support/feeds/asking-feeds.js';
import { aMeeting, corrected, makePublic, theirs, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const other = aMeeting(region, { title: 'Bussar till fjällen', date: '2026-02-12' });
const gone = aMeeting(region, { title: 'Något som ingen ska läsa', topicCodes: ['arts'] });

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  register.clock.set('2026-02-15T10:00:00Z');
  await makePublic(register, other, gone);
  register.clock.set('2026-02-16T10:00:00Z');
  await makePublic(register, corrected(meeting, { title: 'Konserthus i Karlstad' }));
  register.clock.set('2026-02-17T10:00:00Z');
  await makePublic(register, withdrawn(gone));
});
afterAll(() => register.stop());

const withdrawal = `WITHDRAWN ${gone.id}`;
const correction = `CORRECTED ${meeting.id}`;
const publication = `PUBLISHED ${meeting.id}`;

describe('A feed tells', () => {
  test('everything that happened, the newest first', async () => {
    const everything = await told(register, 'changes.json');
    // A register begins with its codelist.
    expect(everything.slice(0, 15)).toEqual([
      withdrawal,
      correction,
      ...[
        gone,
        other,
        nil,
        meeting,
        issue,
        staff,
        commissioner,
        twin,
        company,
        narrower,
        topic,
        council,
        region,
      ].map(({ id }) => `PUBLISHED ${id}`),
    ]);
  });

  test('of a search, the versions of meetings that it finds now, and all withdrawals of meetings', async () => {
    expect(await told(register, 'meetings.json')).toEqual([
      withdrawal,
      correction,
      `PUBLISHED ${other.id}`,
      publication,
    ]);
    expect(await told(register, 'meetings.json?text=konserthus')).toEqual([
      withdrawal,
      correction,
      publication,
    ]);
    expect(await told(register, 'meetings.json?dateFrom=2026-02-12')).toEqual([
      withdrawal,
      `PUBLISHED ${other.id}`,
    ]);
    expect(await told(register, 'meetings.json?topics=none')).toEqual([withdrawal]);
  });

  test('of a search, is called what the search asks, in words', async () => {
    const titleOf = async (query: string) => {
      const response = await fetch(`${register.url}/feeds/meetings.json?${query}`);
      return ((await response.json()) as { title: string }).title;
    };
    const search = 'dateFrom=2026-02-12&direction=INBOUND&topics=arts.music&late=false';
    expect(await titleOf(search)).toMatch(
      /: möten \(Från och med: 12 februari 2026; Vem ville påverka: [^;A-Z_]*[A-ZÅÄÖ]?[^;_]*; Sent publicerat: nej; Ämne: Musik\)$/,
    );
    expect(await titleOf(`${search}&lang=en`)).toContain(': meetings (From: 12 February 2026; ');
  });

  test.each<[string, () => string, () => string[]]>([
    ['an organisation', () => `organisations/${company.id}`, () => [publication, `PUBLISHED ${company.id}`]],
    [
      'an official',
      () => `officials/${commissioner.id}`,
      () => [publication, `PUBLISHED ${commissioner.id}`],
    ],
    ['an issue', () => `issues/${issue.id}`, () => [publication, `PUBLISHED ${issue.id}`]],
    [
      'a topic',
      () => 'topics/arts.music',
      () => [publication, `PUBLISHED ${issue.id}`, `PUBLISHED ${narrower.id}`],
    ],
    [
      'a broader topic',
      () => 'topics/arts',
      () => [publication, `PUBLISHED ${issue.id}`, `PUBLISHED ${topic.id}`],
    ],
    [
      'a public body',
      () => `public-bodies/${council.document['slug'] as string}`,
      () => [publication, `PUBLISHED ${issue.id}`, `PUBLISHED ${council.id}`],
    ],
    [
      'a public body with those below it',
      () => `public-bodies/${region.id}`,
      () => [
        `PUBLISHED ${other.id}`,
        ...[`PUBLISHED ${nil.id}`, publication, `PUBLISHED ${issue.id}`],
        ...[`PUBLISHED ${council.id}`, `PUBLISHED ${region.id}`],
      ],
    ],
  ])('of %s, its meetings and itself', async (_, path, expected) => {
    expect(await told(register, `${path()}.json`)).toEqual([withdrawal, correction, ...expected()]);
  });

  test('what an event is, why it happened and with whom, in Swedish and in English', async () => {
    const swedish = await jsonFeed(register, 'meetings.json');
    expect(swedish.items.map(({ title }) => title)).toEqual([
      `Återkallat: Möte ${gone.document['reference'] as string}`,
      'Rättat: Konserthus i Karlstad',
      'Bussar till fjällen',
      'Dubbelspår på Värmlandsbanan',
    ]);
    expect(swedish.items[1]?.summary).toBe(
      `2026-02-10 · ${(council.document['name'] as { sv: string }).sv} · Exempelbolaget AB · Exempelbolaget Aktiebolag\n` +
        'Skäl: Rättad efter påpekande',
    );
    expect(swedish.items[1]?.tags).toEqual(['Rättat', 'Möte', 'Musik']);
    const english = await jsonFeed(register, 'meetings.json?lang=en');
    expect(english.items.map(({ title }) => title)).toEqual([
      `Withdrawn: Meeting ${gone.document['reference'] as string}`,
      'Corrected: Konserthus i Karlstad',
      'Bussar till fjällen',
      'Dubbelspår på Värmlandsbanan',
    ]);
    expect(english.items[0]?.content_text).toBe('Reason: Publicerad av misstag');
    expect(english['language']).toBe('en');
  });

  test('the same event by the same id wherever it is told, at the time when it happened', async () => {
    const ids = async (path: string) =>
      new Map((await jsonFeed(register, path)).items.map(({ _dagsljus: { seq }, id }) => [seq, id]));
    const all = await ids('changes.json?lang=en');
    for (const path of ['meetings.json', `organisations/${company.id}.json`]) {
      for (const [seq, id] of await ids(path)) expect(id).toBe(all.get(seq));
    }
    const atom = (await validFeed(register, 'meetings.atom')).text;
    expect(inEntries(atom, 'id')[0]).toBe('tag:localhost,2026-02-17:change/139');
    expect(inEntries(atom, 'updated')).toEqual([
      '2026-02-17T10:00:00.000Z',
      '2026-02-16T10:00:00.000Z',
      '2026-02-15T10:00:00.000Z',
      '2026-02-14T10:00:00.000Z',
    ]);
  });
});

describe('What was withdrawn', () => {
  test('says nothing any more in any feed, and takes back what was told', async () => {
    for (const format of ['atom', 'json']) {
      for (const path of ['changes', 'meetings', 'topics/arts', `public-bodies/${region.id}`]) {
        const { text } = await validFeed(register, `${path}.${format}`);
        expect(text).not.toContain('ingen ska läsa');
        expect(text).toContain('Publicerad av misstag');
      }
    }
    expect((await validFeed(register, 'meetings.ics')).text).not.toContain('ingen ska läsa');
    const { items } = await jsonFeed(register, 'changes.json');
    const [first] = items;
    const before = items.find(({ _dagsljus: { type, id } }) => type === 'PUBLISHED' && id === gone.id);
    expect(first?._dagsljus.withdrawn).toEqual([before?.id]);
    expect(before).toMatchObject({
      title: expect.stringMatching(/^Möte TST-/),
      date_published: '2026-02-15T10:00:00.000Z',
      content_text: expect.stringContaining('återkallad'),
    });
    const { text } = await validFeed(register, 'meetings.atom?text=nothing');
    expect(text).toContain(`<at:deleted-entry ref="${before?.id ?? ''}" when="2026-02-17T10:00:00.000Z">`);
  });
});

test('the first page leads feed readers to what is new, in its language', async () => {
  for (const [page, language] of [
    ['/', 'sv'],
    ['/en', 'en'],
  ] as const) {
    const html = await (await fetch(`${register.url}${page}`)).text();
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
    for (const [, type = '', address = ''] of links) {
      const { headers, text } = await validFeed(register, address);
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(text).toMatch(new RegExp(`(xml:lang="|"language":")${language}"`));
    }
  }
});

test('after a merge the feed of the old organisation has moved to the one that stands', async () => {
  const merged = { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' };
  await makePublic(register, { ...twin, type: ChangeType.MERGED, document: merged });
  const moved = await fetch(`${register.url}/feeds/organisations/${twin.id}.json?lang=en`, {
    redirect: 'manual',
  });
  expect([moved.status, moved.headers.get('location')]).toEqual([
    301,
    `http://localhost:3000/feeds/organisations/${company.id}.json?lang=en`,
  ]);
  const events = await told(register, `organisations/${company.id}.json`);
  expect(events).toEqual(expect.arrayContaining([`MERGED ${twin.id}`, `PUBLISHED ${twin.id}`]));
});

test('walking all pages tells each event once, while others are published', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    aMeeting(region, { title: `Möte nummer ${index}`, participants: [theirs(company)] }),
  );
  await makePublic(register, ...many);
  const seen: string[] = [];
  let next: string | undefined = `organisations/${company.id}.json`;
  for (let pages = 0; next !== undefined; pages += 1) {
    const page = await jsonFeed(register, next);
    expect(page.items.length).toBeLessThanOrEqual(50);
    seen.push(...page.items.map(({ _dagsljus: { seq } }) => seq));
    next = page.next_url;
    await makePublic(register, aMeeting(region, { participants: [theirs(company)] }));
    expect(pages).toBeLessThan(9);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(124);
  expect([...seen].sort((one, two) => Number(two) - Number(one))).toEqual(seen);
});
