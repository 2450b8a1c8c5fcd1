import { GraphQLBoolean, isEnumType } from 'graphql';
import { Refusal } from '../../platform/errors/refusal.js';
import { unstorable } from '../../platform/http/unstorable.js';
import { type Message, type Params, type Reason, reason } from '../../platform/language/message.js';
import type { Parameter } from './parameters.js';
import { valuesIn } from './query-string.rules.js';
import { restMessages } from './rest.messages.js';

/** A question to a list: the input that the public API takes for the same, and the words it was asked in. */
export interface Asked {
  input: object;
  totalCount: boolean;
  /** Name and value of each parameter, in the order of their names. */
  given: readonly (readonly [string, string])[];
}

/** Whether the records of all pages should be counted: no argument of the public API, where it is a field. */
export const TOTAL_COUNT: Parameter = {
  name: 'totalCount',
  description:
    'Whether to count the records of all pages together. Default false, since counting costs more.',
  type: GraphQLBoolean,
  list: false,
  default: false,
  place: ['totalCount'],
};

// An answer stays small, however much is wrong.
const MOST_REASONS = 5;

/** Reads a query string; everything wrong with it is told at once, by parameter. */
export function askedIn(queryString: string, parameters: readonly Parameter[]): Asked {
  const values = valuesIn(queryString);
  const faults = unknownIn([...values.keys()], parameters);
  const input: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const texts = values.get(parameter.name);
    const read = texts && readAll(parameter, texts);
    if (read && 'fault' in read) faults.push(read.fault);
    else if (read) put(input, parameter.place, read.value);
  }
  if (faults.length > 0) throw new Refusal('INVALID', ...faults.slice(0, MOST_REASONS));
  const given = parameters.flatMap(({ name }) =>
    (values.get(name) ?? []).map((text) => [name, text] as const),
  );
  return { input, given, totalCount: input['totalCount'] === true };
}

/** The same refusal, with the parameter where the public API has the place in its input. */
export function inParameters(error: unknown, parameters: readonly Parameter[]): unknown {
  if (!(error instanceof Refusal)) return error;
  const told = error.reasons.map((each) => ({ ...each, field: parameterAt(each.field ?? '', parameters) }));
  return new Refusal(error.code, ...told);
}

function parameterAt(pointer: string, parameters: readonly Parameter[]): string {
  const found = parameters.find(({ place }) => `${pointer}/`.startsWith(`/${place.join('/')}/`));
  return found?.name ?? pointer.slice(1);
}

// Those that exist are told once.
function unknownIn(names: readonly string[], parameters: readonly Parameter[]): Reason[] {
  const known = parameters.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name)).slice(0, MOST_REASONS);
  return unknown.map((name, index) =>
    index === 0 && known.length > 0
      ? reason(restMessages.unknownParameter, { known: known.join(', ') }, name)
      : reason(restMessages.noSuchParameter, undefined, name),
  );
}

type Read = { value: unknown } | { fault: Reason };

function readAll(parameter: Parameter, texts: readonly string[]): Read {
  const [first = '', ...more] = texts;
  if (!parameter.list)
    return more.length > 0 ? fault(parameter, restMessages.onlyOnce) : one(parameter, first);
  const values: unknown[] = [];
  for (const text of texts) {
    const read = one(parameter, text);
    if ('fault' in read) return read;
    values.push(read.value);
  }
  return { value: values };
}

function one(parameter: Parameter, text: string): Read {
  const { type, name } = parameter;
  const [unreadable] = unstorable(text);
  if (unreadable) return { fault: { ...unreadable, field: name } };
  if (type.name === 'Int') {
    return /^-?\d{1,9}$/.test(text) ? { value: Number(text) } : fault(parameter, restMessages.notWhole);
  }
  if (type.name === 'Boolean') {
    return /^(true|false)$/.test(text)
      ? { value: text === 'true' }
      : fault(parameter, restMessages.notBoolean);
  }
  try {
    return { value: type.parseValue(text) };
  } catch {
    return fault(parameter, ...faultOf(parameter));
  }
}

function faultOf({ type }: Parameter): [Message, Params?] {
  if (isEnumType(type)) {
    return [
      restMessages.notOneOf,
      {
        known: type
          .getValues()
          .map(({ name }) => name)
          .join(', '),
      },
    ];
  }
  return [type.name === 'Date' ? restMessages.notADay : restMessages.notAMoment];
}

function fault({ name }: Parameter, message: Message, params?: Params): Read {
  return { fault: reason(message, params, name) };
}

function put(input: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) input[first] = value;
  else put((input[first] ??= {}) as Record<string, unknown>, rest, value);
}
