import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeType } from '../src/words/register-words.js';
import {
  about,
  agency,
  body,
  company,
  eva,
  gone,
  issue,
  long,
  lost,
  nameIn,
  others,
  publishOrganisations,
  twin,
} from './support/known-organisations.js';
import { linkIn, lookingAt } from './support/pages-as-sent.js';
import { aMeeting, anOfficial, anOrganisation, makePublic, ours, theirs } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishOrganisations(register);
});
afterAll(() => register.stop());

const { page, htmlAt } = lookingAt(() => register);

describe('The page of an organisation', () => {
  const at = `/organisations/${company.id}`;

  it('tells who it is, by its names, numbers and what it was merged with', async () => {
    const html = await htmlAt(at);
    expect(html).toContain('<h1 class="ds-heading">Ågrens Järnväg Aktiebolag</h1>');
    for (const told of [
      'Företag',
      'Sverige',
      'järnvägsbyggen',
      '556036-0793',
      'Östra Banbolaget',
      'tidigare namn, 1 januari 2001 – 31 december 2019',
      'Agrens Jarnvag Ltd',
      'Samma bolag',
    ]) {
      expect(html).toContain(told);
    }
    expect(html).toMatch(/href="https:\/\/transparency-register\.europa\.eu\/[^"]+03181945560-59"/);
    expect(html).not.toContain('allabolag');
    expect(await htmlAt(`/en${at}`)).toContain('former name, 1 January 2001 to 31 December 2019');
  });

  it('tells who came for whom, from both sides', async () => {
    expect(await htmlAt(at)).toMatch(
      new RegExp(
        `Företräds av</dt>.*href="/organisations/${agency.id}">Påverkan &amp; Partner</a>.*vid ett möte`,
        's',
      ),
    );
    expect(await htmlAt(`/organisations/${agency.id}`)).toMatch(
      new RegExp(`Företräder</dt>.*href="${at}">Ågrens Järnväg Aktiebolag</a>`, 's'),
    );
  });

  it('counts with whom and about what its meetings were, of how many', async () => {
    const html = await htmlAt(at);
    expect(html).toContain('Av 3 möten.');
    expect(html).not.toMatch(/vanligaste visas|visas inte här|Räknat i de/);
    expect(await htmlAt('/meetings')).toContain('Bara de 20 vanligaste visas.');
    expect(await htmlAt('/meetings?topics=rail')).not.toContain('vanligaste visas');
    for (const [name, path] of [
      ['Eva Exempel', `/officials/${eva.id}`],
      ['Region Exempel', '/bodies/region-exempel'],
      ['Ämne rail', '/topics/rail'],
      ['Dubbelspår Kil–Laxå', `/issues/${issue.id}`],
    ] as const) {
      expect(linkIn(html, name)).toBe(path);
    }
    expect(html).toMatch(
      new RegExp(`href="/meetings\\?organisationIds=${company.id}&amp;officialIds=${eva.id}"[^>]*>2<`),
    );
  });

  it('tells what its side asked for and what came of it, not what others asked', async () => {
    const html = await htmlAt(at);
    expect(html).toContain('Dubbelspår hela vägen');
    expect(html).toContain('Det ledde till: Uppföljning');
    expect(html).toContain('Ett nytt möte i mars');
    expect(html).not.toContain('Billigare biljetter');
    expect(html).not.toContain('senaste av');
  });

  it('shows its latest meetings, leads to all of them, and tells how it changed', async () => {
    const html = await htmlAt(at);
    expect(html.indexOf('10 februari 2026')).toBeLessThan(html.indexOf('5 maj 2025'));
    const all = await htmlAt(linkIn(html, 'Alla 3 möten'));
    expect(all).toMatch(/<h2 id="found">3 möten/);
    expect(html).toContain('Ändrat: bransch.');
    expect(html).toContain('Skäl: Ny verksamhet');
    expect(html).not.toContain('<script>alert');
  });

  it('is told to search engines, feeds, alerts and programs', async () => {
    const html = await htmlAt(at);
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Organization',
      name: 'Ågrens Järnväg Aktiebolag',
      alternateName: ['Östra Banbolaget', 'ÅJ', 'Agrens Jarnvag Ltd'],
      address: { addressCountry: 'SE' },
      identifier: [{ value: '556036-0793' }, { value: '03181945560-59' }],
    });
    const ways = [...html.matchAll(/href="(\/(?:feeds|opendata|alerts|explorer|organisations)[^"]*)"/g)];
    expect(ways.length).toBeGreaterThan(8);
    for (const [, href = ''] of ways) {
      const path = href.replaceAll('&amp;', '&');
      // A meeting leads to whom it names, who may have been merged since.
      expect([path, [200, 301].includes((await page(path)).status)]).toEqual([path, true]);
    }
  });

  it('stays where it is: whoever was merged into it leads there', async () => {
    for (const [path, to] of [
      [`/organisations/${twin.id}`, at],
      [`/en/organisations/${twin.id}`, `/en${at}`],
      [`/organisations/${company.id.toUpperCase()}`, at],
    ] as const) {
      const answer = await page(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    }
  });

  it('says of somebody who left the register that they were there, and of others that there is nothing', async () => {
    const left = await page(`/en/organisations/${gone.id}`);
    expect([left.status, await left.text()]).toEqual([
      410,
      expect.stringContaining('No longer in the register'),
    ]);
    for (const odd of [
      lost.id,
      'nope',
      '%00',
      'x'.repeat(300),
      '00000000-0000-4000-8000-000000000000',
      `${company.id}/x`,
    ]) {
      const answer = await page(`/en/organisations/${odd}`);
      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).toContain('<html lang="en"');
    }
  });

  it('has room for the longest name and for the letters of Europe', async () => {
    const html = await htmlAt(`/organisations/${long.id}`);
    expect(html).toContain(`<h1 class="ds-heading">${nameIn(long)}</h1>`);
    for (const other of others) {
      const told = await htmlAt(`/organisations/${other.id}`);
      expect(told).toContain(nameIn(other).replaceAll('<', '&lt;').split('>')[0] ?? '');
    }
  });
});

