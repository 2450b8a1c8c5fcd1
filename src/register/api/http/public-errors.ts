import type { GraphQLFormattedError } from 'graphql';
import { tellUnknown } from '../../../platform/http/error-filter.js';
import { correlationId } from '../../../platform/http/correlation.js';
import { advised } from './advice.rules.js';

/** Every `extensions.code` that the public API answers with, and the HTTP status beside it. docs/errors.md explains them. */
export const PUBLIC_ERRORS: Readonly<Record<string, readonly number[]>> = {
  GRAPHQL_PARSE_FAILED: [400],
  GRAPHQL_VALIDATION_FAILED: [400],
  BAD_USER_INPUT: [400],
  OPERATION_RESOLUTION_FAILURE: [400],
  PERSISTED_QUERY_NOT_SUPPORTED: [400],
  BAD_REQUEST: [400, 406, 415],
  INVALID: [400, 405, 408, 415, 417, 431],
  LIMIT_EXCEEDED: [400, 413],
  NOT_FOUND: [404],
  RATE_LIMITED: [429],
  UNAVAILABLE: [503],
  INTERNAL: [500],
};

/** Whatever is none of these is a fault of ours, of which callers learn nothing but where to ask. */
export function tellKnown(error: GraphQLFormattedError): GraphQLFormattedError {
  if (Object.hasOwn(PUBLIC_ERRORS, String(error.extensions?.['code']))) return advised(error);
  const { code, reasons } = tellUnknown('en', correlationId() ?? '');
  const message = reasons.map((each) => each.message).join(' ');
  return { message, extensions: { code, reasons, correlationId: correlationId() } };
}
