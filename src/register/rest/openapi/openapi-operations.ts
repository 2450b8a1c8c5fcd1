import { isEnumType } from 'graphql';
import type { Json, JsonObject } from '../../../words/json.js';
import { LIMITS } from '../../questions/limits.js';
import type { Listing } from '../catalogue.js';
import type { Parameter } from '../parameters.js';
import { PROBLEMS, type ProblemCode } from '../problems/problems.js';
import { exampleOf, exampleRecord } from './examples.js';
import { headerRefs, requestHeaderRefs } from './openapi-headers.js';
import { objectWith, orNull, ref, type Schemas } from './openapi-schemas.js';

const ALWAYS: readonly ProblemCode[] = [
  'INVALID',
  'NOT_ACCEPTABLE',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'INTERNAL',
  'UNAVAILABLE',
];

const ANSWERED = ['ETag', 'Cache-Control', 'RateLimit', 'RateLimit-Policy', 'X-Correlation-Id'];

interface Operation {
  id: string;
  tag: string;
  summary: string;
  description: string;
  parameters?: JsonObject[];
  schema: JsonObject;
  example: Json;
  headers?: string[];
  problems?: readonly ProblemCode[];
}

/** One way to ask, as OpenAPI has it. */
export function operation(asked: Operation): JsonObject {
  const {
    id,
    tag,
    summary,
    description,
    schema,
    example,
    parameters = [],
    headers = [],
    problems = [],
  } = asked;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters: [...parameters, ...requestHeaderRefs()],
    responses: {
      200: {
        description: summary,
        headers: headerRefs(...ANSWERED, ...headers),
        content: { 'application/json': { schema, examples: { answer: { summary, value: example } } } },
      },
      304: {
        description: 'The answer with this ETag still holds.',
        headers: headerRefs(...ANSWERED),
      },
      ...Object.fromEntries(
        [...ALWAYS, ...problems].map((code) => [
          PROBLEMS[code].status,
          { $ref: `#/components/responses/${code}` },
        ]),
      ),
    },
  };
}

/** The two ways to ask for a kind of record: a page of its list, and one. */
export function recordPaths(listing: Listing, schemas: Schemas): Record<string, JsonObject> {
  const { path, key } = listing.resource;
  return {
    [`/${path}`]: { get: listOperation(listing, schemas) },
    [`/${path}/{${key}}`]: { get: oneOperation(listing) },
  };
}

/** What a page of a list looks like. */
export function listSchema({ resource, description, shape, parameters, reach }: Listing): JsonObject {
  const always = objectWith(description, {
    items: { type: 'array', description: 'The records of this page.', items: ref(shape.name) },
    ...(reach === undefined ? {} : { reachesOnly: orNull({ type: 'integer', description: reach }) }),
    links: objectWith('Where this page is, and the next.', {
      self: { type: 'string', format: 'uri', description: 'This page.' },
      next: orNull({ type: 'string', format: 'uri', description: 'The next page; null on the last one.' }),
    }),
  });
  if (parameters.length === 0) return always;
  const totalCount = {
    type: 'integer',
    description: `How many ${inWords(resource.path)} there are on all pages together, when totalCount=true asks for it.`,
  };
  return { ...always, properties: { ...(always['properties'] as JsonObject), totalCount } };
}

function listOperation(
  { resource, description, shape, parameters, reach }: Listing,
  schemas: Schemas,
): JsonObject {
  const { path } = resource;
  const named = inWords(path);
  return operation({
    id: `list${resource.question.replace(/^./, (first) => first.toUpperCase())}`,
    tag: path,
    summary: parameters.length > 0 ? `A page of ${named}` : `All ${named}`,
    description,
    parameters: parameters.map((parameter) => parameterObject(parameter, schemas)),
    schema: ref(`${shape.name}List`),
    example: {
      items: [exampleRecord(shape)],
      ...(reach === undefined ? {} : { reachesOnly: null }),
      links: { self: SOMEWHERE, next: null },
    },
    headers: ['Link'],
  });
}

const SOMEWHERE = 'https://register.example.se/opendata/v1';

// Names in addresses have hyphens, sentences have spaces.
function inWords(path: string): string {
  return path.replaceAll('-', ' ');
}

function oneOperation({ resource, shape }: Listing): JsonObject {
  const { path, key, askedBy, kind } = resource;
  return operation({
    id: `get${shape.name}`,
    tag: path,
    summary: `One of the ${inWords(path)}`,
    description: shape.description,
    parameters: [
      {
        name: key,
        in: 'path',
        required: true,
        description: askedBy,
        schema: { type: 'string' },
        example: exampleRecord(shape)[key],
      },
    ],
    schema: ref(shape.name),
    example: exampleRecord(shape),
    problems: kind === undefined ? ['NOT_FOUND'] : ['NOT_FOUND', 'GONE'],
  });
}

function parameterObject(parameter: Parameter, schemas: Schemas): JsonObject {
  const { name, description, list } = parameter;
  const one = exampleOf({ is: 'leaf', type: parameter.type }, name);
  return {
    name,
    in: 'query',
    required: false,
    description: list ? `${description} Give it again for each value.` : description,
    ...(list ? { style: 'form', explode: true } : {}),
    schema: parameterSchema(parameter, schemas),
    ...(name === 'cursor' ? {} : { example: list ? [one] : one }),
  };
}

function parameterSchema({ name, type, list, default: value }: Parameter, schemas: Schemas): JsonObject {
  const one = name === 'limit' ? PAGE_SIZE : { ...schemas.leaf(type), ...lengthOf(name, type.name) };
  if (list) return { type: 'array', items: one, maxItems: LIMITS.listValues };
  return value === undefined
    ? one
    : ({ ...one, default: isEnumType(type) ? type.serialize(value) : value } as JsonObject);
}

const PAGE_SIZE: JsonObject = {
  type: 'integer',
  minimum: 0,
  maximum: LIMITS.pageMax,
  default: LIMITS.pageDefault,
};

function lengthOf(name: string, type: string): JsonObject {
  return type === 'String' && name !== 'cursor' ? { maxLength: LIMITS.textCharacters } : {};
}
