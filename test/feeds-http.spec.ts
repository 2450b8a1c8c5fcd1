import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countStatements } from './support/count-statements.js';
import { company, council, meeting, publishExample } from './support/example-register.js';
import { feed, jsonFeed, validFeed } from './support/feeds/asking-feeds.js';
import { aMeeting, anOrganisation, makePublic, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
const gone = anOrganisation('Borta AB');
const someone = '11111111-1111-4111-8111-111111111111';

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, gone);
  await makePublic(register, withdrawn(gone));
});
afterAll(() => register.stop());

const FEEDS = [
  'changes.atom',
  'meetings.json?text=konserthus',
  `organisations/${company.id}.ics`,
  'topics/arts.atom',
];

describe('A feed', () => {
  test('need not be sent again while nothing has happened, and costs no statement then', async () => {
    for (const path of FEEDS) {
      const first = await validFeed(register, path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      expect(first.headers.get('cache-control')).toBe('public, no-cache');
      expect(first.headers.get('last-modified')).toBe('Sat, 14 Feb 2026 10:00:00 GMT');
      let again = first;
      const statements = await countStatements(register.register, async () => {
        again = await feed(register, path, {
          headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
        });
      });
      expect([path, again.status, again.text, statements]).toEqual([path, 304, '', 0]);
    }
  });

  test('is another one as soon as something was published', async () => {
    const before = await feed(register, 'meetings.atom');
    const news = aMeeting(council, { title: 'Nyss hänt' });
    await makePublic(register, news);
    const after = await feed(register, 'meetings.atom', {
      headers: { 'if-none-match': before.headers.get('etag') ?? '' },
    });
    expect([after.status, after.text.includes('Nyss hänt')]).toEqual([200, true]);
  });

  test('tells its head to HEAD, and may be read by pages of anyone', async () => {
    for (const path of FEEDS) {
      const get = await feed(register, path);
      const head = await feed(register, path, { method: 'HEAD' });
      expect([path, head.status, head.text]).toEqual([path, 200, '']);
      for (const name of ['etag', 'content-type', 'content-length', 'last-modified']) {
        expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
      }
      expect(get.headers.get('access-control-allow-origin')).toBe('*');
      expect(get.headers.get('access-control-expose-headers')).toMatch(/etag.*link/);
      expect(get.headers.get('set-cookie')).toBeNull();
    }
    const options = await feed(register, 'changes.atom', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
  });

  test('is the same for everyone, and the same when its parameters come in another order', async () => {
    const one = await jsonFeed(register, 'meetings.json?topics=arts&lang=en&channel=IN_PERSON');
    const other = await jsonFeed(register, 'meetings.json?channel=IN_PERSON&topics=arts&lang=en');
    expect(other).toEqual(one);
    expect(one.feed_url).toBe(
      'http://localhost:3000/feeds/meetings.json?channel=IN_PERSON&topics=arts&lang=en',
    );
    const plain = await feed(register, 'changes.json');
    const headers = { 'accept-language': 'en', cookie: 'dagsljus_session=abc', accept: 'text/html' };
    expect((await feed(register, 'changes.json', { headers })).text).toBe(plain.text);
  });

  test('takes no more statements for many events than for few', async () => {
    const publish = (count: number) =>
      makePublic(
        register,
        ...Array.from({ length: count }, () => aMeeting(council, { topicCodes: ['arts.music'] })),
      );
    const count = (path: string) => countStatements(register.register, () => feed(register, path));
    for (const path of [
      'meetings.json?topics=arts',
      'meetings.ics?topics=arts',
      'changes.atom',
      'topics/arts.atom',
    ]) {
      await publish(1);
      const few = await count(path);
      await publish(20);
      expect([path, Math.max(few, await count(path))]).toEqual([path, few]);
      expect(few).toBeLessThan(9);
    }
  });
});

describe('A feed is refused', () => {
  test.each<[string, string, number, string, string?]>([
    ['with an unknown parameter', 'meetings.atom?state=DRAFT', 400, 'rest.unknownParameter', 'state'],
    ['with a parameter of lists', 'meetings.atom?limit=5', 400, 'rest.unknownParameter', 'limit'],
    ['with a filter where there is none', 'changes.atom?topics=arts', 400, 'rest.unknownParameter', 'topics'],
    ['of a thing with a filter', 'topics/arts.atom?text=a', 400, 'rest.unknownParameter', 'text'],
    ['in an unknown language', 'meetings.atom?lang=de', 400, 'rest.notOneOf', 'lang'],
    ['in two languages', 'meetings.atom?lang=sv&lang=en', 400, 'rest.onlyOnce', 'lang'],
    ['with a cursor that is none', 'changes.json?cursor=abc', 400, 'query.forgedCursor', 'cursor'],
    ['with a calendar cursor that is none', 'meetings.ics?cursor=7', 400, 'query.forgedCursor', 'cursor'],
    ['with a bad day', 'meetings.ics?dateFrom=2026-02-30', 400, 'rest.notADay', 'dateFrom'],
    ['with an id that is none', 'meetings.json?officialIds=x', 400, 'query.notAnId', 'officialIds'],
    ['with too many words', `meetings.json?text=${'a+'.repeat(21)}`, 400, 'query.tooManyWords', 'text'],
    ['that is no text', 'meetings.json?text=%ff', 400, 'rest.notReadable'],
    ['of an id that is none', 'organisations/x.atom', 400, 'query.notAnId', 'id'],
    ['of an unknown organisation', `organisations/${someone}.atom`, 404, 'rest.notFound'],
    ['of an official that is a meeting', `officials/${meeting.id}.atom`, 404, 'rest.notFound'],
    ['of an unknown topic', 'topics/astrology.atom', 404, 'rest.notFound'],
    ['of an unknown body', 'public-bodies/nowhere.atom', 404, 'rest.notFound'],
    ['of an unknown kind', `meetings/${meeting.id}.atom`, 404, 'rest.noSuchAddress'],
    ['of a kind that every object has', 'constructor/x.atom', 404, 'rest.noSuchAddress'],
    ['in an unknown format', 'meetings.rss', 404, 'rest.noSuchAddress'],
    ['in a format that every object has', 'meetings.constructor', 404, 'rest.noSuchAddress'],
    ['in no format', 'meetings', 404, 'rest.noSuchAddress'],
    ['as a calendar of everything', 'changes.ics', 404, 'rest.noSuchAddress'],
    ['far below', 'topics/a/b/c.atom', 404, 'rest.noSuchAddress'],
  ])('%s', async (_, ...[path, status, code, parameter]) => {
    const answer = await feed(register, path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(answer.text)).toMatchObject({
      status,
      instance: `/feeds/${path.split('?')[0] ?? ''}`,
      reasons: [{ code, ...(parameter === undefined ? {} : { parameter }) }],
    });
  });

  test('when it is to be changed', async () => {
    const answer = await feed(register, 'changes.atom', { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('once what it is about was withdrawn: it is gone, and the tombstone says why', async () => {
    const answer = await feed(register, `organisations/${gone.id}.atom`);
    expect(answer.status).toBe(410);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'GONE',
      tombstone: { id: gone.id, reason: 'Publicerad av misstag' },
    });
  });
});

test('whoever asks for too many feeds waits', async () => {
  const strict = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '2' });
  const answers = [];
  for (let index = 0; index < 3; index += 1) answers.push(await feed(strict, 'changes.atom'));
  await strict.stop();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(JSON.parse(answers[2]?.text ?? '')).toMatchObject({ code: 'RATE_LIMITED', max: 2 });
});
