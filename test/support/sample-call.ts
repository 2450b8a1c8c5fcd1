import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';

/** A call of one root operation that the schema accepts, about things that do not exist. */
export interface SampleCall {
  document: string;
  variables: Record<string, unknown>;
}

export function sampleCall(root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): SampleCall {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const declared = required.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const kind = root.name === 'Mutation' ? 'mutation' : 'query';
  return {
    document: `${kind} Sample${within(declared)} { ${field.name}${within(passed)}${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, sample(type)])),
  };
}

function within(list: string): string {
  return list === '' ? '' : `(${list})`;
}

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isRequired(field));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  return SAMPLES[type.name];
}

function isRequired({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

const SAMPLES: Record<string, unknown> = {
  ID: '00000000-0000-4000-8000-000000000000',
  String: 'Prov',
  Int: 1,
  Float: 1,
  Boolean: false,
  DateTime: '2026-03-02T09:00:00Z',
  JSON: {},
};
