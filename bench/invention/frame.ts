import type { JsonObject } from '../../src/words/json.js';
import { IssueStatus, TargetLevel } from '../../src/words/issue-words.js';
import { RecordKind } from '../../src/words/register-words.js';
import { topicId } from '../../src/words/topic-id.js';
import { shippedTopics } from '../../src/words/topics.js';
import { chance, inventedId, oneOf } from './chance.js';
import { capital, swedishThing } from './texts.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './vocabulary.js';

/** A record that is published, before it has its place in the register. */
export interface Invented {
  kind: RecordKind;
  id: string;
  document: JsonObject;
}

/** The bodies: two regions with what is below them, and a municipality. Slug, kind, names, and the slug above. */
const BODIES = [
  ['region-norrdal', 'REGION', 'Region Norrdal', 'Norrdal Region', ''],
  [
    'norrdal-fullmaktige',
    'COUNCIL',
    'Regionfullmäktige i Norrdal',
    'Norrdal Regional Council',
    'region-norrdal',
  ],
  ['norrdal-styrelse', 'BOARD', 'Regionstyrelsen i Norrdal', 'Norrdal Executive Board', 'region-norrdal'],
  ['norrdal-halso', 'COMMITTEE', 'Hälso- och sjukvårdsnämnden', 'Health Committee', 'region-norrdal'],
  ['norrdal-sjukhus', 'ADMINISTRATION', 'Norrdals sjukhus', 'Norrdal Hospitals', 'norrdal-halso'],
  ['norrdal-trafik', 'COMMITTEE', 'Kollektivtrafiknämnden', 'Public Transport Committee', 'region-norrdal'],
  ['norrdalstrafik', 'COMPANY', 'Norrdalstrafik AB', 'Norrdal Transit', 'norrdal-trafik'],
  ['norrdal-tillvaxt', 'COMMITTEE', 'Tillväxtnämnden', 'Growth Committee', 'region-norrdal'],
  ['region-soderslatt', 'REGION', 'Region Söderslätt', 'Söderslätt Region', ''],
  [
    'soderslatt-styrelse',
    'BOARD',
    'Regionstyrelsen i Söderslätt',
    'Söderslätt Executive Board',
    'region-soderslatt',
  ],
  [
    'soderslatt-vard',
    'COMMITTEE',
    'Vårdnämnden i Söderslätt',
    'Söderslätt Care Committee',
    'region-soderslatt',
  ],
  ['soderslatt-kultur', 'COMMITTEE', 'Kulturnämnden', 'Culture Committee', 'region-soderslatt'],
  ['alvkoping', 'MUNICIPALITY', 'Älvköpings kommun', 'Älvköping Municipality', ''],
  ['alvkoping-bygg', 'COMMITTEE', 'Byggnadsnämnden i Älvköping', 'Älvköping Planning Committee', 'alvkoping'],
] as const;

const TITLES = [
  ['Regionråd', 'Regional commissioner'],
  ['Nämndordförande', 'Committee chair'],
  ['Regiondirektör', 'Chief executive'],
  ['Förvaltningschef', 'Head of administration'],
  ['Utvecklingschef', 'Head of development'],
  ['Handläggare', 'Officer'],
] as const;

const BODY_COUNT = BODIES.length;
export const TOPIC_CODES = shippedTopics.map(({ code }) => code);

export function bodyId(body: number): string {
  return inventedId(body, 1);
}

/** What the references of a body's meetings begin with. */
export function prefixOf(body: number): string {
  return `BN${String(body + 1).padStart(2, '0')}`;
}

/** The body that an official has a post in. */
export function bodyOfOfficial(official: number): number {
  return official % BODY_COUNT;
}

export function officialId(official: number): string {
  return inventedId(official, 2);
}

/** The official's name; undefined for staff, who are public by role alone. */
export function officialName(official: number): string | undefined {
  return titleNumber(official) === TITLES.length - 1 ? undefined : personName(official, 40);
}

export function officialTitle(official: number): JsonObject {
  const [sv, en] = TITLES[titleNumber(official)] ?? TITLES[0];
  return { sv, en };
}

export function issueId(issue: number): string {
  return inventedId(issue, 3);
}

export function personName(person: number, about: number): string {
  return `${oneOf(GIVEN_NAMES, person, about)} ${oneOf(FAMILY_NAMES, person, about + 1)}`;
}

export function inventedBodies(): Invented[] {
  return BODIES.map(([slug, kind, sv, en, above], body) => {
    const parent = BODIES.findIndex(([other]) => other === above);
    return record(RecordKind.PUBLIC_BODY, {
      id: bodyId(body),
      slug,
      name: { sv, en },
      kind,
      ...(parent >= 0 ? { parentId: bodyId(parent) } : {}),
      demonstration: true,
    });
  });
}

export function inventedTopics(): Invented[] {
  return shippedTopics.map(({ code, labelSv, labelEn, broaderCode, matches }) =>
    record(RecordKind.TOPIC, {
      id: topicId(code),
      code,
      label: { sv: labelSv, en: labelEn },
      ...(broaderCode === null ? {} : { broaderCode }),
      matches: [...matches],
    }),
  );
}

export function inventedOfficial(official: number): Invented {
  const name = officialName(official);
  const post = { publicBodyId: bodyId(bodyOfOfficial(official)), title: officialTitle(official) };
  return record(RecordKind.OFFICIAL, {
    id: officialId(official),
    ...(name === undefined ? {} : { name }),
    posts: [{ ...post, from: '2014-01-01' }],
  });
}

export function inventedIssue(issue: number): Invented {
  return record(RecordKind.ISSUE, {
    id: issueId(issue),
    title: `${capital(swedishThing(issue, 60))} i hela länet`,
    goal: `Att ${swedishThing(issue, 61)} ska vara klar inom tio år.`,
    status: oneOf(Object.values(IssueStatus), issue, 62),
    publicBodyId: bodyId(issue % BODY_COUNT),
    targetLevels: [oneOf(Object.values(TargetLevel), issue, 63)],
    topicCodes: [oneOf(TOPIC_CODES, issue, 64)],
    progress: [{ on: '2016-05-02', text: `Nämnden behandlade ${swedishThing(issue, 65)}.` }],
    from: '2014-03-01',
  });
}

function titleNumber(official: number): number {
  return chance(official, 42) % TITLES.length;
}

export function record(kind: RecordKind, document: JsonObject & { id: string }): Invented {
  return { kind, id: document.id, document };
}
