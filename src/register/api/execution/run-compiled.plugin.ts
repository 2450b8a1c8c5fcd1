import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { PublicContext } from '../public-context.js';
import { CompiledQueries, type ValidQuery } from './compiled-queries.js';

type Asked = GraphQLRequestContext<PublicContext>;
type Variables = Record<string, unknown>;

/**
 * Runs queries that were asked before as compiled functions, `most` of them; 0 compiles none. Whatever is not plainly
 * answered is left to graphql-js, which runs it again: so there is one way to tell errors. Nothing is read twice for
 * that, since the request's reading remembers.
 */
export function runCompiled(most: number): ApolloServerPlugin<PublicContext> {
  if (most === 0) return {};
  const queries = new CompiledQueries(most);
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (asked) => {
          const data = await answer(queries, asked);
          return data
            ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
            : null;
        },
      }),
  };
}

async function answer(queries: CompiledQueries, asked: Asked): Promise<Variables | undefined> {
  const query = validQuery(asked);
  const variables = asked.request.variables ?? {};
  if (!query || !fits(query, variables)) return undefined;
  try {
    const result = await queries.find(query)?.({}, asked.contextValue, variables);
    return result && !result.errors ? (result.data as Variables) : undefined;
  } catch {
    return undefined;
  }
}

function validQuery({ schema, document, operation }: Asked): ValidQuery | undefined {
  return document && operation?.operation === OperationTypeNode.QUERY
    ? { schema, document, operation }
    : undefined;
}

// graphql-jit tells faults of variables in other words, and takes no default for a variable that must not be null.
function fits({ schema, operation }: ValidQuery, given: Variables): boolean {
  const definitions = definitionsOf(operation);
  if (definitions.length === 0) return true;
  if (definitions.some((definition) => needsDefault(definition, given))) return false;
  return getVariableValues(schema, definitions, given, { maxErrors: 1 }).errors === undefined;
}

function needsDefault({ type, defaultValue, variable }: VariableDefinitionNode, given: Variables): boolean {
  return (
    type.kind === Kind.NON_NULL_TYPE &&
    defaultValue !== undefined &&
    !Object.hasOwn(given, variable.name.value)
  );
}

function definitionsOf({ variableDefinitions }: OperationDefinitionNode): readonly VariableDefinitionNode[] {
  return variableDefinitions ?? [];
}
