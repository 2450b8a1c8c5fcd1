import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookingAt, textOf } from './support/pages-as-sent.js';
import {
  aBody,
  aMeeting,
  aNilReturn,
  anOfficial,
  anOrganisation,
  aTopic,
  corrected,
  makePublic,
  ours,
  theirs,
} from './support/public-records.js';
import { ReadModel } from '../src/publication/read-model/read-model.service.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

const region = aBody({
  slug: 'region-exempel',
  name: { sv: 'Region Exempel', en: 'Example Region' },
  organisationNumber: '2321000156',
});
const board = aBody({
  slug: 'styrelsen',
  parentId: region.id,
  kind: 'BOARD',
  name: { sv: 'Styrelsen <i>Ö</i>', en: 'Board' },
});
const office = aBody({
  slug: 'kansliet',
  parentId: board.id,
  kind: 'ADMINISTRATION',
  name: { sv: 'Kansliet' },
});
const quiet = aBody({ slug: 'tysta-namnden', kind: 'COMMITTEE', name: { sv: 'Tysta nämnden', en: 'Quiet' } });
const imported = aBody({
  slug: 'inlast-namnd',
  kind: 'COMMITTEE',
  name: { sv: 'Inläst nämnd', en: 'Imported' },
});
const mixed = aBody({ slug: 'blandad-namnd', kind: 'COMMITTEE', name: { sv: 'Blandad nämnd', en: 'Mixed' } });
const topic = aTopic('health');
const eva = anOfficial('Eva Exempel', board, {
  posts: [{ title: { sv: 'Direktör', en: 'Director' }, publicBodyId: board.id, unitName: 'Ekonomienheten' }],
});
const company = anOrganisation('Bolaget AB');
const union = anOrganisation('Förbundet', { kind: 'TRADE_UNION' });
const of = (whose: typeof region, changes = {}) =>
  aMeeting(whose, { topicCodes: ['health'], participants: [ours(eva), theirs(company)], ...changes });

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  register.clock.set('2026-03-10T10:00:00Z');
  await makePublic(register, region, board, office, quiet, imported, mixed, topic, eva, company, union);
  await makePublic(
    register,
    of(board, { late: true, daysToPublication: 20 }),
    of(office, { participants: [ours(eva), theirs(union)] }),
    of(office, { date: '2020-01-01' }),
    of(imported, { review: 'IMPORTED', daysToPublication: undefined }),
    of(mixed, { review: 'IMPORTED', daysToPublication: undefined }),
    of(mixed, { late: true, daysToPublication: 20 }),
    of(mixed, { date: '2026-03-05' }),
    aNilReturn(board, { from: '2026-01-01', to: '2026-01-31' }),
  );
  await makePublic(register, corrected(quiet, { kind: 'BOARD', reason: 'Ny ordning' }));
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const { page, htmlAt } = lookingAt(() => register);

describe('The page of all public bodies', () => {
  it('shows them as the tree that they are, with the meetings of those below', async () => {
    const text = textOf(await htmlAt('/bodies'));
    expect(text).toMatch(
      /Region Exempel Region · 3 möten Styrelsen .* Styrelse · 3 möten Kansliet Förvaltning · 2 möten/,
    );
    expect(text).toMatch(/Tysta nämnden Styrelse · inget möte/);
    expect(textOf(await htmlAt('/en/bodies'))).toMatch(/Example Region Region · 3 meetings/);
  });

  it('says that none is there in an empty register', async () => {
    expect(await (await fetch(`${empty.url}/en/bodies`)).text()).toContain('No public body is here yet.');
  });
});

