import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingRecord } from '../../register/records/meeting.record.js';
import type { Stored } from '../../register/read-model/stored.js';
import { wordsOf } from '../../register/search/fold.rules.js';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { dependentColumns, issuesOf, meetingRow, organisationsOf } from './meeting-row.rules.js';
import type { ShownEntry } from './shown-entry.js';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.constantFrom('2026-03-12', '2026-03-13');
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const participant = fc.record(
  { id, name: fc.string(), officialId: id, organisationId: id, onBehalfOfId: id },
  { requiredKeys: ['id'] },
);
// What a record may lack, where it was never said or is withheld.
const record = fc.record(
  {
    reference: fc.string(),
    publicBodyId: id,
    date: day,
    endDate: day,
    country: fc.constant('SE'),
    topicCodes: some(id),
    issueIds: some(id),
    participants: some(participant),
    asks: some(fc.record({ text: fc.string(), issueId: id }, { requiredKeys: ['text'] })),
    decisionReferences: some(fc.record({ reference: fc.string() })),
    documents: some(fc.record({ title: fc.string() })),
    withheld: some(fc.record({ field: fc.string() })),
    qualityNotes: some(fc.record({ code: fc.string() })),
    daysToPublication: fc.nat(),
    late: fc.boolean(),
  },
  { requiredKeys: ['reference', 'publicBodyId', 'date'] },
);
const at = fc.date({ noInvalidDate: true });
const type = fc.constantFrom(...Object.values(ChangeType));

describe('the row of a meeting', () => {
  test('tells what the record says, and of what it lacks that it is nothing', () => {
    fc.assert(
      fc.property(record, at, (said, moment) => {
        const row = meetingRow(entryOf(said, { at: moment }));
        expect(row).toMatchObject({
          hash: `\\x${'ab'.repeat(32)}`,
          changed_at: moment,
          date: said.date,
          last_day: said.endDate ?? said.date,
          country: said.country ?? null,
          days_to_publication: said.daysToPublication ?? null,
          late: said.late === true,
          has_documents: holdsAny(said.documents),
          has_withheld: holdsAny(said.withheld),
          has_quality_notes: holdsAny(said.qualityNotes),
        });
      }),
    );
  });

  test('names every official, issue and decision of the record, officials and issues once', () => {
    fc.assert(
      fc.property(record, (said) => {
        const row = meetingRow(entryOf(said));
        const { participants = [], issueIds = [], asks = [], decisionReferences = [] } = said;
        const officials = participants.map(({ officialId }) => officialId);
        expectSame(row['official_ids'], officials);
        expectSame(row['issue_ids'], [...issueIds, ...asks.map(({ issueId }) => issueId)]);
        const decisions = decisionReferences.map(({ reference }) => reference.toLowerCase());
        expect(row['decision_references']).toEqual(decisions);
      }),
    );
  });

  test('tells when it was corrected: as it is known beforehand, else by the entry itself', () => {
    fc.assert(
      fc.property(record, type, at, fc.option(at), (said, what, moment, known) => {
        const row = meetingRow(entryOf(said, { type: what, at: moment }));
        expect(row['corrected_at']).toEqual(what === ChangeType.CORRECTED ? moment : null);
        const rebuilt = meetingRow(entryOf(said, { type: what, at: moment, correctedAt: known }));
        expect(rebuilt['corrected_at']).toEqual(known);
      }),
    );
  });
});

const nothingKnown = {
  bodies: new Map(),
  topics: new Map(),
  organisations: new Map(),
  names: new Map(),
  issues: new Map(),
};

describe('what a meeting has from other records', () => {
  const known = fc.dictionary(id, fc.array(id, { minLength: 1, maxLength: 3 }));
  const organisations = fc.dictionary(
    id,
    fc.record({ survivorId: id, kind: fc.constantFrom('NGO', 'COMPANY') }),
  );

  test('is what they say, and of those that are not known what the meeting says itself', () => {
    fc.assert(
      fc.property(record, known, known, organisations, (said, bodies, topics, parties) => {
        const around = {
          ...nothingKnown,
          bodies: new Map(Object.entries(bodies)),
          topics: new Map(Object.entries(topics)),
          organisations: new Map(Object.entries(parties)),
        };
        const row = dependentColumns(stored(said), around);
        expect(row['body_ids']).toEqual(bodies[said.publicBodyId] ?? [said.publicBodyId]);
        const codes = said.topicCodes ?? [];
        expectSame(
          row['topic_codes'],
          codes.flatMap((code) => topics[code] ?? code),
        );
        const named = organisationsOf(stored(said));
        expectSame(
          row['organisation_ids'],
          named.map((one) => parties[one]?.survivorId ?? one),
        );
        expectSame(
          row['organisation_kinds'],
          named.map((one) => parties[one]?.kind ?? 'UNKNOWN'),
        );
      }),
    );
  });

  test('are words too: what its organisations and issues are called now, beside its own', () => {
    const called = fc.dictionary(id, fc.string());
    fc.assert(
      fc.property(record, organisations, called, called, (said, parties, names, titles) => {
        const row = dependentColumns(stored(said), {
          ...nothingKnown,
          organisations: new Map(Object.entries(parties)),
          names: new Map(Object.entries(names).map(([key, name]) => [key, [name]])),
          issues: new Map(Object.entries(titles)),
        });
        const texts = [
          said.reference,
          ...(row['organisation_ids'] as string[]).map((one) => names[one]),
          ...issuesOf(stored(said)).map((one) => titles[one]),
        ];
        for (const text of texts) {
          for (const word of wordsOf(text ?? '')) expect(row['search']).toContain(`'${word}':`);
        }
      }),
    );
  });

  test('concerns everyone who took part, and those they spoke for', () => {
    fc.assert(
      fc.property(record, (said) => {
        const named = (said.participants ?? []).flatMap((one) => [one.organisationId, one.onBehalfOfId]);
        expectSame(organisationsOf(stored(said)), named);
      }),
    );
  });
});

function entryOf(document: object, more: Partial<ShownEntry> = {}): ShownEntry {
  return {
    seq: '7',
    kind: RecordKind.MEETING,
    id: '019a5f2e-0000-7000-8000-000000000001',
    version: 1,
    type: ChangeType.PUBLISHED,
    at: new Date(0),
    hash: Buffer.alloc(32, 0xab),
    document: document as JsonObject,
    ...more,
  };
}

function stored(said: object): Stored<MeetingRecord> {
  return said as Stored<MeetingRecord>;
}

function holdsAny(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** The same values in any order, each once. */
function expectSame(found: unknown, values: readonly (string | undefined)[]): void {
  const once = new Set(values);
  once.delete(undefined);
  expect([...(found as string[])].sort()).toEqual([...once].sort());
}
