import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../../platform/errors/refusal.js';
import { sayReason } from '../../../platform/language/message.js';
import { parseMapping } from './mapping-file.js';
import { mappingSchema } from './mapping.schema.js';

const whole = {
  source: { name: 'A register', url: 'https://example.org/register', licence: 'CC0-1.0' },
  columns: { day: 'Date', who: ['Organisation', 'Company'], boss: 'Minister' },
  key: 'row',
  date: { column: 'day', formats: ['YYYY-MM-DD'] },
  parties: [
    { column: 'boss', side: 'OWN', as: 'person', nameBasis: 'PUBLIC_TASK', basisNote: 'Act 1' },
    { column: 'who', side: 'COUNTERPART', as: 'organisation' },
  ],
};

function faultsOf(text: string, language: 'sv' | 'en' = 'en'): string[] {
  try {
    parseMapping(text);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map((reason) => sayReason(reason, language));
  }
}

const written = (mapping: object) => JSON.stringify(mapping, null, 2);
const changed = (change: object) => written({ ...whole, ...change });

describe('A mapping', () => {
  it('is accepted when it is whole', () => {
    expect(faultsOf(written(whole))).toEqual([]);
  });

  it('names line and column of what is wrong, and what is allowed there, in the language asked for', () => {
    const text = written(whole).replace('"as": "person"', '"as": "persons"');
    const line = text.split('\n').findIndex((each) => each.includes('persons')) + 1;
    expect(faultsOf(text)).toEqual([
      `Line ${String(line)}, column 13: "persons" will not do. Allowed here: organisation, person, mixed.`,
    ]);
    expect(faultsOf(text, 'sv')[0]).toMatch(/^Rad \d+, kolumn 13: "persons" går inte\. Här kan stå: /);
  });

  it.each([
    [
      'an unknown key',
      changed({ tittle: {} }),
      /^Line \d+, column 3: the key "tittle" is unknown\. Allowed here: source, /,
    ],
    [
      'a missing licence',
      changed({ source: { name: 'A', url: 'https://a.se' } }),
      /the key "licence" is missing/,
    ],
    [
      'an empty licence',
      changed({ source: { ...whole.source, licence: ' ' } }),
      /does not have the right form/,
    ],
    [
      'a column that is not declared',
      changed({ title: { column: 'subject' } }),
      /the column "subject" is not under "columns"\. There are: day, who, boss/,
    ],
    ['a key of unknown columns', changed({ key: ['id'] }), /the column "id" is not under/],
    [
      'a condition on an unknown column',
      changed({ rows: { exclude: [{ note: { blank: true } }] } }),
      /the column "note"/,
    ],
    [
      'a broken pattern',
      changed({ title: { column: 'who', pattern: '(' } }),
      /"\(" is not a regular expression/,
    ],
    [
      'a format that tells no date',
      changed({ date: { column: 'day', formats: ['??'] } }),
      /is not a date format/,
    ],
    ['an impossible day', changed({ date: { ...whole.date, earliest: '2010-02-30' } }), /2010-02-30/],
    [
      'an unknown encoding',
      changed({ reading: { encoding: 'klingon' } }),
      /the encoding "klingon" is unknown/,
    ],
    [
      'a basis without its note',
      changed({ parties: [{ ...whole.parties[0], basisNote: undefined }] }),
      /needs "basisNote"/,
    ],
    ['the wrong type', changed({ parties: {} }), /this must be a list/],
    [
      'an unknown value of a list',
      changed({ channel: { column: 'who', values: { VIDEO: ['Webex'] } } }),
      /the key "VIDEO" is unknown/,
    ],
    [
      'a value from nowhere',
      changed({ direction: { values: { INBOUND: ['in'] } } }),
      /needs "column" or "constant"/,
    ],
    [
      'a key given twice',
      written(whole).replace('"key": "row"', '"key": "row", "key": "row"'),
      /the key "key" is there twice/,
    ],
    ['broken JSON', written(whole).slice(0, -3), /^Line \d+, column \d+: this is not JSON/],
    ['nothing at all', '', /this is not JSON/],
    ['something else than an object', '[1]', /this must be an object/],
  ])('is refused with %s', (_what, text, sentence) => {
    expect(faultsOf(text).join('\n')).toMatch(sentence);
  });

  it('is never accepted with a key that nobody knows, wherever it stands', () => {
    const paths = ['source', 'date', 'parties/0', 'parties/1', ''];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.stringMatching(/^[a-z]{6,12}$/), (path, key) => {
        const mapping = structuredClone(whole) as unknown as Record<string, unknown>;
        const place = path === '' ? [] : path.split('/');
        const holder = place.reduce<Record<string, unknown>>(
          (at, step) => at[step] as Record<string, unknown>,
          mapping,
        );
        fc.pre(!(key in holder) && !JSON.stringify(mappingSchema).includes(`"${key}"`));
        holder[key] = 'x';
        expect(faultsOf(written(mapping)).join()).toContain(`the key "${key}" is unknown`);
      }),
    );
  });

  it('answers any text at all with a refusal, never with a failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(faultsOf(text).length).toBeGreaterThan(0);
      }),
    );
  });

  it('has the schema that the documentation ships', () => {
    const shipped = new URL('../../../../docs/import-mapping.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(JSON.parse(JSON.stringify(mappingSchema)));
  });

  it.each(['eu-mep-meetings', 'uk-ministers', 'uk-cabinet-office'])(
    '%s among the examples is accepted',
    (name) => {
      const example = new URL(`../../../../docs/examples/${name}.mapping.json`, import.meta.url);
      expect(faultsOf(readFileSync(example, 'utf8'))).toEqual([]);
    },
  );
});
