import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../../questions/limits.js';
import { measureOf } from '../limits/document-measure.rules.js';

/** A query that was parsed and found valid. Apollo keeps documents, so that the same question is the same operation. */
export interface ValidQuery {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export type RunQuery = CompiledQuery['query'];

const NOT_COMPILABLE = Symbol('not compilable');

/** So many fields do queries have on average that are kept, or else fewer of them are: each takes about 2 kB compiled. */
const USUAL_FIELDS = 100;

/** Queries as functions of their variables. One that is asked a second time is compiled; those asked last are kept. */
export class CompiledQueries {
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  private readonly compiled: LRUCache<OperationDefinitionNode, RunQuery | typeof NOT_COMPILABLE>;

  constructor(most: number) {
    this.compiled = new LRUCache({
      max: most,
      maxSize: Math.max(most * USUAL_FIELDS, LIMITS.documentFields),
    });
  }

  /** The function of a query; undefined when it is new, or cannot be compiled. */
  find(query: ValidQuery): RunQuery | undefined {
    const { operation } = query;
    const known = this.compiled.get(operation);
    if (known !== undefined) return known === NOT_COMPILABLE ? undefined : known;
    if (!this.seen.has(operation)) {
      this.seen.add(operation);
      return undefined;
    }
    const made = compiled(query);
    this.compiled.set(operation, made ?? NOT_COMPILABLE, { size: made ? fieldsIn(query) : 1 });
    return made;
  }
}

function fieldsIn({ document }: ValidQuery): number {
  return Math.min(Math.max(measureOf(document).documentFields, 1), LIMITS.documentFields);
}

function compiled({ schema, document, operation }: ValidQuery): RunQuery | undefined {
  try {
    const query = compileQuery(schema, document, operation.name?.value, {
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(query) ? query.query : undefined;
  } catch {
    return undefined;
  }
}
