import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChangeType } from '../src/words/register-words.js';
import {
  company,
  council,
  meeting,
  narrower,
  publishExample,
  region,
  twin,
} from './support/example-register.js';
import { aBody, corrected, makePublic } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

describe('a merge', () => {
  const query = `query ($old: ID!, $new: ID!) {
    old: organisation(id: $old) { name mergedInto { id } mergedFrom firstMet meetings { totalCount } }
    new: organisation(id: $new) { mergedInto { id } mergedFrom meetings { totalCount facets(by: ORGANISATION) { value count } } }
    organisations { totalCount } byOld: meetings(filter: { organisationIds: [$old] }) { nodes { id
      participants { onBehalfOfName onBehalfOf { name } } organisations { id } } }
    byKind: meetings(filter: { organisationKinds: [CONSULTANCY] }) { totalCount } }`;
  const ask = (): Promise<Record<string, unknown>> =>
    publicly(register, query, { old: twin.id, new: company.id });

  test('keeps both ids alive; meetings keep the name published that day and point to who stands for it', async () => {
    await makePublic(register, {
      ...twin,
      type: ChangeType.MERGED,
      document: { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' },
    });
    expect(await ask()).toEqual({
      old: {
        name: 'Exempelbolaget Aktiebolag',
        mergedInto: { id: company.id },
        mergedFrom: [],
        firstMet: null,
        meetings: { totalCount: 1 },
      },
      new: {
        mergedInto: null,
        mergedFrom: [twin.id],
        meetings: { totalCount: 1, facets: [{ value: company.id, count: 1 }] },
      },
      organisations: { totalCount: 1 },
      byOld: {
        nodes: [
          {
            id: meeting.id,
            participants: [
              { onBehalfOfName: null, onBehalfOf: null },
              { onBehalfOfName: 'Exempelbolaget Aktiebolag', onBehalfOf: { name: 'Exempelbolaget AB' } },
              { onBehalfOfName: null, onBehalfOf: null },
            ],
            organisations: [{ id: company.id }],
          },
        ],
      },
      byKind: { totalCount: 0 },
    });
  });

  test('can be split again', async () => {
    await makePublic(register, {
      ...twin,
      type: ChangeType.SPLIT,
      document: { ...twin.document, reason: 'Två bolag' },
    });
    expect(await ask()).toMatchObject({
      old: { mergedInto: null, firstMet: '2026-02-10', meetings: { totalCount: 1 } },
      new: { mergedFrom: [] },
      organisations: { totalCount: 2 },
      byKind: { totalCount: 1 },
    });
  });
});

test('a body that moves takes its meetings along, and a topic too', async () => {
  const other = aBody();
  await makePublic(
    register,
    other,
    corrected(council, { parentId: other.id }),
    corrected(narrower, { broaderCode: 'elsewhere' }),
  );
  const query = `query ($from: ID!, $to: ID!) { from: publicBody(id: $from) { meetings { totalCount } } to: publicBody(id: $to) { meetings { totalCount } }
    narrow: meetings(filter: { topics: ["arts.music"] }) { totalCount } broad: meetings(filter: { topics: ["arts"] }) { totalCount } }`;
  expect(await publicly(register, query, { from: region.id, to: other.id })).toEqual({
    from: { meetings: { totalCount: 0 } },
    to: { meetings: { totalCount: 1 } },
    narrow: { totalCount: 1 },
    broad: { totalCount: 0 },
  });
});