describe('The page of a public body', () => {
  it('tells what it is, what it is part of and what belongs to it', async () => {
    const html = await htmlAt('/bodies/region-exempel');
    expect(html).toContain('232100-0156');
    expect(html).toMatch(/<dt>Till den hör<\/dt>.*href="\/bodies\/styrelsen"/s);
    const below = await htmlAt('/bodies/styrelsen');
    expect(below).toContain('Styrelsen &lt;i>Ö&lt;/i>');
    expect(below).toMatch(/aria-label="Här är du".*href="\/bodies".*href="\/bodies\/region-exempel"/s);
    expect(below).toMatch(/<dt>Enheter<\/dt><dd>Ekonomienheten/);
    expect(textOf(below)).toContain('som hör till Region Exempel. 3 möten är publicerade.');
  });

  it('counts with whom it meets by kind, of how many meetings, and leads to those', async () => {
    const html = await htmlAt('/bodies/region-exempel');
    expect(html).toContain('Av 3 möten.');
    expect(html).toMatch(
      new RegExp(
        `Företag</span><a class="count"[^>]*href="/meetings\\?publicBodyIds=${region.id}&amp;organisationKinds=COMPANY"[^>]*>2<`,
      ),
    );
    expect(html).toMatch(new RegExp(`href="/officials/${eva.id}"`));
    expect(html).toMatch(new RegExp(`href="/organisations/${union.id}"`));
    const [, all = ''] = /href="([^"]+)"[^>]*>Alla 3 möten</.exec(html) ?? [];
    expect(await htmlAt(all)).toContain('3 möten</h2>');
  });

  it('tells how the last twelve months were reported, with what that is of, and blames nobody', async () => {
    const text = textOf(await htmlAt('/bodies/region-exempel'));
    expect(text).toContain(
      'De senaste tolv hela månaderna: 2 möten och 1 nollrapport. Ett av dem publicerades efter gränsen.',
    );
    expect(text).toMatch(/februari 2026 2 1 0 0 av 0 januari 2026 0 0 1/);
    expect(text).toContain('ett mål, vanligen 7 dagar efter mötet, och en gräns, vanligen 14');
    expect(text).toContain('Att möten saknas betyder inte att någon har gjort fel.');
    expect(textOf(await htmlAt('/en/bodies/region-exempel'))).toContain(
      'The last twelve whole months: 2 meetings and 1 nil return. One of them was published after the limit.',
    );
  });

  it('tells of what is delayed, also where nothing was published yet', async () => {
    const readModel = register.app.get(ReadModel, { strict: false });
    await readModel.tellDelayed(register.office.manager, quiet.id, 2);
    expect(textOf(await htmlAt('/en/bodies/tysta-namnden'))).toMatch(/2 (approved )?meetings/);
    await readModel.tellDelayed(register.office.manager, quiet.id, 0);
  });

  it('asks for nothing in the month that is not over, and finds nothing late or in time that has no limit', async () => {
    const text = textOf(await htmlAt('/bodies/inlast-namnd'));
    expect(text).toContain('1 möte och ingen nollrapport. Det är importerat och har ingen gräns');
    expect(text).not.toContain('av dem publicerades');
    const english = textOf(await htmlAt('/en/bodies/blandad-namnd'));
    expect(english).toContain('2 meetings and no nil return. One of them was recorded here directly;');
    expect(english).toContain('One of them was published after the limit.');
    expect(english).toContain(
      'Posts that reported February 2026 2 1 0 0 of 0 A meeting of which only the year',
    );
  });

  it('says that nothing is published where nothing is, and how the record changed', async () => {
    const text = textOf(await htmlAt('/bodies/tysta-namnden'));
    expect(text).toContain('Inget möte är publicerat.');
    expect(text).toContain('Det betyder varken att något är fel eller att inget har hänt');
    expect(text).toContain('De senaste tolv hela månaderna: inget möte och ingen nollrapport.');
    expect(text).toContain('Ändrat: slag. Skäl: Ny ordning');
  });

  it('is found by its id and whatever the case of its slug', async () => {
    for (const other of [region.id, region.id.toUpperCase(), 'Region-Exempel']) {
      const answer = await page(`/en/bodies/${other}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/bodies/region-exempel']);
    }
  });

  it('is told to search engines, feeds and programs', async () => {
    const html = await htmlAt('/bodies/styrelsen');
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Styrelsen <i>Ö</i>',
      parentOrganization: { name: 'Region Exempel' },
    });
    const ways = [...html.matchAll(/href="(\/(?:feeds|opendata|alerts|explorer|charts)[^"]*)"/g)];
    expect(ways.length).toBeGreaterThan(7);
    for (const [, href = ''] of ways) {
      const path = href.replaceAll('&amp;', '&');
      expect([path, (await page(path)).status]).toEqual([path, 200]);
    }
  });

  it('says how many more parts it has, and of how many officials it tells the units', async () => {
    const large = aBody({ slug: 'stor', name: { sv: 'Stora', en: 'Large' } });
    const parts = Array.from({ length: 102 }, () => aBody({ parentId: large.id }));
    const unit = [{ title: { sv: 'Chef', en: 'Head' }, publicBodyId: large.id, unitName: 'Enheten' }];
    const people = Array.from({ length: 101 }, (_, at) => anOfficial(`Nr ${at}`, large, { posts: unit }));
    await makePublic(register, large, ...parts, ...people);
    await makePublic(register, ...people.map((one) => of(large, { participants: [ours(one)] })));
    const text = textOf(await htmlAt('/bodies/stor'));
    expect(text).toContain('och 2 till');
    expect(text).toContain('Enheten (enheterna för de 100 företrädare som har flest möten)');
  });

  it('says of any other address that there is nothing', async () => {
    for (const odd of [
      'nope',
      '%00',
      '..%2Fx',
      'x'.repeat(300),
      '00000000-0000-4000-8000-000000000000',
      'å',
      'a/b',
    ]) {
      const answer = await page(`/bodies/${odd}`);
      expect([odd, [400, 404].includes(answer.status)]).toEqual([odd, true]);
      expect(await answer.text()).toContain('<html lang="sv"');
    }
  });
});
