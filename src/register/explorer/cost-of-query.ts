import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { planOf } from '../api/limits/cost-plan.js';
import { reckon } from '../api/limits/reckoning.rules.js';
import type { AskedQuery } from './ready-query.rules.js';

/** What the public API counts for a query of ours before it runs. */
export function costOfQuery(
  schema: GraphQLSchema,
  { query, variables }: Pick<AskedQuery, 'query' | 'variables'>,
): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  return operation ? Math.ceil(reckon(planOf(schema, document, operation), variables)) : 0;
}
