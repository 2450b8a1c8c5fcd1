import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LIMITS } from '../../questions/limits.js';
import type { PublicContext } from '../public-context.js';
import { planOf } from './cost-plan.js';
import { type Plan, reckon } from './reckoning.rules.js';
import { tellExcess } from './tell-excess.js';

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation?: OperationDefinitionNode | undefined;
}

/** Computes what a query costs before it runs, refuses what costs too much, and tells the cost with the answer. */
export function countCost(): ApolloServerPlugin<PublicContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (asked) => {
          const { contextValue, request } = asked;
          contextValue.cost = costOf(asked, request.variables ?? {});
          if (contextValue.cost > LIMITS.queryCost) throw tooDear(contextValue.cost);
          contextValue.charge(contextValue.cost);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue }) => {
          if (body.kind !== 'single' || body.singleResult.errors) return Promise.resolve();
          const extensions = { ...body.singleResult.extensions, cost: { requested: contextValue.cost } };
          body.singleResult = { ...body.singleResult, extensions };
          return Promise.resolve();
        },
      }),
  };
}

// Apollo keeps documents that were asked before; their plans live as long.
const plans = new WeakMap<OperationDefinitionNode, Plan[]>();

function costOf(
  { schema, document, operation }: Asked,
  variables: Readonly<Record<string, unknown>>,
): number {
  // An operation that is not in the document is refused when it should run.
  if (!operation) return 0;
  const plan = plans.get(operation) ?? planOf(schema, document, operation);
  plans.set(operation, plan);
  return Math.ceil(reckon(plan, variables));
}

function tooDear(cost: number): GraphQLError {
  const { message, extensions } = tellExcess('queryCost', cost);
  return new GraphQLError(message, {
    extensions: { ...extensions, http: { status: 400, headers: new HeaderMap() } },
  });
}
