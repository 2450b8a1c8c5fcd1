import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chartsIn } from './support/charts.js';
import { aBody, aMeeting, anOrganisation, aTopic, makePublic, theirs } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
const slug = 'importlandet';
const body = aBody({ slug });
const organisation = anOrganisation('Åkeriet AB', { kind: 'UNKNOWN' });

// What other registers know of their meetings: when, and who is named on a line. Not who sought to influence whom.
beforeAll(async () => {
  register = await startTestApp();
  const line = { side: 'COUNTERPART', role: 'REPRESENTATIVE', name: 'Teknikföretagen', headcount: 1 };
  const known = { direction: 'UNKNOWN', initiatedBy: 'UNKNOWN', daysToPublication: null };
  const meetings = ['2021-02-03', '2021-05-06', '2022-08-09'].map((date) =>
    aMeeting(body, { ...known, date, participants: [line] }),
  );
  const once = aMeeting(body, { ...known, date: '2022-01-20', participants: [theirs(organisation)] });
  await makePublic(register, body, organisation, ...meetings, once);
});
afterAll(() => register.stop());

const html = async (path: string) => (await fetch(register.url + path)).text();
const namesOfCharts = async (path: string) => chartsIn(await html(path)).map(({ name }) => name);

describe('The pages of a register that knows less', () => {
  it('name in each row whom a line names, and do not say each time that the direction is not known', async () => {
    const page = await html('/meetings');
    expect(page.match(/ – Teknikföretagen<\/p>/g)).toHaveLength(3);
    const rows = page.slice(page.indexOf('<ol class="meeting-rows">'), page.indexOf('</ol>'));
    expect(rows).not.toContain('riktning');
  });

  it('offer to narrow a list down only by what narrows it, and to take back what was chosen', async () => {
    const facets = async (path: string) =>
      [...(await html(path)).matchAll(/<section><h3>([^<]+)<\/h3><ul>/g)].map(([, name]) => name);
    expect(await facets('/meetings')).toEqual(['Extern organisation', 'År']);
    expect(await facets('/meetings?direction=UNKNOWN')).toContain('Vem ville påverka');
    expect(await facets('/organisations')).toEqual([]);
  });

  it('draw meetings over time as one thing, and say that the direction is not known', async () => {
    for (const path of ['/en', `/en/bodies/${slug}`]) {
      const page = await html(path);
      const [timeline] = chartsIn(page);
      expect(timeline?.name).toBe('timeline');
      expect(page).toContain('4 meetings. Who sought to influence whom is not known.');
      for (const { svg } of timeline?.pictures ?? []) expect(svg).not.toMatch(/Direction|decal|Meetings</);
    }
  });

  it('show no chart of what has no limit, and none of a single month', async () => {
    expect(await namesOfCharts(`/bodies/${slug}`)).toEqual(['timeline']);
    expect(await namesOfCharts(`/organisations/${organisation.id}`)).toEqual([]);
  });

  it('count no kinds of organisation where none is known', async () => {
    expect(await html(`/bodies/${slug}`)).not.toContain('Slags organisation');
  });

  it('show no page of noughts where no meeting has a topic', async () => {
    await makePublic(register, aTopic('rail'));
    const page = await html('/topics');
    expect(page).toContain('De 4 mötena i registret är inte ordnade efter ämne');
    expect(page).not.toContain('class="topic-tree"');
  });

  it('say that who gets meetings cannot be compared where no kind is known', async () => {
    expect(await html('/about/access')).toContain('säger inte av vilket slag organisationerna är');
    const known = anOrganisation('Föreningen Väg', { kind: 'CIVIL_SOCIETY' });
    const more = aMeeting(body, {
      date: '2022-03-04',
      daysToPublication: null,
      participants: [theirs(known)],
    });
    await makePublic(register, known, more);
    expect(await html('/about/access')).not.toContain('säger inte av vilket slag');
  });

  it('ask on the first page only what the register answers', async () => {
    const page = await html('/');
    const questions = /<ul class="start-questions">(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
    expect([...questions.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/organisations?orderBy=MEETINGS_DESC',
      '/network',
      '/bodies',
    ]);
    const timed = aMeeting(body, { date: '2022-05-06', daysToPublication: 4, late: false });
    await makePublic(register, timed);
    expect(await html('/')).toContain('href="/meetings?late=true"');
  });

  it('tell search engines the terms of the register that a meeting comes from, and nothing that is not known', async () => {
    const source = { name: 'Integrity Watch', url: 'https://www.integritywatch.eu' };
    const inWords = { '@type': 'CreativeWork', name: 'Fråga först' };
    const cases = [
      [{ ...source, licence: 'ODbL-1.0' }, 'http://opendatacommons.org/licenses/odbl/1.0/'],
      [{ ...source, licence: 'Fråga först' }, inWords],
      [{ ...source, licence: 'CC0-1.0' }, 'http://creativecommons.org/publicdomain/zero/1.0/'],
      [undefined, 'http://creativecommons.org/publicdomain/zero/1.0/'],
    ] as const;
    const meetings = cases.map(([from]) =>
      aMeeting(body, { channel: 'UNKNOWN', date: '2021-07-07', ...(from ? { source: from } : {}) }),
    );
    await makePublic(register, ...meetings);
    for (const [place, { document }] of meetings.entries()) {
      const page = await html(`/meetings/${document['reference'] as string}`);
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const told = JSON.parse(json) as Record<string, unknown>;
      expect(told['license']).toEqual(cases[place]?.[1]);
      expect(told).not.toHaveProperty('eventAttendanceMode');
    }
  });
});
