import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Json, JsonObject } from '../../../words/json.js';
import type { Content, Member, Shape } from '../shape.js';

const SOME_ID = '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';
const SOME_HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const SOME_SITE = 'https://register.example.se';

const OF_TYPE: Readonly<Record<string, Json>> = {
  ID: SOME_ID,
  Int: 1,
  Float: 6.5,
  Boolean: false,
  Date: '2026-03-12',
  DateTime: '2026-03-12T08:00:00Z',
  JSON: { id: SOME_ID, title: 'Evening ferries in winter' },
};

/** Examples of texts, by member or parameter, or by type and member where one word means several things. */
const OF_MEMBER: Readonly<Record<string, Json>> = {
  activeOn: '2026-03-12',
  adoptedBy: 'The regional council',
  capacity: 'Chair of the committee',
  caseNumber: 'RS/2026/0123',
  code: 'public-transport',
  country: 'SE',
  currency: 'SEK',
  cursor: '4711',
  decisionReference: 'SOU 2026:12',
  donor: 'Påhittsrederiet AB',
  field: '/participants/0/name',
  goal: 'Ferries in the evening, all year',
  hash: SOME_HASH,
  identifier: '556036-0793',
  keywords: 'ferry',
  language: 'sv',
  licence: 'CC0-1.0',
  matches: 'http://eurovoc.europa.eu/4514',
  mediaType: 'application/pdf',
  municipality: 'Exempelstad',
  name: 'Påhittsrederiet AB',
  onBehalfOfName: 'Färjekunderna',
  organisationName: 'Påhittsrederiet AB',
  organisationNumber: '2321000000',
  place: 'The harbour office',
  postTitle: 'Commissioner',
  purpose: 'The company wants the ferry to run in the evening all winter, and showed what that would cost.',
  reason: 'It was another place.',
  reference: 'EXL-2026-000123',
  result: 'Evening departures from 2027',
  sector: 'Shipping',
  seq: '4711',
  sha256: SOME_HASH,
  slug: 'region-exempelland',
  text: 'evening ferries',
  title: 'Evening ferries in winter',
  topics: 'public-transport',
  unitName: 'Public transport',
  value: '1250.00',
  website: SOME_SITE,
  'DecisionReference.reference': 'SOU 2026:12',
  'Gift.description': 'Lunch',
  'Identifier.value': '5560360793',
  'Official.name': 'Nils Låtsasberg',
  'OfficialReference.name': 'Nils Låtsasberg',
  'OrganisationName.kind': 'FORMER',
  'Participant.name': 'Nils Låtsasberg',
  'QualityNote.code': 'topicMissing',
  'Source.name': 'The register of before',
};

const TEXTS: JsonObject = { sv: 'Kollektivtrafik', en: 'Public transport' };

/** An example of a record, made of the examples of its members. */
export function exampleRecord(shape: Shape): JsonObject {
  return Object.fromEntries(shape.members.map((member) => [member.name, exampleMember(shape.name, member)]));
}

/** An example of a member, as a list where it is one. */
export function exampleMember(owner: string, { name, content, list }: Member): Json {
  const one = exampleOf(content, name, owner);
  return list ? [one] : one;
}

/** An example of one value by this name. */
export function exampleOf(content: Content, name: string, owner = ''): Json {
  if (content.is === 'texts') return TEXTS;
  if (content.is !== 'leaf') return exampleRecord(content.shape);
  return OF_MEMBER[`${owner}.${name}`] ?? exampleValue(content.type, name);
}

function exampleValue(type: GraphQLLeafType, name: string): Json {
  if (isEnumType(type)) return type.getValues()[0]?.name ?? null;
  return OF_TYPE[type.name] ?? OF_MEMBER[name] ?? SOME_SITE;
}
