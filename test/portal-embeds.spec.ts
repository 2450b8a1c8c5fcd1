import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  makePublic,
  withdrawn,
} from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('cards on the pages of others');

let register: TestApp;
let region: Region;
let organisation: string;
let official: string;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  for (const title of ['Första <b>mötet</b>', 'Andra mötet', 'Tredje mötet', 'Fjärde mötet']) {
    await aPublishedMeeting(region, { title });
  }
  const told = await publicly<{
    organisations: { nodes: { id: string }[] };
    officials: { nodes: { id: string }[] };
  }>(register, '{ organisations(first: 1) { nodes { id } } officials(first: 1) { nodes { id } } }');
  organisation = told.organisations.nodes[0]?.id ?? '';
  official = told.officials.nodes[0]?.id ?? '';
});
afterAll(() => register.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(register.url + path, { headers, redirect: 'manual' });

describe('A card for the page of somebody else', () => {
  it('tells whom it is about, how many meetings there were in a year, and the latest three', async () => {
    for (const [path, language] of [
      [`/embed/bodies/${region.body.slug}`, 'sv'],
      [`/embed/organisations/${organisation}`, 'sv'],
      [`/en/embed/officials/${official}`, 'en'],
    ] as const) {
      const answer = await get(path);
      const html = await answer.text();
      expect([path, answer.status]).toEqual([path, 200]);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain('<span class="count">4</span>');
      expect(html.match(/<li>/g)).toHaveLength(3);
      expect(html).toMatch(new RegExp(`href="http://localhost:3000(/en)?/[a-z]+/[^"]+" target="_blank"`));
      expect(html).not.toContain('<b>mötet');
    }
  });

  it('may be shown by anybody, and runs, keeps and asks for nothing; every other page refuses', async () => {
    const path = `/embed/bodies/${region.body.slug}`;
    for (const answer of [await get(path), await get(path), await get('/embed/bodies/nope')]) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain('frame-ancestors *');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
      expect(answer.headers.get('x-frame-options')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(await answer.text()).not.toMatch(/<script| style=| on\w+="/);
    }
    for (const other of [
      '/',
      '/meetings',
      '/about/embedding',
      '/nothing',
      '/office/sign-in',
      '/embed',
      '/alerts/new',
    ]) {
      const { headers } = await get(other, { accept: 'text/html' });
      expect([other, headers.get('content-security-policy')]).toEqual([
        other,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    }
  });

  it('says so where there is nothing, so that the page around it makes sense', async () => {
    for (const path of [
      '/embed/bodies/nope',
      '/embed/organisations/1',
      '/embed/issues/00000000-0000-4000-8000-000000000000',
      '/embed/officials/%00',
      '/embed/accounts/1',
      '/embed/bodies/%00',
    ]) {
      const answer = await get(path);
      expect([path, [400, 404].includes(answer.status)]).toEqual([path, true]);
      // The frame of the portal would stand within that of the page around it.
      const card = await answer.text();
      expect([path, card.includes('<h1'), /<header|<footer|<nav/.test(card)]).toEqual([path, true, false]);
    }
    expect(await (await get('/en/embed/bodies/nope')).text()).toContain('This is not in the register');
  });

  it('says what became of whom was taken out of the register, as the page does', async () => {
    const body = aBody({ slug: 'gone-for-good' });
    const gone = [
      ['organisations', anOrganisation('Bolaget som fanns')],
      ['officials', anOfficial('Eva Exempel', body)],
      ['issues', anIssue('Spåret', body)],
      ['bodies', body],
    ] as const;
    const records = gone.map(([, record]) => record);
    await makePublic(register, body, ...records.filter((record) => record !== body));
    for (const [what, { id }] of gone)
      expect([what, (await get(`/embed/${what}/${id}`)).status]).toEqual([what, 200]);
    for (const record of records) await makePublic(register, withdrawn(record));
    for (const [what, { id }] of gone) {
      for (const path of [`/en/embed/${what}/${id}`, `/en/${what}/${id}`]) {
        const answer = await get(path);
        const html = await answer.text();
        expect([path, answer.status]).toEqual([path, 410]);
        expect(html).toContain('No longer in the register');
        expect(path.includes('embed') || html.includes('href="/en/meetings">')).toBe(true);
        expect(html).toMatch(/It was taken away on \d+ [A-Z][a-z]+ \d{4}/);
      }
    }
    const [[, { id }]] = gone;
    expect((await get(`/embed/officials/${id}`)).status).toBe(404);
  });

  it('tells of meetings long ago how many there were and when the latest was, instead of none', async () => {
    const body = aBody({ slug: 'ended-long-ago' });
    const meetings = ['2019-03-02', '2019-03-03'].map((date) => aMeeting(body, { date }));
    await makePublic(register, body, ...meetings);
    const told = async (language: string) =>
      (await (await get(`${language}/embed/bodies/${body.id}`)).text()).replace(/<[^>]+>/g, '');
    expect(await told('')).toContain('2 möten, det senaste 3 mars 2019');
    expect(await told('/en')).toContain('2 meetings, the latest on 3 March 2019');
    expect(await told('')).not.toContain('de senaste tolv månaderna');
  });

  it('holds until something is published', async () => {
    const path = `/embed/bodies/${region.body.slug}`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    const { id, version } = await aPublishedMeeting(region, { title: 'Femte mötet' });
    expect(await (await get(path)).text()).toContain('<span class="count">5</span>');
    await step(region.registrar, 'withdrawMeeting', {
      ...{ id, expectedVersion: version, reason: 'Mötet ägde aldrig rum.' },
    });
    const html = await (await get(path)).text();
    expect(html).toContain('<span class="count">4</span>');
    expect(html).not.toContain('Femte mötet');
  });

  it('comes with lines to copy, which lead to it, and pages lead to those', async () => {
    for (const path of [
      `organisations/${organisation}`,
      `bodies/${region.body.slug}`,
      `officials/${official}`,
    ]) {
      const way = `href="/en/about/embedding?show=${path}"`;
      expect(await (await get(`/en/${path}`)).text()).toContain(way);
    }
    const html = await (await get(`/about/embedding?show=organisations/${organisation}`)).text();
    expect(html).toContain(
      `&lt;iframe src=&quot;http://localhost:3000/embed/organisations/${organisation}&quot;`,
    );
    expect(html).toContain(`<iframe class="embed-sample" src="/embed/organisations/${organisation}"`);
    expect((await get('/about/embedding?show=organisations/nope')).status).toBe(404);
    expect((await get('/en/about/embedding')).status).toBe(200);
  });
});

(program ? describe : describe.skip)('On the page of a municipality', () => {
  let browser: Browser;
  let other: Server;

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    other = createServer((_request, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8');
      reply.end(
        [
          `<iframe name="card" src="${register.url}/embed/bodies/${region.body.slug}" width="280" height="480"></iframe>`,
          `<iframe name="page" src="${register.url}/meetings" width="280" height="480"></iframe>`,
        ].join(''),
      );
    }).listen(0);
  });
  afterAll(async () => {
    await browser.close();
    other.close();
  });

  it('a card is seen and fits, and a page of the register is not', async () => {
    const page = await browser.newPage({ javaScriptEnabled: true });
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const card = page.frame('card');
    expect(await card?.textContent('h1')).toBeTruthy();
    expect(await card?.evaluate('document.documentElement.scrollWidth')).toBe(280);
    expect(await page.frame('page')?.locator('.portal-header').count()).toBe(0);
    await page.close();
  });
});
