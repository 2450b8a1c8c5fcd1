import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingRecord } from '../records/meeting.record.js';
import type { Stored } from '../read-model/stored.js';
import { meetingPassages } from './passages.rules.js';

const text = fc.string({ minLength: 1 });
// Each member may be missing: withheld, or never written.
const lines = (...names: string[]): fc.Arbitrary<Record<string, unknown>[]> =>
  fc.array(members(Object.fromEntries(names.map((name) => [name, text]))), { maxLength: 3 });
const searched = members({
  reference: text,
  title: text,
  purpose: text,
  place: text,
  municipality: text,
  keywords: fc.array(text, { maxLength: 3 }),
  participants: fc.array(
    members({
      name: text,
      function: members({ sv: text, en: text }),
      capacity: text,
      organisationName: text,
      unitName: text,
      onBehalfOfName: text,
    }),
    { maxLength: 3 },
  ),
  asks: lines('text'),
  decisionReferences: lines('reference', 'title'),
  documents: lines('title', 'caseNumber'),
  gifts: lines('description', 'donor'),
  outcome: members({ text }),
});

test('a meeting is searched in every text that people wrote, whichever of them it has', () => {
  fc.assert(
    fc.property(searched, (record) => {
      const texts = meetingPassages(stored(record)).map(({ text: one }) => one);
      expect([...texts].sort()).toEqual(textsIn(record).sort());
    }),
  );
});

test('a meeting is not searched in its ids, codes and days', () => {
  const others = fc.record({
    id: fc.uuid(),
    publicBodyId: fc.uuid(),
    date: text,
    direction: text,
    channel: text,
    topicCodes: fc.array(text),
    participants: fc.array(fc.record({ id: fc.uuid(), side: text, officialId: text, organisationId: text })),
    outcome: fc.record({ kind: text }),
  });
  fc.assert(
    fc.property(others, (record) => {
      expect(meetingPassages(stored(record))).toEqual([]);
    }),
  );
});

function members(values: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(values, { requiredKeys: [] });
}

function stored(record: object): Stored<MeetingRecord> {
  return record as Stored<MeetingRecord>;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(textsIn);
}
