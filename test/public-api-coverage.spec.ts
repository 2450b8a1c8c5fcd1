import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReadModel } from '../src/publication/read-model/read-model.service.js';
import { randomId } from '../src/platform/identity.js';
import { aBody, aMeeting, aNilReturn, anOfficial, makePublic, ours } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

test('coverage tells what is missing, month by month', async () => {
  const body = aBody({ name: { sv: 'Aa-nämnden' } });
  const chair = anOfficial('Ada Ordförande', body);
  await makePublic(
    register,
    body,
    chair,
    aMeeting(body, { date: '2026-01-10', participants: [ours(chair)], daysToPublication: 3 }),
    aMeeting(body, { date: '2026-01-20', daysToPublication: 20, late: true }),
    aMeeting(body, {
      date: '2026-02-20',
      qualityNotes: [{ code: 'askMissing' }],
      daysToPublication: 1,
    }),
    aNilReturn(body, { from: '2026-02-01', to: '2026-02-28' }),
  );
  const readModel = register.app.get(ReadModel, { strict: false });
  const posts = [
    { id: randomId(), officialId: chair.id, from: null, to: '2026-01-31' },
    { id: randomId(), officialId: randomId(), from: '2026-01-15', to: null },
  ];
  await readModel.tellScope(register.office.manager, body.id, posts);
  await readModel.tellDelayed(register.office.manager, body.id, 2);
  register.clock.set('2026-03-31T22:30:00Z');
  const query = `query ($ids: [ID!]) { coverage(publicBodyIds: $ids) { publicBody { id } period postsInScope postsReporting nilReturns meetings
    medianDaysToPublication late withQualityNotes delayed } register { delayed } }`;
  const month = {
    publicBody: { id: body.id },
    nilReturns: 0,
    late: 0,
    withQualityNotes: 0,
    delayed: 2,
    postsInScope: 1,
    postsReporting: 0,
    meetings: 0,
    medianDaysToPublication: null,
  };
  expect(await publicly(register, query, { ids: [body.id] })).toEqual({
    coverage: [
      // The first of the twelve months up to April, which has begun in Sweden.
      ...['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'].map(
        (period) => ({ ...month, period }),
      ),
      {
        ...month,
        period: '2026-01',
        postsInScope: 2,
        postsReporting: 1,
        meetings: 2,
        late: 1,
        medianDaysToPublication: 11.5,
      },
      {
        ...month,
        period: '2026-02',
        postsReporting: 1,
        nilReturns: 1,
        meetings: 1,
        withQualityNotes: 1,
        medianDaysToPublication: 1,
      },
      { ...month, period: '2026-03' },
      { ...month, period: '2026-04' },
    ],
    register: { delayed: 2 },
  });
});

test('coverage of the first months that there are is told like any other', async () => {
  const answer = await publicly<{ coverage: { period: string }[] }>(
    register,
    '{ coverage(to: "0001-03-01") { period } }',
  );
  const periods = new Set(answer.coverage.map(({ period }) => period));
  expect([...periods].sort()).toEqual(['0001-01', '0001-02', '0001-03']);
});
