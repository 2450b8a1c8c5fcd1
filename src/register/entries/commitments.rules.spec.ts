import { createHash, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../words/json.js';
import {
  type CommittedRecord,
  commitmentOf,
  commitmentsOf,
  commitmentsOfStored,
  leafHash,
  saltOf,
  scalarsOf,
  step,
  withoutScalars,
} from './commitments.rules.js';

const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
const line = fc
  .tuple(fc.uuid(), fc.dictionary(fc.constantFrom('name', 'a/b', 'm~n'), scalar, { maxKeys: 3 }))
  .map(([id, rest]) => ({ id, ...rest }));
const list = fc.array(line, { maxLength: 3 });
const record = fc.dictionary(
  fc.constantFrom('title', 'purpose', 'participants', 'x/y', 'deep'),
  fc.oneof(scalar, list, fc.record({ sv: scalar, en: scalar })),
) as fc.Arbitrary<JsonObject>;
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

const header = {
  seq: '7',
  kind: 'MEETING',
  id: '019a5f2e-0000-7000-8000-000000000001',
  version: 1,
  type: 'PUBLISHED',
  at: new Date('2026-03-12T08:00:00Z'),
};

const whole = (record: JsonObject, key: Buffer): CommittedRecord => ({ record, key, salts: null, gone: {} });

describe('the commitments of a record', () => {
  it('follow from the documented formula alone', () => {
    const secret = Buffer.alloc(32, 7);
    const salt = createHmac('sha256', secret).update('/title').digest().subarray(0, 16);
    const expected = createHash('sha256').update(salt).update('["/title","Åre \\"å\\""]').digest('hex');
    const value = 'Åre "å"';
    expect(commitmentOf(saltOf(secret, '/title'), { pointer: '/title', value })).toBe(expected);
  });

  it('name every value by its own JSON Pointer', () => {
    fc.assert(
      fc.property(record, (document) => {
        const scalars = scalarsOf(document);
        expect(new Set(scalars.map(({ pointer }) => pointer)).size).toBe(scalars.length);
        for (const { pointer, value } of scalars) expect(valueAt(document, pointer)).toEqual(value);
      }),
    );
  });

  it('give another leaf for every other value, header or key', () => {
    fc.assert(
      fc.property(record, key, (document, secret) => {
        const leaf = leafHash(header, commitmentsOf(document, secret)).toString('hex');
        const changed = { ...document, title: `${JSON.stringify(document['title'])}!` };
        const others = [
          leafHash(header, commitmentsOf(changed, secret)),
          leafHash({ ...header, version: 2 }, commitmentsOf(document, secret)),
          leafHash({ ...header, seq: '8' }, commitmentsOf(document, secret)),
        ];
        for (const other of others) expect(other.toString('hex')).not.toBe(leaf);
      }),
    );
  });

  it('do not depend on the order in which a record is written', () => {
    fc.assert(
      fc.property(record, key, (document, secret) => {
        const reversed = Object.fromEntries(Object.entries(document).reverse());
        expect(leafHash(header, commitmentsOf(reversed, secret))).toEqual(
          leafHash(header, commitmentsOf(document, secret)),
        );
      }),
    );
  });
});

describe('a redacted record', () => {
  const redacted = fc
    .tuple(record, key)
    .chain(([document, secret]) =>
      fc.subarray(fieldsOf(document)).map((taken) => ({ document, secret, taken: new Set(taken) })),
    );

  it('keeps its leaf, whatever is taken from it, once or twice', () => {
    fc.assert(
      fc.property(redacted, ({ document, secret, taken }) => {
        const leaf = leafHash(header, commitmentsOf(document, secret));
        expect(leafHash(header, commitmentsOfStored(whole(document, secret)))).toEqual(leaf);
        const once = withoutScalars(whole(document, secret), taken);
        const twice = withoutScalars(once, new Set(scalarsOf(once.record).map(({ pointer }) => pointer)));
        expect(leafHash(header, commitmentsOfStored(once))).toEqual(leaf);
        expect(leafHash(header, commitmentsOfStored(twice))).toEqual(leaf);
        expect(twice.record).toEqual({});
      }),
    );
  });

  it('holds no taken value, no key, and no salt of what is gone', () => {
    const secret = randomBytes(32);
    const document = { title: 'Kept', participants: [{ id: 'p1', name: 'Taken' }] };
    const {
      record: left,
      key: noKey,
      salts,
      gone,
    } = withoutScalars(whole(document, secret), new Set(['/participants/0/name']));
    expect(left).toEqual({ title: 'Kept', participants: [{ id: 'p1' }] });
    expect(noKey).toBeNull();
    expect(Object.keys(salts ?? {})).toEqual(['/title', '/participants/0/id']);
    expect(Object.keys(gone)).toEqual(['/participants/0/name']);
  });
});

describe('what a record does not say', () => {
  const none = fc.constantFrom(null, undefined);

  it('is committed by nothing, and stays unsaid when something is taken', () => {
    fc.assert(
      fc.property(record, key, none, (document, secret, nothing) => {
        const unsaid = { ...document, unsaid: nothing, empty: [], list: ['kept', null], taken: 'taken' };
        const said = { ...document, empty: [], list: ['kept'], taken: 'taken' };
        expect(commitmentsOf(unsaid, secret).sort()).toEqual(commitmentsOf(said, secret).sort());
        const { record: left } = withoutScalars(whole(unsaid, secret), new Set(['/taken']));
        expect(left).toMatchObject({ empty: [], list: ['kept', null] });
        expect(left['unsaid'] ?? null).toBeNull();
        expect(left).not.toHaveProperty('taken');
      }),
    );
  });
});

describe('a salt that is lost', () => {
  it('shows in the leaf, and does not come back by taking more', () => {
    fc.assert(
      fc.property(record, key, fc.constantFrom(null, {}), fc.boolean(), (document, secret, salts, take) => {
        const full = { ...document, title: 'Said' };
        const lost: CommittedRecord = { record: full, key: null, salts, gone: {} };
        const taken = withoutScalars(lost, new Set(take ? ['/title'] : []));
        const leaf = leafHash(header, commitmentsOf(full, secret));
        expect(leafHash(header, commitmentsOfStored(lost))).not.toEqual(leaf);
        expect(commitmentsOfStored(taken).sort()).toEqual(commitmentsOfStored(lost).sort());
      }),
    );
  });
});

describe('a step of a pointer', () => {
  it('is read back as the name it was made of, and is one step', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('~1', '~0', '/', '~')), fc.nat(), (name, index) => {
        expect(step(name).split('/')).toHaveLength(2);
        expect(valueAt({ [name]: 'here' }, step(name))).toBe('here');
        expect(step(index)).toBe(`/${index}`);
      }),
    );
  });
});

/** Pointers that a redaction may take: a line of a list always keeps its id, and so its place. */
function fieldsOf(document: JsonObject): string[] {
  return scalarsOf(document)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !pointer.endsWith('/id'));
}

function valueAt(document: Json | undefined, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<Json | undefined>((value, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return (value as JsonObject)[name];
  }, document);
}
