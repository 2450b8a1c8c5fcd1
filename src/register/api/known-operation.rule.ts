import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses, before anything runs, kinds of operations that the schema has not: here nothing can be changed. */
export function knownOperationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return;
      const message = `This API has no ${operation.operation}: it can only be asked.`;
      context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  };
}
