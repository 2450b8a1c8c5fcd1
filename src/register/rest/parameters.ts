import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLLeafType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';

/** A parameter of a list: an argument of the same question in the public API, or a member of its filter. */
export interface Parameter {
  name: string;
  description: string;
  type: GraphQLLeafType;
  list: boolean;
  default?: unknown;
  /** Where its value belongs in the input of the question. */
  place: readonly string[];
}

// REST pages forwards only, and by the names that the national profile reserves.
const RENAMED: Readonly<Record<string, string>> = { first: 'limit', after: 'cursor' };
const LEFT_OUT: ReadonlySet<string> = new Set(['last', 'before']);

/** The parameters of a list, in the order of their names. */
export function parametersOf(schema: GraphQLSchema, question: string): Parameter[] {
  const field = schema.getQueryType()?.getFields()[question];
  if (!field) throw new Error(`The public API has no question ${question}.`);
  const kept = field.args.filter(({ name }) => !LEFT_OUT.has(name));
  const found = kept.flatMap((argument) => flattened(argument));
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function flattened(argument: GraphQLArgument): Parameter[] {
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [parameter(argument, [argument.name])];
  return Object.values(type.getFields()).map((field) => parameter(field, [argument.name, field.name]));
}

function parameter(given: GraphQLArgument | GraphQLInputField, place: readonly string[]): Parameter {
  const type = getNamedType(given.type);
  if (!isLeafType(type)) throw new Error(`REST has no parameter for a ${type.name}.`);
  const { name, description, defaultValue } = given;
  return {
    name: RENAMED[name] ?? name,
    description: description ?? '',
    type,
    list: isListType(getNullableType(given.type)),
    place,
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
  };
}
