/** A request that asks for too much, or nonsense at length, and how it is refused. */
export interface Hostile {
  name: string;
  body?: unknown;
  /** A body as it is, when no value can be made of it. */
  raw?: string;
  /** Sent by GET instead. */
  parameters?: Record<string, string>;
  status?: number;
  code: string;
  /** Which published limit is said to be passed, where one is. */
  limit?: string;
}

export type Refusal = Pick<Hostile, 'code' | 'limit'>;

export const beyond = (limit: string): Refusal => ({ code: 'LIMIT_EXCEEDED', limit });
export const invalid: Refusal = { code: 'GRAPHQL_VALIDATION_FAILED' };
export const unreadable: Refusal = { code: 'GRAPHQL_PARSE_FAILED' };
export const wrongInput: Refusal = { code: 'BAD_USER_INPUT' };
export const refused: Refusal = { code: 'INVALID' };

/** Something in itself, so many times. */
export function nested(depth: number, [open, close]: [string, string], middle = ''): string {
  return open.repeat(depth) + middle + close.repeat(depth);
}
