import type { Type } from '@nestjs/common';
import { PickType, TypeMetadataStorage } from '@nestjs/graphql';
import { GraphQLScalarType } from 'graphql';
import type { Values } from './values.rules.js';
import { numbersIn } from './values.rules.js';

/** A member of an input, as its GraphQL field declares it. */
interface Member {
  name: string;
  kind: unknown;
  isList: boolean;
}

/**
 * What a form says, as an input of the API: fields that are not in the form are left out, empty ones are null. It is as
 * right or wrong as what somebody typed; the input pipe tells what is wrong with it.
 */
export function inputFrom(values: Values, Input: Type<object>, pointer = ''): Record<string, unknown> {
  const members = membersOf(Input).flatMap((member): [string, unknown][] => {
    const value = valueAt(values, member, `${pointer}/${member.name}`);
    return value === undefined ? [] : [[member.name, value]];
  });
  return Object.fromEntries(members);
}

function valueAt(values: Values, member: Member, name: string): unknown {
  const { kind, isList } = member;
  if (isInput(kind)) return isList ? linesAt(values, kind, name) : partAt(values, kind, name);
  const given = values.get(name);
  if (!given) return undefined;
  if (!isList) return converted(given.at(-1) ?? '', kind);
  return given.filter((each) => each !== '').map((each) => converted(each, kind));
}

function linesAt(values: Values, Input: Type<object>, name: string): unknown {
  const numbers = numbersIn(values, name);
  if (numbers.length === 0) return values.has(name) ? [] : undefined;
  return numbers.map((number) => inputFrom(values, Input, `${name}/${number}`));
}

function partAt(values: Values, Input: Type<object>, name: string): unknown {
  const part = inputFrom(values, Input, name);
  return Object.keys(part).length > 0 ? part : undefined;
}

function converted(text: string, kind: unknown): unknown {
  if (kind === Boolean) return text !== '' && text !== 'false';
  if (text === '') return null;
  if (kind === Date) return Number.isNaN(Date.parse(text)) ? text : new Date(text);
  if (isNumber(kind)) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  return text;
}

function isNumber(kind: unknown): boolean {
  return kind === Number || (kind instanceof GraphQLScalarType && ['Int', 'Float'].includes(kind.name));
}

function isInput(kind: unknown): kind is Type<object> {
  return (
    typeof kind === 'function' && TypeMetadataStorage.getInputTypeMetadataByTarget(kind as Type) !== undefined
  );
}

const known = new Map<Type<object>, Member[]>();

/** The members of an input, those it inherits first. */
function membersOf(Input: Type<object>): Member[] {
  const found = known.get(Input) ?? readMembers(Input);
  known.set(Input, found);
  return found;
}

function readMembers(Input: Type<object>): Member[] {
  // What no API takes has no members that are known: whoever reads such a form says them.
  if (!isInput(Input)) return [];
  // Decorators wait until somebody wants to know what they say; to derive a class from theirs is to want it.
  PickType(Input, []);
  const own = TypeMetadataStorage.getInputTypeMetadataByTarget(Input)?.properties ?? [];
  const parent = Object.getPrototypeOf(Input) as Type<object>;
  const inherited = parent === Function.prototype ? [] : membersOf(parent);
  const members = own.map(({ name, typeFn, options }) => {
    const type: unknown = typeFn();
    const isList = Array.isArray(type) || options.isArray === true;
    return { name, kind: Array.isArray(type) ? (type as unknown[])[0] : type, isList };
  });
  return [...inherited.filter(({ name }) => !members.some((member) => member.name === name)), ...members];
}
