import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A query that was parsed and found valid. Apollo keeps documents, so that the same question is the same operation. */
export interface ValidQuery {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export type RunQuery = CompiledQuery['query'];

const NOT_COMPILABLE = Symbol('not compilable');

/** Queries as functions of their variables. One that is asked a second time is compiled; those asked last are kept. */
export class CompiledQueries {
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  private readonly compiled: LRUCache<OperationDefinitionNode, RunQuery | typeof NOT_COMPILABLE>;

  constructor(most: number) {
    this.compiled = new LRUCache({ max: most });
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
    this.compiled.set(operation, made ?? NOT_COMPILABLE);
    return made;
  }
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
