import type { JsonObject } from '../../words/json.js';

/** What a record says of its subject, without what the version says of itself. */
export function contentOf(record: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => name !== 'reason' && name !== 'redactions'),
  );
}
