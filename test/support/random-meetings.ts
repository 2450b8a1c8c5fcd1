import fc from 'fast-check';
import type { PublicChange } from '../../src/publication/entries/entries.service.js';
import { Channel, Direction } from '../../src/words/meeting-words.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  aTopic,
  ours,
  theirs,
} from './public-records.js';

export const someBody = aBody();
const bodies = [someBody, aBody({ parentId: someBody.id }), aBody()];
const topics = ['roads', 'roads.bridges', 'water'].map((code) =>
  aTopic(code, code.includes('.') ? { broaderCode: code.split('.')[0] } : {}),
);
const kinds = ['COMPANY', 'TRADE_UNION', 'MEDIA'];
const organisations = kinds.flatMap((kind, index) => [
  anOrganisation(`Part ${index}`, { kind }),
  anOrganisation(`Motpart ${index}`, { kind }),
]);
const officials = bodies.map((body, index) => anOfficial(`Person ${index}`, body));
const issues = ['Bro', 'Brunn'].map((title) => anIssue(title, someBody));

/** What the meetings name. */
export const frame = [...bodies, ...topics, ...organisations, ...officials, ...issues];

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));

// The year, a quarter, a month or the day is known; some lasted, a few over New Year.
const when = fc.oneof(
  { weight: 4, arbitrary: day.map((date) => ({ date, datePrecision: 'DAY' })) },
  fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([date, days]) => ({
    date,
    datePrecision: 'DAY',
    endDate: new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10),
  })),
  fc.integer({ min: 2022, max: 2025 }).map((year) => ({
    date: `${year}-01-01`,
    endDate: `${year}-12-31`,
    datePrecision: 'YEAR',
  })),
  fc.integer({ min: 2022, max: 2025 }).map((year) => ({
    date: `${year}-04-01`,
    endDate: `${year}-06-30`,
    datePrecision: 'QUARTER',
  })),
);

const meeting = fc
  .record({
    body: fc.constantFrom(...bodies),
    when,
    title: fc.constantFrom('Nya tåg', 'En bro', 'Rent vatten'),
    direction: fc.constantFrom(...Object.values(Direction)),
    channel: fc.constantFrom(...Object.values(Channel)),
    country: fc.constantFrom('SE', 'NO', undefined),
    late: fc.boolean(),
    review: fc.constantFrom('FOUR_EYES', 'SINGLE', 'IMPORTED'),
    topicCodes: fc.subarray(['roads', 'roads.bridges', 'water']),
    issueIds: fc.subarray(issues.map(({ id }) => id)),
    officials: fc.subarray(officials),
    organisations: fc.subarray(organisations, { maxLength: 3 }),
  })
  .map(({ body, when: dates, officials: own, organisations: other, country, ...rest }) =>
    aMeeting(body, {
      ...rest,
      ...dates,
      ...(country === undefined ? {} : { country }),
      participants: [...own.map((each) => ours(each)), ...other.map((each) => theirs(each))],
    }),
  );

let sampled = 0;

/** Other meetings each time, the same in each run. */
export function randomMeetings(count: number): PublicChange[] {
  sampled += 1;
  return fc.sample(meeting, { numRuns: count, seed: sampled });
}