describe('An organisation that many were merged into', () => {
  it('is told to have wanted what each of them wanted', async () => {
    const one = anOrganisation('En Av Alla AB');
    const twins = Array.from({ length: 21 }, (_, place) => anOrganisation(`Tvilling ${place}`));
    const meetings = twins.map((each) =>
      aMeeting(body, {
        participants: [theirs(each, { side: 'OTHER' })],
        asks: [{ side: 'OTHER', text: 'Lite till', position: 'FUND' }],
        nothingAsked: false,
      }),
    );
    const merges = twins.map((each) => ({
      ...each,
      type: ChangeType.MERGED,
      document: { ...each.document, mergedIntoId: one.id, reason: 'Samma' },
    }));
    await makePublic(register, one, ...twins, ...meetings);
    await makePublic(register, ...merges);
    const html = await htmlAt(`/organisations/${one.id}`);
    expect(html.match(/<p class="ask"/g)).toHaveLength(20);
    expect(html).toContain('En begäran till finns hos mötena.');
    expect(html).toContain('En till visas inte här.');
  });
});

describe('An organisation that met often', () => {
  it('has a page that is no longer than that of others', async () => {
    const busy = anOrganisation('Alltid Här AB');
    const people = Array.from({ length: 40 }, (_, place) => anOfficial(`Person ${place}`, body));
    const clients = Array.from({ length: 60 }, (_, place) => anOrganisation(`Kund ${place}`));
    await makePublic(register, busy, ...people, ...clients);
    for (let batch = 0; batch < 10; batch += 1) {
      const meetings = Array.from({ length: 500 }, (_, place) => {
        const [client, person] = [clients[place % 60] ?? busy, people[place % 40] ?? eva];
        return aMeeting(body, {
          ...about,
          date: `20${String(10 + batch)}-0${String((place % 9) + 1)}-11`,
          participants: [ours(person), theirs(busy, { onBehalfOfId: client.id, onBehalfOfName: 'Kund' })],
          asks: [{ side: 'COUNTERPART', text: 'Mer av allt '.repeat(20), position: 'FUND' }],
          nothingAsked: false,
        });
      });
      await makePublic(register, ...meetings);
    }
    const html = await htmlAt(`/organisations/${busy.id}`);
    expect(linkIn(html, 'Alla 5\u00A0000 möten')).toBe(`/meetings?organisationIds=${busy.id}`);
    expect(html).toContain('Ur de 100 senaste av 5\u00A0000 möten.');
    expect(html).toContain('80 begäranden till finns hos mötena.');
    expect(html).toContain('Bara de 40 vanligaste visas, räknat åt båda hållen.');
    expect(html).toContain('Räknat i de 2\u00A0000 senaste mötena där någon kom för någon annan.');
    expect(html).toMatch(
      new RegExp(
        `id="party-officials".*?Bara de 12 vanligaste visas\\. <a[^>]*href="/meetings\\?organisationIds=${busy.id}"`,
        's',
      ),
    );
    expect(Buffer.byteLength(html)).toBeLessThan(110_000);
  }, 120_000);
});
