import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countStatements } from './support/count-statements.js';
import { aBody, aMeeting, anIssue, anOfficial, anOrganisation, aTopic } from './support/public-records.js';
import { makePublic, ours, theirs } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const bodies = Array.from({ length: 4 }, () => aBody());
const [body = aBody()] = bodies;
const topics = ['one', 'two', 'three'].map((code) => aTopic(code));
const organisations = Array.from({ length: 12 }, (_, index) => anOrganisation(`Bolag ${index}`));
const officials = Array.from({ length: 12 }, (_, index) => anOfficial(`Person ${index}`, body));
const issues = Array.from({ length: 12 }, (_, index) => anIssue(`Fråga ${index}`, body));
const meetings = Array.from({ length: 40 }, (_, index) => {
  const pick = <T>(list: readonly T[]): T[] => list.filter((__, at) => at % 12 === index % 12 || at === 0);
  return aMeeting(bodies[index % 4] ?? body, {
    date: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
    participants: [
      ...pick(officials).map((each) => ours(each)),
      ...pick(organisations).map((each) => theirs(each)),
    ],
    topicCodes: ['one', 'two', 'three'].slice(0, 1 + (index % 3)),
    issueIds: pick(issues).map(({ id }) => id),
  });
});

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, ...bodies, ...topics, ...organisations, ...officials, ...issues, ...meetings);
});
afterAll(() => register.stop());

const NESTED =
  'meetings(first: 3) { totalCount facets(by: TOPIC) { label } timeline(by: MONTH) { count } nodes { id organisations { name } } }';
// As many as one query may cost.
const SHAPES: [string, number, (size: number) => string][] = [
  [
    'meetings with all that they name',
    40,
    (
      size,
    ) => `{ meetings(first: ${size}) { totalCount nodes { id publicBody { name parent { id } } topics { label broader { id } }
      issues { title publicBody { id } topics { id } } organisations { name mergedFrom mergedInto { id } }
      officials { name posts { publicBody { id } } } history { version changes { field } }
      participants { official { name } organisation { name } onBehalfOf { name } } } } }`,
  ],
  [
    'organisations with their meetings',
    12,
    (size) =>
      `{ organisations(first: ${size}) { totalCount nodes { name ${NESTED} metWith { count official { name } } } } }`,
  ],
  [
    'officials with their meetings',
    12,
    (size) =>
      `{ officials(first: ${size}) { totalCount nodes { name ${NESTED} metWith { count organisation { name } } } } }`,
  ],
  ['issues with their meetings', 12, (size) => `{ issues(first: ${size}) { nodes { title ${NESTED} } } }`],
];

test.each(SHAPES)('reading %s takes no more statements for %i than for two', async (_, size, shape) => {
  const statements = async (records: number): Promise<number> => {
    // Of what was published before, nothing is kept in memory.
    await makePublic(register, aMeeting(body));
    return countStatements(register.register, () => publicly(register, shape(records)));
  };
  const few = await statements(2);
  const many = await statements(size);
  expect(many).toBeLessThanOrEqual(few);
  expect(many).toBeLessThan(16);
});

test('what many answers name is read once, and again when something was published', async () => {
  const asking = (name: string) => () =>
    publicly(
      register,
      `query ${name} { meetings(first: 30) { nodes { organisations { name } topics { code } } } }`,
    );
  await makePublic(register, aMeeting(body));
  const first = await countStatements(register.register, asking('First'));
  expect(await countStatements(register.register, asking('Next'))).toBe(first - 2);
  await makePublic(register, aMeeting(body));
  expect(await countStatements(register.register, asking('Later'))).toBe(first);
});

test('a count is not made when nobody asks for it', async () => {
  const counted = await countStatements(register.register, () =>
    publicly(register, '{ meetings { totalCount } }'),
  );
  const plain = await countStatements(register.register, () =>
    publicly(register, '{ meetings { nodes { id } } }'),
  );
  expect(counted).toBe(plain + 1);
});

test('an answer is of one revision, also while others publish', async () => {
  const query = '{ register { revision meetings } meetings(first: 0) { totalCount } changes { totalCount } }';
  type Answer = Record<'meetings' | 'changes', { totalCount: number }> & {
    register: { revision: string; meetings: number };
  };
  const writing = (async () => {
    for (let index = 0; index < 15; index += 1) await makePublic(register, aMeeting(body));
  })();
  const start = await publicly<Answer>(register, query);
  const asked = await Promise.all(Array.from({ length: 30 }, () => publicly<Answer>(register, query)));
  await writing;
  for (const answer of asked) {
    expect(answer.meetings.totalCount).toBe(answer.register.meetings);
    expect(String(answer.changes.totalCount)).toBe(answer.register.revision);
    // Nothing but meetings is published meanwhile: each entry is one more.
    const more = Number(answer.register.revision) - Number(start.register.revision);
    expect(answer.register.meetings).toBe(start.register.meetings + more);
  }
});
