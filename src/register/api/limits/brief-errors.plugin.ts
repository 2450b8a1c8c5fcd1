import type { ApolloServerPlugin } from '@apollo/server';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { briefErrors } from './brief-errors.rules.js';

/** Keeps refusals short, whatever was asked. */
export function tellBriefly(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body }, schema }) => {
          if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
          body.singleResult.errors = briefErrors(body.singleResult.errors, namesOf(schema));
          return Promise.resolve();
        },
      }),
  };
}

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = known.get(schema) ?? new Set(Object.values(schema.getTypeMap()).flatMap(namesIn));
  known.set(schema, names);
  return names;
}

function namesIn(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
  if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
  const fields = Object.values(type.getFields());
  return [type.name, ...fields.flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])];
}
