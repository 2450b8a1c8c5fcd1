import type { JsonObject } from '../../../words/json.js';
import { LICENCE } from '../../records/terms.js';
import { API, apiInfo } from '../api-version.js';
import { problemName, PROBLEMS } from '../problems/problems.js';
import { operation } from './openapi-operations.js';
import { objectWith, ref } from './openapi-schemas.js';

const SELF = { tag: 'api' };

const text = (description: string): JsonObject => ({ type: 'string', description });
const address = (description: string): JsonObject => ({ ...text(description), format: 'uri' });

/** The schemas of what the API says of itself. */
export function selfSchemas(): Record<string, JsonObject> {
  return {
    Index: objectWith('What is where in this API.', {
      name: text('Name of the API.'),
      version: text('Its version, as semantic versioning has it.'),
      licence: address('The licence that the data is under, imported records apart.'),
      resources: {
        type: 'array',
        description: 'The kinds of records.',
        items: objectWith('A kind of records.', {
          name: text('Its name in addresses.'),
          description: text('What it is.'),
          href: address('Where its list is.'),
        }),
      },
      links: objectWith('Where the API is described.', {
        openapi: address('The whole description, as OpenAPI 3.1.'),
        apiInfo: address('Name, version and status, as the national profile has it.'),
        problems: address('What may be answered instead of what was asked for.'),
      }),
    }),
    ApiInfo: objectWith('The API as the national REST API profile wants it told.', {
      apiName: text('Name of the API.'),
      apiVersion: text('Its version, as semantic versioning has it.'),
      apiReleased: { ...text('The day this version was first there.'), format: 'date' },
      apiDocumentation: address('Where the API is described.'),
      apiStatus: text('Whether the API is in use: active.'),
    }),
    ProblemKind: objectWith('A kind of problem.', {
      type: address('Its address, which problems have as their type.'),
      code: text('Its name for programs.'),
      status: { type: 'integer', description: 'The HTTP status that it comes with.' },
      title: text('Its name in words.'),
      description: text('What it means, and what to do.'),
    }),
    ProblemKindList: objectWith('All kinds of problems.', {
      items: { type: 'array', description: 'The kinds of problems.', items: ref('ProblemKind') },
    }),
  };
}

/** The ways to ask the API of itself. Its description, which this is a part of, is not among them. */
export function selfPaths(root: string): Record<string, JsonObject> {
  return {
    '/': { get: getIndex(root) },
    '/api-info': { get: getApiInfo(root) },
    '/problems': { get: listProblems(root) },
    '/problems/{name}': { get: getProblem(root) },
  };
}

function getIndex(root: string): JsonObject {
  return operation({
    ...SELF,
    id: 'getIndex',
    summary: 'What is where',
    description: 'The kinds of records, and where the API is described.',
    schema: ref('Index'),
    example: {
      name: API.name,
      version: API.version,
      licence: LICENCE,
      resources: [{ name: 'meetings', description: 'Published meetings.', href: `${root}/meetings` }],
      links: { openapi: `${root}/openapi.json`, apiInfo: `${root}/api-info`, problems: `${root}/problems` },
    },
  });
}

function getApiInfo(root: string): JsonObject {
  return operation({
    ...SELF,
    id: 'getApiInfo',
    summary: 'The API in short',
    description: 'Name, version and status of the API, as the national REST API profile has it.',
    schema: ref('ApiInfo'),
    example: apiInfo(`${root}/openapi.json`),
  });
}

function listProblems(root: string): JsonObject {
  return operation({
    ...SELF,
    id: 'listProblems',
    summary: 'All kinds of problems',
    description: 'What may be answered instead of what was asked for.',
    schema: ref('ProblemKindList'),
    example: { items: [problemKind(root)] },
  });
}

function getProblem(root: string): JsonObject {
  const name = {
    name: 'name',
    in: 'path',
    required: true,
    description: 'The last part of the type of a problem.',
    schema: { type: 'string' },
    example: problemName(PROBLEMS.INVALID),
  };
  return operation({
    ...SELF,
    id: 'getProblem',
    summary: 'A kind of problem',
    description: 'What the type of a problem leads to.',
    parameters: [name],
    schema: ref('ProblemKind'),
    example: problemKind(root),
    problems: ['NOT_FOUND'],
  });
}

function problemKind(root: string): JsonObject {
  return { type: `${root}/problems/${problemName(PROBLEMS.INVALID)}`, ...PROBLEMS.INVALID };
}
