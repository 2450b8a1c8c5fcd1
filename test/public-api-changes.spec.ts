import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PublicChange } from '../src/publication/entries/entries.service.js';
import { ChangeType } from '../src/words/register-words.js';
import { council, guest, host, publishExample, twin } from './support/example-register.js';
import { aMeeting, makePublic, theirs, withdrawn } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

describe('a record that changes', () => {
  const dated = { date: '2026-01-20', endDate: '2026-01-21' };
  const before = aMeeting(council, {
    ...dated,
    title: 'Om konserthuset',
    participants: [host, guest],
    keywords: ['musik'],
    place: 'Karlstad',
  });
  const { place, ...rest } = before.document;
  const after: PublicChange = {
    ...before,
    type: ChangeType.CORRECTED,
    document: {
      ...rest,
      title: 'Om det nya konserthuset',
      keywords: ['musik', 'kultur'],
      participants: [
        { ...guest, function: { sv: 'Ordförande' } },
        theirs(twin),
        { ...host, capacity: 'Ordförande' },
      ],
      reason: 'Fel titel',
    },
  };

  let start: string;

  test('shows each version and the difference, line by line', async () => {
    const [first] = await makePublic(register, before);
    start = String(Number(first?.seq) - 1);
    register.clock.set('2026-02-15T10:00:00Z');
    await makePublic(register, after);
    const query =
      'query ($id: ID!) { meeting(id: $id) { version title correctedAt history { version at type reason changes { field before after } } } }';
    const { meeting: told } = await publicly<{ meeting: { history: { changes: unknown[] }[] } }>(
      register,
      query,
      { id: before.id },
    );
    expect(told).toMatchObject({
      version: 2,
      title: 'Om det nya konserthuset',
      correctedAt: '2026-02-15T10:00:00Z',
    });
    expect(told.history).toHaveLength(2);
    expect(told.history[1]).toMatchObject({
      version: 2,
      at: '2026-02-15T10:00:00Z',
      type: 'CORRECTED',
      reason: 'Fel titel',
    });
    expect(told.history[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: '/title', before: 'Om konserthuset', after: 'Om det nya konserthuset' },
        { field: '/keywords', before: ['musik'], after: ['musik', 'kultur'] },
        { field: '/participants/0/function/sv', before: 'VD', after: 'Ordförande' },
        {
          field: '/participants/1',
          before: null,
          after: expect.objectContaining({ organisationId: twin.id }),
        },
        { field: '/participants/2/capacity', before: null, after: 'Ordförande' },
        { field: '/place', before: place, after: null },
      ]),
    );
    expect(told.history[1]?.changes).toHaveLength(6);
  });

  test('is in the change log with its record, its reason and its hash', async () => {
    const query =
      'query ($start: String) { changes(after: $start) { nodes { cursor seq kind id reference version type at reason record hash } } }';
    const { changes } = await publicly<{ changes: { nodes: Record<string, unknown>[] } }>(register, query, {
      start,
    });
    const mine = changes.nodes.filter(({ id }) => id === before.id);
    expect(mine.map(({ type, reason, reference }) => [type, reason, reference])).toEqual([
      ['PUBLISHED', null, before.document['reference']],
      ['CORRECTED', 'Fel titel', before.document['reference']],
    ]);
    expect(mine[1]?.['record']).toEqual(after.document);
  });

  test('leaves a tombstone when it is withdrawn', async () => {
    await makePublic(register, withdrawn(before));
    const reference = before.document['reference'] as string;
    const query = `query ($id: ID!, $r: String, $start: String) { meeting(id: $id) { id } meetings { nodes { id } }
      tombstone(reference: $r) { id reference kind type at reason } node(id: $id) { __typename }
      changes(after: $start) { nodes { id type record reason reference } } }`;
    interface Answer {
      meetings: { nodes: { id: string }[] };
      changes: { nodes: Record<string, unknown>[] };
    }
    const answer = await publicly<Answer>(register, query, { id: before.id, r: reference, start });
    expect(answer).toMatchObject({
      meeting: null,
      tombstone: {
        id: before.id,
        reference,
        kind: 'MEETING',
        type: 'WITHDRAWN',
        at: '2026-02-15T10:00:00Z',
        reason: 'Publicerad av misstag',
      },
      node: { __typename: 'Tombstone' },
    });
    expect(answer.meetings.nodes.map(({ id }) => id)).not.toContain(before.id);
    expect(answer.changes.nodes.at(-1)).toEqual({
      id: before.id,
      type: 'WITHDRAWN',
      record: null,
      reason: 'Publicerad av misstag',
      reference,
    });
  });
});
