import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  type Region,
} from './support/meetings.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

interface Told {
  id: string;
  name: string;
  mergedInto: { id: string } | null;
  meetings: { totalCount: number; nodes: { participants: { organisationName: string | null }[] }[] };
}

const ORGANISATION = `query ($id: ID!) { organisation(id: $id) { id name mergedInto { id }
  meetings { totalCount nodes { participants { organisationName } } } } }`;

async function organisation(id: string): Promise<Told | null> {
  return (await publicly<{ organisation: Told | null }>(register, ORGANISATION, { id })).organisation;
}

async function meetingWith(organisationId: string): Promise<void> {
  await aPublishedMeeting(region, {
    participants: [
      { side: 'OWN', officialId: region.officialId },
      { side: 'COUNTERPART', organisationId },
    ],
  });
}

async function asked(document: string, input: object): Promise<Record<string, never>> {
  const { data, errors } = await region.registrar.ask(document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data as Record<string, never>;
}

async function versionOf(id: string): Promise<number> {
  const [row] = await register.office.query<{ version: number }[]>(
    'SELECT version FROM office.organisation WHERE id = $1',
    [id],
  );
  return row?.version ?? 0;
}

describe('an organisation', () => {
  it('becomes public with its first published meeting, not with a draft', async () => {
    const id = await anOrganisation(register, 'Utkastbolaget AB');
    await aSubmittedMeeting(region, {
      participants: [
        { side: 'OWN', officialId: region.officialId },
        { side: 'COUNTERPART', organisationId: id },
      ],
    });
    expect(await organisation(id)).toBeNull();
    await meetingWith(id);
    expect(await organisation(id)).toMatchObject({ name: 'Utkastbolaget AB', meetings: { totalCount: 1 } });
  });

  it('that is renamed is public under its new name at once, while its meetings keep the name of their day', async () => {
    const id = await anOrganisation(register, 'Gamla Namnet AB');
    await meetingWith(id);
    await asked('mutation ($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { id } }', {
      id,
      expectedVersion: await versionOf(id),
      name: 'Nya Namnet AB',
    });
    const told = await organisation(id);
    expect(told?.name).toBe('Nya Namnet AB');
    expect(told?.meetings.nodes[0]?.participants[1]?.organisationName).toBe('Gamla Namnet AB');
  });

  it('that is merged counts as its survivor, keeps its id and its published name, and can be split again', async () => {
    const merged = await anOrganisation(register, 'Dubbletten AB');
    const survivor = await anOrganisation(register, 'Originalet AB');
    await meetingWith(merged);
    await asked('mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input) { id } }', {
      id: merged,
      expectedVersion: await versionOf(merged),
      survivorId: survivor,
      reason: 'Samma bolag med två stavningar.',
    });
    const after = await organisation(survivor);
    expect(after?.meetings).toMatchObject({
      totalCount: 1,
      nodes: [{ participants: [{}, { organisationName: 'Dubbletten AB' }] }],
    });
    expect(await organisation(merged)).toMatchObject({ mergedInto: { id: survivor } });
    await asked('mutation ($input: SplitOrganisationInput!) { splitOrganisation(input: $input) { id } }', {
      id: merged,
      expectedVersion: await versionOf(merged),
      reason: 'De är två bolag ändå.',
    });
    expect(await organisation(merged)).toMatchObject({ mergedInto: null, meetings: { totalCount: 1 } });
    expect(await organisation(survivor)).toBeNull();
    const types = await register.office.query<{ type: string }[]>(
      'SELECT type FROM register.entry WHERE id = $1 ORDER BY version',
      [merged],
    );
    expect(types.map(({ type }) => type)).toEqual(['PUBLISHED', 'MERGED', 'SPLIT']);
  });
});

describe('an official', () => {
  it('who gets protected identity is nameless in every version of everything, and stays so', async () => {
    const other = await aRegion(register);
    const [{ name } = { name: '' }] = await register.office.query<{ name: string }[]>(
      'SELECT name FROM office.official WHERE id = $1',
      [other.officialId],
    );
    await aPublishedMeeting(other, { outcomeKind: 'NOTED', outcomeText: `${name} tog med sig frågan.` });
    expect(await wholeRegister(register)).toContain(name);
    const protect = 'mutation ($input: ProtectOfficialInput!) { protectOfficial(input: $input) { id } }';
    const { errors } = await other.registrar.ask(protect, {
      input: { id: other.officialId, expectedVersion: 1 },
    });
    expect(errors).toEqual([]);
    expect(await wholeRegister(register)).not.toContain(name);
    await aPublishedMeeting(other);
    expect(await wholeRegister(register)).not.toContain(name);
  });
});

describe('a nil return', () => {
  it('is public at once, stands in the way of a meeting in its month, and leaves a tombstone when it is withdrawn', async () => {
    const file = `mutation ($input: FileNilReturnInput!) { fileNilReturn(input: $input) { id version } }`;
    const input = { postId: region.postId, month: '2026-01' };
    const { data, errors } = await region.publisher.ask(file, { input });
    expect(errors).toEqual([]);
    const filed = (data as unknown as { fileNilReturn: { id: string; version: number } }).fileNilReturn;
    const told = await publicly(register, '{ nilReturns { nodes { id from to } } }');
    expect(told).toEqual({ nilReturns: { nodes: [{ id: filed.id, from: '2026-01-01', to: '2026-01-31' }] } });
    const again = await region.publisher.ask(file, { input });
    expect(again.errors[0]?.extensions.code).toBe('CONFLICT');
    const early = await region.publisher.ask(file, { input: { ...input, month: '2026-03' } });
    expect(early.errors[0]?.extensions.reasons?.[0]?.code).toBe('meetings.nilReturnTooEarly');
    const meeting = aPublishedMeeting(region, { date: '2026-01-15' });
    await expect(meeting).rejects.toThrow(/nilReturnStands/);
    await region.publisher.ask(
      'mutation ($input: WithdrawNilReturnInput!) { withdrawNilReturn(input: $input) { id } }',
      { input: { id: filed.id, expectedVersion: filed.version, reason: 'Det fanns ett möte.' } },
    );
    expect(await publicly(register, '{ nilReturns { nodes { id } } }')).toEqual({
      nilReturns: { nodes: [] },
    });
    const tombstone = await publicly(register, 'query ($id: ID!) { tombstone(id: $id) { kind reason } }', {
      id: filed.id,
    });
    expect(tombstone).toEqual({ tombstone: { kind: 'NIL_RETURN', reason: 'Det fanns ett möte.' } });
  });
});

describe('publishing', () => {
  it('with one idempotency key fifty times at once is one publication', async () => {
    const { id, version } = await aSubmittedMeeting(region);
    const publish = 'mutation ($input: MeetingInput!) { publishMeeting(input: $input) { reference } }';
    const input = { id, expectedVersion: version };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        region.publisher.ask(publish, { input }, { 'idempotency-key': 'publish-once-1' }),
      ),
    );
    const references = new Set(answers.map(({ data }) => JSON.stringify(data)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(references.size).toBe(1);
  });

  it('at the same moment by two people is done by one, and the other is told', async () => {
    const { id, version } = await aSubmittedMeeting(region);
    const publish = 'mutation ($input: MeetingInput!) { publishMeeting(input: $input) { reference } }';
    const input = { id, expectedVersion: version };
    const answers = await Promise.all([1, 2, 3].map(() => region.publisher.ask(publish, { input })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'done']);
  });
});
