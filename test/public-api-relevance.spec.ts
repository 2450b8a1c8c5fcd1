import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countStatements } from './support/count-statements.js';
import { aBody, aMeeting, anOrganisation, makePublic } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, place, ...many);
});
afterAll(() => register.stop());

const place = aBody();
const many = Array.from({ length: 12 }, (_, index) =>
  aMeeting(place, {
    title: index % 3 === 0 ? `Fjällräven ${index}` : 'Annat',
    purpose: `Om fjällräven i fjällen, och om ${'räv '.repeat(index % 4)}igen.`,
    date: `2025-01-${String(1 + index).padStart(2, '0')}`,
  }),
);
interface Walk {
  meetings: {
    nodes: { id: string; title: string; date: string }[];
    pageInfo: { reachesOnly: number | null; hasNextPage: boolean; endCursor: string | null };
  };
}
const WALK = `query ($text: String, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {
  meetings(filter: { text: $text }, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id title date } pageInfo { reachesOnly hasNextPage endCursor }
  } }`;
const page = (variables: object): Promise<Walk> =>
  publicly<Walk>(register, WALK, { text: 'fjällräven', orderBy: 'RELEVANCE', ...variables });

describe('the order of relevance', () => {
  test('puts first what has the words in its title, then what has them elsewhere, the latest first', async () => {
    const { meetings } = await page({ first: 100 });
    expect(meetings.nodes.map(({ title }) => title !== 'Annat')).toEqual([
      ...Array<boolean>(4).fill(true),
      ...Array<boolean>(8).fill(false),
    ]);
    for (const part of [meetings.nodes.slice(0, 4), meetings.nodes.slice(4)]) {
      const dates = part.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort().reverse());
    }
    expect(meetings.pageInfo.reachesOnly).toBe(1000);
  });

  test('is the order by date where no words are looked for, and then reaches all', async () => {
    for (const text of [null, '', '-fjällräven']) {
      const ranked = await page({ text, first: 100 });
      const byDate = await page({ text, first: 100, orderBy: 'DATE_DESC' });
      expect(ranked.meetings.nodes).toEqual(byDate.meetings.nodes);
      expect(ranked.meetings.pageInfo.reachesOnly).toBeNull();
    }
  });

  test('is walked as it began while others publish: each meeting once, and nothing later than the first page', async () => {
    const whole = (await page({ first: 100 })).meetings.nodes.map(({ id }) => id);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { meetings }: Walk = await page({ first: 2, after });
      walked.push(...meetings.nodes.map(({ id }) => id));
      after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
      await makePublic(
        register,
        aMeeting(place, { title: 'Fjällräven fjällräven', purpose: 'Fjällräven. '.repeat(9) }),
      );
    } while (after !== null);
    expect(walked).toEqual(whole);
  });

  test('has cursors that no one else may make', async () => {
    const { meetings } = await page({ first: 1 });
    const made = JSON.parse(
      Buffer.from(meetings.pageInfo.endCursor ?? '', 'base64url').toString(),
    ) as string[];
    for (const key of [
      'x',
      '1',
      "1 '; 0000001 x",
      '9999999999999999999 0000001 2025-01-01',
      `${made[2] ?? ''}\0`,
    ]) {
      const forged = Buffer.from(JSON.stringify([made[0], made[1], key, made[3]])).toString('base64url');
      await expect(page({ after: forged })).rejects.toThrow('INVALID');
    }
    const other = await page({ first: 1, after: null, text: 'räv' });
    await makePublic(register, aMeeting(place));
    const later = await page({ first: 1 });
    const mixed = page({ after: meetings.pageInfo.endCursor, before: later.meetings.pageInfo.endCursor });
    await expect(mixed).rejects.toThrow('INVALID');
    expect(other.meetings.nodes).toHaveLength(1);
  });

  test('takes no more statements than another order', async () => {
    const count = (orderBy: string): Promise<number> =>
      countStatements(register.register, () => page({ orderBy, first: 5 }));
    expect(await count('RELEVANCE')).toBe(await count('DATE_DESC'));
  });

  test('reaches the best thousand, with those in front that have the words in their titles', async () => {
    const crowd = Array.from({ length: 1010 }, (_, index) =>
      aMeeting(place, {
        title: index < 20 ? 'Myrslok' : 'Djur',
        purpose: 'Om myrslok.',
        date: `2020-01-0${1 + (index % 9)}`,
      }),
    );
    await makePublic(register, ...crowd);
    const query = '{ meetings(filter: { text: "myrslok" }) { totalCount } }';
    expect(await publicly(register, query)).toEqual({ meetings: { totalCount: 1010 } });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { meetings }: Walk = await page({ text: 'myrslok', first: 100, after });
      ids.push(...meetings.nodes.map(({ id }) => id));
      after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
    } while (after !== null);
    expect([ids.length, new Set(ids).size]).toEqual([1000, 1000]);
    const titled = crowd.slice(0, 20).map(({ id }) => id);
    expect(ids.slice(0, 20).sort()).toEqual(titled.sort());
  });

  test('of organisations puts the name that was asked for first, then short ones, then by name', async () => {
    const called = ['Kraftverket Norra Sverige', 'Kraft & Ljus', 'Elkraft Kraft', 'AB Kraft', 'Älvens Kraft'];
    await makePublic(register, ...called.map((name) => anOrganisation(name)));
    const query = `{ organisations(filter: { text: "Kraft Aktiebolag" }, orderBy: RELEVANCE) { nodes { name } }
      others: organisations(filter: { text: "kraft" }, orderBy: RELEVANCE) { nodes { name } } }`;
    const answer = await publicly<Record<'organisations' | 'others', { nodes: { name: string }[] }>>(
      register,
      query,
    );
    expect(answer.organisations.nodes).toEqual([{ name: 'AB Kraft' }]);
    expect(answer.others.nodes.map(({ name }) => name)[0]).toBe('AB Kraft');
    expect(answer.others.nodes.at(-1)).toEqual({ name: 'Kraftverket Norra Sverige' });
  });
});
