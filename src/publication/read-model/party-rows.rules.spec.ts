import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from '../../register/search/fold.rules.js';
import type { JsonObject } from '../../words/json.js';
import { normaliseName } from '../../words/organisation-name.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import {
  bodyRow,
  issueRow,
  nilReturnRow,
  officialRow,
  organisationRow,
  topicRow,
} from './party-rows.rules.js';
import type { Row, ShownEntry } from './shown-entry.js';

const text = fc.string({ minLength: 1 });
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const inTwo = fc.record({ sv: text, en: text }, { requiredKeys: [] });

test('an organisation is found by every name and number it has, however they are written', () => {
  const organisation = fc.record(
    {
      id: fc.uuid(),
      name: text,
      kind: text,
      country: text,
      names: some(fc.record({ name: text })),
      identifiers: some(
        fc.record({ value: fc.oneof(text, fc.constantFrom('556000-1234', '5560001234', '-')) }),
      ),
      mergedIntoId: fc.uuid(),
    },
    { requiredKeys: ['id', 'name', 'kind'] },
  );
  fc.assert(
    fc.property(organisation, (said) => {
      const row = organisationRow(entryOf(said));
      const names = [said.name, ...(said.names ?? []).map(({ name }) => name)];
      const numbers = (said.identifiers ?? []).map(({ value }) => value);
      expect(row).toMatchObject({ name: said.name, sort_name: said.name, country: said.country ?? null });
      expect(row).toMatchObject({
        merged_into_id: said.mergedIntoId ?? null,
        survivor_id: said.mergedIntoId ?? said.id,
      });
      expectFound(row, ...names, ...numbers);
      expectOnce(row['normalised_names'], names.map(normaliseName));
      const plain = numbers.map((number) => number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
      expectOnce(row['identifiers'], plain);
    }),
  );
});

test('an official is found by name, title and unit, and comes last without a name', () => {
  const post = fc.record({ title: inTwo, unitName: text }, { requiredKeys: ['title'] });
  const official = fc.record({ name: text, posts: some(post) }, { requiredKeys: [] });
  fc.assert(
    fc.property(official, text, (said, other) => {
      const row = officialRow(entryOf(said));
      const { name, posts = [] } = said;
      expect(row['name']).toBe(name ?? null);
      expect(row['sort_name']).toBe(name ?? '\uFFFF');
      const collator = new Intl.Collator('sv');
      if (name === undefined) expect(collator.compare(String(row['sort_name']), other)).toBeGreaterThan(0);
      const titles = posts.flatMap(({ title, unitName }) => [title.sv, title.en, unitName]);
      expectFound(row, name, ...titles);
    }),
  );
});

test('a public body is sorted by the first name it has, and stands below nobody before the others are known', () => {
  const body = fc.record(
    { id: fc.uuid(), slug: text, name: inTwo, parentId: fc.uuid(), demonstration: fc.boolean() },
    { requiredKeys: ['id', 'slug', 'name'] },
  );
  fc.assert(
    fc.property(body, (said) => {
      const [name] = [said.name.sv, said.name.en, said.slug].filter((one) => one !== undefined);
      expect(bodyRow(entryOf(said))).toMatchObject({
        slug: said.slug,
        sort_name: name,
        parent_id: said.parentId ?? null,
        ancestor_ids: [said.id],
        demonstration: said.demonstration === true,
      });
    }),
  );
});

test('a topic is found by its own code and the broader one', () => {
  fc.assert(
    fc.property(text, text, (code, broaderCode) => {
      expect(topicRow(entryOf({ code }))).toMatchObject({ code, broader_code: null, codes: [code] });
      const narrower = { code, broader_code: broaderCode, codes: [code, broaderCode] };
      expect(topicRow(entryOf({ code, broaderCode }))).toMatchObject(narrower);
    }),
  );
});

test('an issue is found by every text about it, and by its topics and levels', () => {
  const issue = fc.record(
    {
      title: text,
      goal: text,
      result: text,
      adoptedBy: text,
      caseNumber: text,
      status: text,
      publicBodyId: fc.uuid(),
      topicCodes: some(text),
      targetLevels: some(text),
      progress: some(fc.record({ text })),
    },
    { requiredKeys: ['title', 'status', 'publicBodyId'] },
  );
  fc.assert(
    fc.property(issue, (said) => {
      const row = issueRow(entryOf(said));
      const { title, status, publicBodyId, topicCodes = [], targetLevels = [], progress = [] } = said;
      expect(row).toMatchObject({ sort_name: title, status, public_body_id: publicBodyId });
      expect(row).toMatchObject({ topic_codes: topicCodes, target_levels: targetLevels });
      const texts = [title, said.goal, said.result, said.adoptedBy, said.caseNumber];
      const steps = progress.map((step) => step.text);
      expectFound(row, ...texts, ...steps);
    }),
  );
});

test('a nil return is of its body, of an official where it names one, and of its days', () => {
  const nilReturn = fc.record(
    { publicBodyId: fc.uuid(), officialId: fc.uuid(), from: text, to: text },
    { requiredKeys: ['publicBodyId', 'from', 'to'] },
  );
  fc.assert(
    fc.property(nilReturn, (said) => {
      expect(nilReturnRow(entryOf(said))).toMatchObject({
        public_body_id: said.publicBodyId,
        official_id: said.officialId ?? null,
        first_day: said.from,
        last_day: said.to,
      });
    }),
  );
});

function entryOf(document: object): ShownEntry {
  return {
    seq: '7',
    kind: RecordKind.ORGANISATION,
    id: '019a5f2e-0000-7000-8000-000000000001',
    version: 1,
    type: ChangeType.PUBLISHED,
    at: new Date(0),
    hash: Buffer.alloc(32, 0xab),
    document: document as JsonObject,
  };
}

/** Every value that says something, once. */
function expectOnce(found: unknown, values: readonly string[]): void {
  const once = new Set(values);
  once.delete('');
  expect([...(found as string[])].sort()).toEqual([...once].sort());
}

/** Every word of the texts is among the words that the row is found by. */
function expectFound(row: Row, ...texts: (string | undefined)[]): void {
  for (const text of texts) {
    for (const word of wordsOf(text ?? '')) expect(row['search']).toContain(`'${word}':`);
  }
}
