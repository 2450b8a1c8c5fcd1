import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Json, JsonObject } from '../../src/words/json.js';

type Field = GraphQLField<unknown, unknown>;

/** What to ask GraphQL of a record so that it tells what REST tells: texts in both languages, other records by id. */
export function selectionOf(type: GraphQLObjectType): string {
  const parts = shownFields(type).map((field) => {
    const { name } = field;
    const inside = getNamedType(field.type);
    if (isTexts(field)) return `${name}_sv: ${name}(lang: SV) ${name}_en: ${name}(lang: EN)`;
    if (isLeafType(inside)) return name;
    return `${name} { ${isNode(inside) ? 'id' : selectionOf(inside as GraphQLObjectType)} }`;
  });
  return parts.join(' ');
}

/** What GraphQL told of a record by that selection, and what REST told: the same, where both tell the same. */
export function asTold(type: GraphQLObjectType, told: JsonObject, by: 'graphql' | 'rest'): JsonObject {
  const members = shownFields(type).map((field) => {
    const { name } = field;
    if (isTexts(field))
      return [name, by === 'rest' ? inBoth(told[name]) : [told[`${name}_sv`], told[`${name}_en`]]];
    return [name, plain(getNamedType(field.type), told[name], by)];
  });
  return Object.fromEntries(members) as JsonObject;
}

function plain(type: GraphQLNamedType, value: Json | undefined, by: 'graphql' | 'rest'): Json | undefined {
  if (Array.isArray(value)) return value.map((each) => plain(type, each, by) ?? null);
  if (value === null || value === undefined || !isObjectType(type)) return value;
  const record = value as JsonObject;
  return isNode(type) ? record['id'] : asTold(type, record, by);
}

// GraphQL gives the other language where a text lacks the one that is asked for.
function inBoth(texts: Json | undefined): (Json | undefined)[] {
  const { sv, en } = (texts ?? {}) as JsonObject;
  return [sv ?? en ?? null, en ?? sv ?? null];
}

/** What takes arguments hangs on a record, and is asked for by itself; so is the history of a meeting. */
function shownFields(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(
    (field) => field.name !== 'history' && (field.args.length === 0 || isTexts(field)),
  );
}

function isTexts({ args }: Field): boolean {
  return args.length === 1 && args[0]?.name === 'lang';
}

function isNode(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}
