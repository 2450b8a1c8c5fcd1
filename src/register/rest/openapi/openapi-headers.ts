import type { JsonObject } from '../../../words/json.js';

const text = (description: string): JsonObject => ({ description, schema: { type: 'string' } });

/** The headers that answers have. */
export const HEADERS: Readonly<Record<string, JsonObject>> = {
  ETag: text('The same for as long as the answer is the same. Give it as If-None-Match.'),
  'Cache-Control': text('Always public, no-cache: keep it, and ask whether it still holds.'),
  Link: text('The next page of a list (RFC 8288), with rel="next".'),
  'Dagsljus-Cursor': text('The cursor to go on with.'),
  'Dagsljus-Revision': text('Position of the newest change when this was answered.'),
  'Retry-After': text('After how many seconds to try again.'),
  RateLimit: text('What the client has left, of each limit.'),
  'RateLimit-Policy': text('The limits that each client has.'),
  'X-Correlation-Id': text('What the register knows this question by. Name it when asking about a fault.'),
};

/** The headers that every question may have. */
export const REQUEST_HEADERS: Readonly<Record<string, JsonObject>> = {
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description:
      'The ETag of an answer that is at hand. When it still holds the status is 304, without a body.',
    schema: { type: 'string' },
  },
  traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description:
      'W3C Trace Context. The API asks nothing of other systems, so there is nowhere to hand it on to.',
    schema: { type: 'string', pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' },
  },
};

/** References to headers by their names. */
export function headerRefs(...names: string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** References to the headers that every question may have. */
export function requestHeaderRefs(): JsonObject[] {
  return Object.keys(REQUEST_HEADERS).map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
