import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../words/json.js';
import { contentOf } from './content.rules.js';

const record = fc
  .dictionary(
    fc.string().filter((name) => name !== 'reason' && name !== 'redactions'),
    fc.jsonValue(),
  )
  .map((json) => json as JsonObject);

test('the content of a record is all that it says, without what the version says of itself', () => {
  fc.assert(
    fc.property(record, fc.string(), fc.array(fc.string()), (document, reason, redactions) => {
      expect(contentOf({ ...document, reason, redactions })).toEqual(document);
      expect(contentOf(document)).toEqual(document);
    }),
  );
});

test('the content of no record is nothing', () => {
  expect(contentOf(undefined)).toEqual({});
});
