import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../words/json.js';
import { commitmentsOf, leafHash, scalarsOf, step, withoutScalars } from '../entries/commitments.rules.js';
import type { HistoryEntry } from '../open-data/rows/rows-of.js';
import { type Due, faultOf } from './chain.rules.js';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const record = fc.dictionary(
  fc.string(),
  fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string(), scalar)),
  {
    minKeys: 1,
  },
) as fc.Arbitrary<JsonObject>;

const entry: fc.Arbitrary<HistoryEntry> = fc
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
    const header = { seq: String(seq), kind: 'MEETING', id, version, type: 'PUBLISHED' };
    const hash = leafHash({ ...header, at }, commitmentsOf(said, key)).toString('hex');
    const proof = { key: key.toString('hex'), salts: null, gone: {} };
    return { ...header, reference: null, at: at.toISOString(), record: said, hash, ...proof };
  });

const due = ({ seq, version }: HistoryEntry): Due => ({ size: Number(seq) - 1, version });

describe('An entry of the register', () => {
  it('fits its hash as it was published', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(faultOf(one, due(one))).toBeUndefined();
      }),
    );
  });

  it('still fits when values were redacted, whichever', () => {
    fc.assert(
      fc.property(entry, fc.infiniteStream(fc.boolean()), (one, choice) => {
        const lists = Object.keys(one.record).filter((name) => Array.isArray(one.record[name]));
        const pointers = scalarsOf(one.record)
          .map(({ pointer }) => pointer)
          .filter((pointer) => !lists.some((name) => pointer.startsWith(`${step(name)}/`)))
          .filter(() => choice.next().value);
        expect(faultOf(redacted(one, pointers), due(one))).toBeUndefined();
      }),
    );
  });

  it('does not fit when anything in it was changed', () => {
    const changes: ((one: HistoryEntry) => HistoryEntry)[] = [
      (one) => ({ ...one, record: { ...one.record, '': 'something that nobody said' } }),
      (one) => ({ ...one, record: Object.fromEntries(Object.entries(one.record).slice(1)) }),
      (one) => ({ ...one, type: 'CORRECTED' }),
      (one) => ({ ...one, kind: 'TOPIC' }),
      (one) => ({ ...one, id: '00000000-0000-4000-8000-000000000000' }),
      (one) => ({ ...one, at: new Date(Date.parse(one.at) + 1).toISOString() }),
      (one) => ({ ...one, at: one.at.replace('Z', '000Z') }),
      (one) => ({ ...one, salts: {} }),
      (one) => ({ ...redacted(one, []), salts: { ...redacted(one, []).salts, '/nobody': '0'.repeat(32) } }),
      (one) => ({ ...one, hash: '0'.repeat(64) }),
    ];
    fc.assert(
      fc.property(entry, fc.constantFrom(...changes), (one, change) => {
        expect(faultOf(change(one), due(one))).toMatch(/is not what was published/);
      }),
    );
  });

  it('is missed when it is not there, and so is its place among versions', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const { size, version } = due(one);
        expect(faultOf(one, { size: size - 1, version })).toMatch(/^Entry \d+ is missing/);
        expect(faultOf(one, { size, version: version + 1 })).toMatch(/is due/);
      }),
    );
  });
});

function redacted(one: HistoryEntry, pointers: readonly string[]): HistoryEntry {
  const { record: said, key, salts, gone } = one;
  const stored = { record: said, key: Buffer.from(key ?? '', 'hex'), salts, gone };
  return { ...one, ...withoutScalars(stored, new Set(pointers)), key: null };
}
