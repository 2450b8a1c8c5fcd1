import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const folder = new URL('.', import.meta.url);
const read = (path) => parse(readFileSync(new URL(path, folder), 'utf8'));

/** Where the types of the clients' questions are kept. */
export const CLIENT_TYPES = fileURLToPath(new URL('questions.generated.ts', folder));

/** The types of the clients' questions, made from the schema as it is committed: as anyone would. */
export function clientTypes() {
  return codegen({
    filename: CLIENT_TYPES,
    schema: read('../../schema.graphql'),
    documents: [{ location: 'questions.graphql', document: read('questions.graphql') }],
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      strictScalars: true,
      documentNodeImport: '@apollo/client#TypedDocumentNode',
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  });
}
