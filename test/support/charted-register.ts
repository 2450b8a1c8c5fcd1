import {
  aBody,
  aMeeting,
  anOfficial,
  anOrganisation,
  aTopic,
  makePublic,
  ours,
  theirs,
} from './public-records.js';
import type { TestApp } from './test-app.js';

/** Names that are not what they seem: they may stand in registers, and must stand as they are. */
export const HOSTILE = [
  `</script><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>'`,
  `شركة القطار السريع \u202e`,
  `👩‍👩‍👧‍👦 & Söner style="x" class="zr0-cls-1" url(#zr0-p0)`,
  `]]></style>${'Väldigt långt namn '.repeat(26)}`.slice(0, 500),
] as const;

export const slug = 'namnden';
export const region = aBody();
export const board = aBody({ parentId: region.id, slug });
const committee = aBody({ parentId: region.id });
const topics = [
  aTopic('rail', { label: { sv: HOSTILE[0], en: 'Rail' } }),
  aTopic('rail-fast', { broaderCode: 'rail' }),
  aTopic('rail-slow', { broaderCode: 'rail' }),
  aTopic('health'),
];
const officials = [
  anOfficial('Eva Exempel', board),
  anOfficial('Olof "O" Öberg', committee),
  anOfficial(undefined, board),
];
export const organisations = HOSTILE.map((name, place) =>
  anOrganisation(name, { kind: turn(place, ['COMPANY', 'MEDIA', 'TRADE_UNION']) }),
);

/** Publishes meetings of three years, of all directions, late and in time, some on days that are not known well. */
export async function publishChartedMeetings(register: TestApp): Promise<void> {
  await makePublic(register, region, board, committee, ...topics, ...officials, ...organisations);
  await makePublic(register, ...Array.from({ length: 90 }, (_, place) => meetingAt(place)));
}

function meetingAt(place: number) {
  const year = 2023 + (place % 3);
  const month = String((place % 12) + 1).padStart(2, '0');
  const day = { date: `${year}-${month}-10` };
  const someDay = { date: `${year}-01-01`, endDate: `${year}-12-31`, datePrecision: 'YEAR' };
  const imported = { review: 'IMPORTED', daysToPublication: undefined };
  return aMeeting(turn(place, [board, committee]), {
    ...(place % 15 === 0 ? someDay : day),
    direction: turn(place, ['INBOUND', 'OUTBOUND', 'MUTUAL', 'UNKNOWN', 'INBOUND']),
    topicCodes: [turn(place, ['rail-fast', 'health', 'rail-slow', 'rail'])],
    ...(place % 11 === 0 ? imported : { late: place % 7 === 0 }),
    participants: [
      ours(turn(place, officials)),
      theirs(turn(place, organisations)),
      ...(place % 4 === 0 ? [theirs(turn(place + 1, organisations))] : []),
    ],
  });
}

function turn<T>(place: number, values: readonly T[]): T {
  return values[place % values.length] as T;
}
