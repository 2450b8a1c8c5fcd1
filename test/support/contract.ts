import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The design's public contract; undefined, said loudly, where the design is not at hand. */
export function readContract(): GraphQLSchema | undefined {
  const path = fileURLToPath(new URL('../../../shared/design/schema.graphql', import.meta.url));
  if (!existsSync(path)) {
    console.warn(`SKIPPED: the public contract is not at ${path}, so the schema was not compared with it.`);
    return undefined;
  }
  return buildSchema(readFileSync(path, 'utf8') + CONNECTIONS);
}

// The contract gives these in a comment.
const CONNECTIONS = ['Organisation', 'Official', 'Issue', 'NilReturn', 'Change']
  .map(
    (name) => `
type ${name}Connection { edges: [${name}Edge!]! nodes: [${name}!]! pageInfo: PageInfo! totalCount: Int! }
type ${name}Edge { cursor: String! node: ${name}! }`,
  )
  .join('\n');
