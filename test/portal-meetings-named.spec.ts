import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBody, aMeeting, anIssue, anOrganisation, aTopic, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  const body = aBody();
  const topics = [
    aTopic('health-care', { label: { sv: 'Hälso- och sjukvård', en: 'Health care' } }),
    aTopic('infrastructure', { label: { sv: 'Infrastruktur', en: 'Infrastructure' } }),
    aTopic('dental-care', { label: { sv: 'Tandvård', en: 'Dental care' } }),
  ];
  const about = (title: string, code: string) => aMeeting(body, { title, topicCodes: [code] });
  await makePublic(register, body, ...topics, anIssue('Dubbelspår Kil–Laxå', body));
  await makePublic(
    register,
    about('Bemanning', 'health-care'),
    about('Köer', 'health-care'),
    about('Vägen', 'infrastructure'),
    about('Vindkraftsparken', 'infrastructure'),
    about('Vindkraftverket', 'infrastructure'),
    about('Bredbandsutbyggnad', 'infrastructure'),
    anOrganisation('Vårdbolaget'),
  );
});
afterAll(() => register.stop());

const htmlAt = async (path: string) => (await fetch(register.url + path)).text();
const searched = (text: string, root = '') => htmlAt(`${root}/meetings?text=${encodeURIComponent(text)}`);
/** The links of a list with what is said of each. */
const linesIn = (html: string, list: string) => {
  const part = html.slice(html.indexOf(list)).split('</ul>', 1)[0] ?? '';
  return html.includes(list) ? [...part.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) => line) : [];
};
const textOf = (line = '') => line.replace(/<[^>]+>/g, '');
const NAMED = 'id="named-so"';
const NEAR = 'class="near-searches"';

describe('A search for the name of a topic', () => {
  it.each([
    ['sjukvård', 'Hälso- och sjukvård – ämne, 2 möten'],
    ['sjukvard', 'Hälso- och sjukvård – ämne, 2 möten'],
    ['sjukvården', 'Hälso- och sjukvård – ämne, 2 möten'],
    ['healthcare', 'Hälso- och sjukvård – ämne, på engelska ”Health care”, 2 möten'],
    ['infra', 'Infrastruktur – ämne, 4 möten'],
  ])('leads from %s to its page, with how many meetings it has', async (text, told) => {
    const html = await searched(text);
    expect(linesIn(html, NAMED).map(textOf)).toContain(told);
    const [line = ''] = linesIn(html, NAMED);
    expect(line).toMatch(/href="\/topics\/(health-care|infrastructure)"/);
  });

  it('leads there in English too, from either language', async () => {
    const found = 'Health care – topic, 2 meetings';
    expect(linesIn(await searched('health', '/en'), NAMED).map(textOf)).toEqual([found]);
    expect(linesIn(await searched('sjukvård', '/en'), NAMED).map(textOf)).toEqual([
      'Health care – topic, in Swedish “Hälso- och sjukvård”, 2 meetings',
    ]);
  });

  it('does not lead to a topic that no meeting was about', async () => {
    const html = await searched('tandvård');
    expect(html).toContain('Inget publicerat möte nämner ”tandvård”');
    expect(html).not.toContain('/topics/dental-care');
  });

  it('leads to it from a slip of the finger, and from one of several words', async () => {
    const told = 'Hälso- och sjukvård – ämne, 2 möten';
    for (const text of ['sjukvrad', 'sjukvårdsfrågor', 'sjukvård Värmland']) {
      const html = await searched(text);
      expect(linesIn(html, NEAR).map(textOf)).toContain(told);
      expect(html).toContain('Menade du något av detta?');
    }
  });
});

describe('A search for the title of an issue', () => {
  it('leads to its page, also from a slip of the finger', async () => {
    for (const [text, list] of [
      ['dubbelspår laxå', NAMED],
      ['dubbelsprå', NEAR],
      ['dubbelspår Skåne', NEAR],
    ] as const) {
      const lines = linesIn(await searched(text), list);
      const line = lines.find((each) => /href="\/issues\/[0-9a-f-]{36}"/.test(each));
      expect(textOf(line)).toBe('Dubbelspår Kil–Laxå – fråga som drivs');
    }
  });
});

describe('What may have been meant', () => {
  it('is a word where only one begins so, and is told in words where several do', async () => {
    expect(linesIn(await searched('bredbandsutbyggnadsplan'), NEAR).map(textOf)).toContain(
      '”bredbandsutbyggnad” – 1 möte',
    );
    const several = await searched('vindkraft');
    expect(linesIn(several, NEAR).map(textOf)).toContain('Ord som börjar på ”vindkraft” – 2 möten');
    expect(several).toContain('href="/meetings?text=vindkraft*"');
    expect(linesIn(await searched('vindkraft', '/en'), NEAR).map(textOf)).toContain(
      'Words that begin with “vindkraft” – 2 meetings',
    );
  });
});
