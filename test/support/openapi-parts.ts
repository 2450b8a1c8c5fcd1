import type { JsonObject } from '../../src/words/json.js';
import type { OpenApiDocument, OpenDataParameter, Operation } from './open-data.js';

type Response = Operation['responses'][string];

export function servers(document: OpenApiDocument): string[] {
  return (document['servers'] as { url: string }[]).map(({ url }) => url);
}

export function paths(document: OpenApiDocument): string[] {
  return Object.keys(document.paths);
}

/** The names in an address, without what stands for a value. */
export function segments(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && !name.startsWith('{'));
}

export function operations(document: OpenApiDocument): Operation[] {
  return Object.values(document.paths).flatMap((item) => (item.get as Operation | undefined) ?? []);
}

export function parameters(document: OpenApiDocument): OpenDataParameter[] {
  return operations(document).flatMap((operation) => operation.parameters);
}

export function responses(document: OpenApiDocument): [string, Response][] {
  return operations(document).flatMap((operation) => Object.entries(operation.responses));
}

/** The names of all members of all schemas. */
export function members(document: OpenApiDocument): string[] {
  return properties(document).map(([name]) => name);
}

/** The examples of days and moments, each with its format. */
export function dates(document: OpenApiDocument): [string, string][] {
  return properties(document).flatMap(([, schema]) => {
    const { format, examples = [] } = schema as { format?: string; examples?: unknown[] };
    const isDate = format === 'date' || format === 'date-time';
    return isDate ? examples.map((example): [string, string] => [format, String(example)]) : [];
  });
}

/** The members that something lacks. */
export function lacking(object: unknown, names: readonly string[]): string[] {
  return names.filter((name) => !(object as JsonObject | undefined)?.[name]);
}

export function infoOf(document: OpenApiDocument): JsonObject {
  return document['info'] as JsonObject;
}

export function firstOperation(document: OpenApiDocument): Operation {
  const [operation] = operations(document);
  if (!operation) throw new Error('the document has no operation');
  return operation;
}

export function addPath(document: OpenApiDocument, path: string): unknown {
  return Object.assign(document.paths, { [path]: { get: firstOperation(document) } });
}

export function addParameter(document: OpenApiDocument, name: string, required = false): unknown {
  const parameter = { name, in: 'query', required, description: name, schema: {} };
  return firstOperation(document).parameters.push(parameter);
}

/** Gives the first operation another answer. */
export function answerWith(document: OpenApiDocument, status: number, response: JsonObject): unknown {
  return Object.assign(firstOperation(document).responses, { [status]: response });
}

function properties(document: OpenApiDocument): [string, JsonObject][] {
  return Object.values(document.components.schemas).flatMap((schema) =>
    Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>),
  );
}
