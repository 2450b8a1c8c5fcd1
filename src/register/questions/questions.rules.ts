import { Refusal } from '../../platform/errors/refusal.js';
import { type Message, type Params, reason } from '../../platform/language/message.js';
import { LIMITS } from './limits.js';
import { queryMessages } from './question.messages.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// NUL breaks PostgreSQL, and no word holds the others.
const CONTROL = /\p{Cc}/u;

export function refuse(message: Message, field: string, params?: Params): never {
  throw new Refusal('INVALID', reason(message, params, field));
}

/** Whether something looks like an id at all. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** An id as PostgreSQL writes it. What is no UUID is refused, before it can be looked for. */
export function askedId(id: string, field = '/id'): string {
  return isId(id) ? id.toLowerCase() : refuse(queryMessages.notAnId, field);
}

/** A list of ids, of allowed length. */
export function askedIds(ids: readonly string[], field: string): string[] {
  return askedList(ids, field).map((id, index) => askedId(id, `${field}/${index}`));
}

/** A list of codes or words, of allowed length. */
export function askedWords(words: readonly string[], field: string): string[] {
  return askedList(words, field).map((word, index) => askedText(word, `${field}/${index}`));
}

/** A list of allowed length. */
export function askedList<T>(values: readonly T[], field: string): readonly T[] {
  const max = LIMITS.listValues;
  if (values.length > max) refuse(queryMessages.tooManyValues, field, { max, found: values.length });
  return values;
}

/** A text of allowed length, in characters as people count them, without control characters. */
export function askedText(text: string, field: string): string {
  const max = LIMITS.textCharacters;
  const found = Array.from(text).length;
  if (found > max) refuse(queryMessages.tooLong, field, { max, found });
  if (CONTROL.test(text)) refuse(queryMessages.controlCharacters, field);
  return text;
}

/** Exactly one of two ways to name a record. */
export function askedOne<A extends string, B extends string>(
  asked: Readonly<Record<string, string | null | undefined>>,
  [first, second]: readonly [A, B],
): { by: A | B; value: string } {
  const given = [first, second].flatMap((by) => {
    const value = asked[by];
    return value === null || value === undefined ? [] : [{ by, value }];
  });
  const [only] = given;
  return only && given.length === 1 ? only : refuse(queryMessages.oneOf, '', { first, second });
}
