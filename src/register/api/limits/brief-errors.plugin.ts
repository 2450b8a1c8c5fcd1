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

/** Keeps refusals short, whatever was asked, and refusals. */
export function tellBriefly(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body, http }, schema }) => {
          if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
          // Apollo answers 200 to whoever asks for a stored query: here none is.
          if (!http.status || http.status < 400) http.status = 400;
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
