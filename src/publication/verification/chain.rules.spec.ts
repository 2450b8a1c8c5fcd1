import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../words/json.js';
import {
  type CommittedRecord,
  commitmentsOf,
  leafHash,
  scalarsOf,
  step,
  withoutScalars,
} from '../../register/entries/commitments.rules.js';
import { faultOf, type StoredEntry } from './chain.rules.js';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const record = fc.dictionary(
  fc.string(),
  fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string(), scalar)),
  {
    minKeys: 1,
  },
) as fc.Arbitrary<JsonObject>;

const entry: fc.Arbitrary<StoredEntry> = fc
  .record({
    record,
    key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    seq: fc.integer({ min: 1 }),
    version: fc.integer({ min: 1, max: 99 }),
    id: fc.uuid(),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
  })
  .map(({ record: said, key: bytes, seq, version, id, at }) => {
    const key = Buffer.from(bytes);
    const header = { seq: String(seq), kind: 'MEETING', id, version, type: 'PUBLISHED', at };
    return {
      header,
      exactTime: true,
      leafHash: leafHash(header, commitmentsOf(said, key)),
      expectedVersion: version,
      said: { record: said, key, salts: null, gone: {} },
    };
  });

const before = ({ header }: StoredEntry) => BigInt(header.seq) - 1n;

describe('An entry of the register', () => {
  it('fits its hash as it was published', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(faultOf(one, before(one))).toBeUndefined();
      }),
    );
  });

  it('still fits when values were redacted, whichever', () => {
    fc.assert(
      fc.property(entry, fc.infiniteStream(fc.boolean()), (one, choice) => {
        const said = saidOf(one);
        const lists = Object.keys(said.record).filter((name) => Array.isArray(said.record[name]));
        const pointers = scalarsOf(said.record)
          .map(({ pointer }) => pointer)
          .filter((pointer) => !lists.some((name) => pointer.startsWith(`${step(name)}/`)))
          .filter(() => choice.next().value);
        expect(
          faultOf({ ...one, said: withoutScalars(said, new Set(pointers)) }, before(one)),
        ).toBeUndefined();
      }),
    );
  });

  it('does not fit when anything in it was changed', () => {
    const changes: ((one: StoredEntry) => StoredEntry)[] = [
      (one) => withRecord(one, (said) => ({ ...said, '': 'something that nobody said' })),
      (one) => withRecord(one, (said) => Object.fromEntries(Object.entries(said).slice(1))),
      (one) => ({ ...one, header: { ...one.header, type: 'CORRECTED' } }),
      (one) => ({ ...one, header: { ...one.header, kind: 'TOPIC' } }),
      (one) => ({ ...one, header: { ...one.header, id: '00000000-0000-4000-8000-000000000000' } }),
      (one) => ({ ...one, header: { ...one.header, at: new Date(one.header.at.getTime() + 1) } }),
      (one) => ({ ...one, exactTime: false }),
      (one) => ({ ...one, leafHash: Buffer.alloc(32) }),
    ];
    fc.assert(
      fc.property(entry, fc.constantFrom(...changes), (one, change) => {
        expect(faultOf(change(one), before(one))).toMatch(/is not what was published/);
      }),
    );
  });

  it('is missed when it is not there, and so is its record and its place among versions', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(faultOf(one, before(one) - 1n)).toMatch(/^Entry \d+ is missing/);
        expect(faultOf({ ...one, said: null }, before(one))).toMatch(/record of entry \d+ is missing/);
        expect(faultOf({ ...one, expectedVersion: one.expectedVersion + 1 }, before(one))).toMatch(/is due/);
      }),
    );
  });
});

function withRecord(one: StoredEntry, change: (said: JsonObject) => JsonObject): StoredEntry {
  const said = saidOf(one);
  return { ...one, said: { ...said, record: change(said.record) } };
}

function saidOf({ said }: StoredEntry): CommittedRecord {
  if (!said) throw new Error('this entry has no record');
  return said;
}
