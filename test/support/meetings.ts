import { systemActor } from '../../src/office/accounts/actor.js';
import { OfficialsService } from '../../src/office/bodies/officials.service.js';
import type { PublicBody } from '../../src/office/bodies/public-body.entity.js';
import { PostsService } from '../../src/office/bodies/posts.service.js';
import { OrganisationsService } from '../../src/office/organisations/organisations.service.js';
import { OfficialCategory, Role } from '../../src/words/body-words.js';
import { OrganisationKind } from '../../src/words/organisation-words.js';
import { openBody, type Official, signedIn } from './office.js';
import type { TestApp } from './test-app.js';

/** A public body with somebody in each role, an elected official and an outside organisation. */
export interface Region {
  register: TestApp;
  body: PublicBody;
  recorder: Official;
  publisher: Official;
  registrar: Official;
  officialId: string;
  postId: string;
  organisationId: string;
}

/** A meeting as the officials' API tells it. */
export interface ToldMeeting {
  id: string;
  version: number;
  state: string;
  publicId: string | null;
  reference: string | null;
  obstacles: { code: string; field: string | null; message: string }[];
  participants: { id: string; name: string | null }[];
}

const system = systemActor('test');
const TOLD = 'id version state publicId reference obstacles { code field message } participants { id name }';
let made = 0;

/** Opens a region worth publishing for. */
export async function aRegion(register: TestApp): Promise<Region> {
  const body = await openBody(register);
  const { app } = register;
  made += 1;
  const official = await app.get(OfficialsService, { strict: false }).recordOfficial(system, {
    publicBodyId: body.id,
    name: `Olof Exempel ${made}`,
    category: OfficialCategory.ELECTED,
    protectedIdentity: false,
  });
  const post = await app.get(PostsService, { strict: false }).appoint(system, {
    officialId: official.id,
    publicBodyId: body.id,
    titleSv: 'Regionråd',
    titleEn: 'Regional commissioner',
    from: '2020-01-01',
    inScope: true,
  });
  return {
    register,
    body,
    recorder: await signedIn(register, body.id, Role.RECORDER),
    publisher: await signedIn(register, body.id, Role.PUBLISHER),
    registrar: await signedIn(register, body.id, Role.REGISTRAR),
    officialId: official.id,
    postId: post.id,
    organisationId: await anOrganisation(register),
  };
}

export async function anOrganisation({ app }: TestApp, name?: string): Promise<string> {
  made += 1;
  const organisation = await app.get(OrganisationsService, { strict: false }).recordOrganisation(system, {
    name: name ?? `Exempelbolaget ${made} AB`,
    kind: OrganisationKind.COMPANY,
    country: 'SE',
    identifiers: [],
    names: [],
  });
  return organisation.id;
}

/** Everything that a meeting must say to be published. */
export function contentOf({ body, officialId, organisationId }: Region, changes: object = {}): object {
  return {
    publicBodyId: body.id,
    title: 'Längre turlista för skärgårdsfärjan',
    purpose:
      'Bolaget ville att färjan ska gå även på kvällar under vinterhalvåret och presenterade vad det skulle kosta.',
    direction: 'INBOUND',
    initiatedBy: 'THEM',
    channel: 'IN_PERSON',
    date: '2026-02-26',
    topicCodes: ['public-transport'],
    participants: [
      { side: 'OWN', role: 'DECISION_MAKER', officialId },
      { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId, functionSv: 'Verkställande direktör' },
    ],
    asks: [{ side: 'COUNTERPART', text: 'Kvällsturer från november till mars.', position: 'FUND' }],
    noGifts: true,
    ...changes,
  };
}

/** Does one operation on a meeting; throws what the register refused. */
export async function step(who: Official, operation: string, input: object): Promise<ToldMeeting> {
  const type = `${operation[0]?.toUpperCase() ?? ''}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${TYPES[operation] ?? type}!) { ${operation}(input: $input) { ${TOLD} } }`;
  const { data, errors } = await who.ask(document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const told = (data as unknown as Record<string, ToldMeeting | undefined>)[operation];
  if (!told) throw new Error(`${operation} answered nothing`);
  return told;
}

const TYPES: Record<string, string> = {
  discardMeeting: 'MeetingInput',
  submitMeeting: 'MeetingInput',
  publishMeeting: 'MeetingInput',
  returnMeeting: 'ReasonedMeetingInput',
  withdrawMeeting: 'ReasonedMeetingInput',
};

/** A meeting on its way: recorded and sent to review. */
export async function aSubmittedMeeting(region: Region, changes: object = {}): Promise<ToldMeeting> {
  const { id, version } = await step(region.recorder, 'recordMeeting', contentOf(region, changes));
  return step(region.recorder, 'submitMeeting', { id, expectedVersion: version });
}

/** A meeting that everyone may read. */
export async function aPublishedMeeting(region: Region, changes: object = {}): Promise<ToldMeeting> {
  const { id, version } = await aSubmittedMeeting(region, changes);
  return step(region.publisher, 'publishMeeting', { id, expectedVersion: version });
}
