import { NamingService } from '../../../src/publication/people/names/naming.service.js';
import { Role } from '../../../src/words/body-words.js';
import { Ground } from '../../../src/words/register-words.js';
import { acting } from '../acting.js';
import { aPublishedMeeting, aRegion, aSubmittedMeeting, contentOf, type Region, step } from '../meetings.js';
import type { ToldMeeting } from '../meetings.js';
import { anOfficial } from './body.thing.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const BEFORE = [
  'in a draft, on a basis',
  'in a draft, without a basis',
  'in a draft, withheld',
  'on its way, on a basis',
  'returned, on a basis',
  'delayed, on a basis',
];
const PUBLIC = 'published, on a basis';
const NOT_SHOWN = ['published, without a basis', 'published, withheld', 'published, redacted'];
// No name of an outside person, or none that is to be decided about any more or here.
const NOTHING = [
  'withdrawn',
  'of an official',
  'of an official whose identity is protected',
  'not told',
  'in another body',
];
// Of what everyone may read, only names that they do read have a basis to change.
const decided = by([...BEFORE, PUBLIC], Role.REGISTRAR);
// A name that is not shown can still be decided about: the decision holds for what is written later.
const withheld = by([...BEFORE, PUBLIC, ...NOT_SHOWN], Role.REGISTRAR);
const PAGE = '/office/privacy/names/:id';

/** The name of somebody in a meeting, and whether the public reads it. */
export const names: Thing = {
  name: 'a name in a meeting',
  states: [...BEFORE, PUBLIC, ...NOT_SHOWN, ...NOTHING],
  operations: {},
  pages: { [`GET ${PAGE}`]: decided, [`GET ${PAGE}/:line/withhold`]: withheld },
  posts: {
    [`POST ${PAGE}`]: decided,
    [`POST ${PAGE}/:line/withhold`]: withheld,
    // It asks, with what leaves the public record in sight, and keeps nothing.
    [`POST ${PAGE}/:line/withhold/check`]: {},
  },
  before: () => 'all',
  make,
};

interface Named {
  meeting: ToldMeeting;
  /** Whose name it is, among those who took part. */
  place?: number;
}

type Making = (region: Region, around: Surroundings) => Promise<Named>;

const GROUND = { ground: Ground.SAFETY, decision: 'RS 2026-0042' };

const withName = (region: Region, naming: object = { nameBasis: 'CONSENT' }): object => {
  const { organisationId, officialId } = region;
  const outside = { side: 'COUNTERPART', organisationId, functionSv: 'Verkställande direktör' };
  const own = { side: 'OWN', role: 'DECISION_MAKER', officialId };
  return { participants: [own, { ...outside, name: 'Namne Namnsson', ...naming }] };
};

const draft = (region: Region, naming?: object) =>
  step(region.recorder, 'recordMeeting', contentOf(region, withName(region, naming)));
const sent = (region: Region) => aSubmittedMeeting(region, withName(region));
const published = (region: Region, naming?: object) => aPublishedMeeting(region, withName(region, naming));
const seen = ({ id, version }: ToldMeeting) => ({ id, expectedVersion: version });

const MAKING: Readonly<Record<string, Making>> = {
  'in a draft, on a basis': async (region) => ({ meeting: await draft(region) }),
  'in a draft, without a basis': async (region) => ({ meeting: await draft(region, {}) }),
  'in a draft, withheld': async (region) => withholding(region, await draft(region)),
  'on its way, on a basis': async (region) => ({ meeting: await sent(region) }),
  'returned, on a basis': async (region) => ({
    meeting: await step(region.publisher, 'returnMeeting', {
      ...seen(await sent(region)),
      reason: 'Vilken linje gällde det?',
    }),
  }),
  'delayed, on a basis': async (region) => ({
    meeting: await step(region.registrar, 'delayMeeting', {
      ...seen(await sent(region)),
      ...{ until: '2026-05-04', ground: 'PROCUREMENT', decision: 'RS 2026-0012' },
    }),
  }),
  [PUBLIC]: async (region) => ({ meeting: await published(region) }),
  'published, without a basis': async (region) => ({ meeting: await published(region, {}) }),
  'published, withheld': async (region) => withholding(region, await published(region)),
  'published, redacted': async (region) => ({
    meeting: await step(region.registrar, 'redactMeeting', {
      ...seen(await published(region)),
      ...{ fields: ['/participants/1/name'], ...GROUND },
    }),
  }),
  withdrawn: async (region) => ({
    meeting: await step(region.publisher, 'withdrawMeeting', {
      ...seen(await published(region)),
      reason: 'Mötet ägde aldrig rum.',
    }),
  }),
  'of an official': async (region) => ({ meeting: await draft(region, { name: null }), place: 0 }),
  'of an official whose identity is protected': async (region, around) => {
    const officialId = await anOfficial({ ...around, publicBodyId: region.body.id }, true);
    const own = { side: 'OWN', role: 'DECISION_MAKER', officialId };
    const content = contentOf(region, { participants: [own] });
    return { meeting: await step(region.recorder, 'recordMeeting', content), place: 0 };
  },
  'not told': async (region) => ({ meeting: await draft(region, { name: null }) }),
  'in another body': async (_, { register }) => ({ meeting: await draft(await elsewhere(register)) }),
};

let other: Promise<Region> | undefined;

function elsewhere(register: Surroundings['register']): Promise<Region> {
  other ??= aRegion(register);
  return other;
}

async function withholding(region: Region, meeting: ToldMeeting): Promise<Named> {
  const { register, registrar } = region;
  const lineId = meeting.participants[1]?.id ?? '';
  const { version } = await register.app
    .get(NamingService, { strict: false })
    .withhold(await acting(register, registrar), { ...seen(meeting), lineId, ...GROUND });
  return { meeting: { ...meeting, version } };
}

async function make(state: string, around: Surroundings): Promise<Made> {
  const making = MAKING[state];
  if (!making) throw new Error(`Nothing makes a name ${state}`);
  const { meeting, place = 1 } = await making(around.region, around);
  const line = meeting.participants[place]?.id ?? '';
  const input = {
    ...{ expectedVersion: meeting.version, ...GROUND },
    ...{ 'names/0/lineId': line, 'names/0/nameBasis': 'LEGAL_DUTY', 'names/0/nameCitation': 'RS 2026-0043' },
  };
  return { at: { id: meeting.id, line }, input: () => input, fields: () => pointersOf(input) };
}
