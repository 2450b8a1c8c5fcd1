import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { JsonObject } from '../src/words/json.js';
import { council, publishExample, region } from './support/example-register.js';
import {
  openData,
  type OpenApiDocument,
  type OpenDataParameter,
  Promises,
  resolved,
} from './support/open-data.js';
import { aMeeting, makePublic, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PUBLIC_URL = 'https://register.example.se';
const gone = aMeeting(region);

let register: TestApp;
let told: JsonObject;
let document: OpenApiDocument;
let promises: Promises;

beforeAll(async () => {
  register = await startTestApp({
    PUBLIC_URL,
    CONTACT_EMAIL: 'register@example.se',
    PUBLISHER_NAME: 'Region',
  });
  await publishExample(register);
  await makePublic(register, aMeeting(council), gone);
  await makePublic(register, withdrawn(gone));
  told = (await openData(register, '/openapi.json')).body;
  document = resolved(told);
  promises = new Promises(told);
});
afterAll(() => register.stop());

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';

/** An answer fits what the document says of this operation and status. */
async function expectFits(template: string, path: string, status = 200): Promise<JsonObject> {
  const answer = await openData(register, path);
  if (answer.status !== status) throw new Error(`${path} gave ${answer.status}: ${answer.text}`);
  const type = status < 400 ? JSON_TYPE : PROBLEM_TYPE;
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect([path, promises.faults(schemaOf(template, status, type), answer.body)]).toEqual([path, []]);
  return answer.body;
}

function schemaOf(template: string, status: number, type: string): JsonObject {
  const schema = document.paths[template]?.get.responses[String(status)]?.content?.[type]?.schema;
  if (!schema) throw new Error(`${template} says nothing of ${status}`);
  return schema;
}

/** Every operation, its path, and a path that it answers. */
async function askable(): Promise<[string, string][]> {
  const templates = Object.keys(document.paths);
  return Promise.all(
    templates.map(async (template): Promise<[string, string]> => {
      const [list = '', key] = template.split(/\/\{(\w+)\}/);
      if (key === undefined) return [template, template];
      if (list === '/problems') return [template, '/problems/gone'];
      const { body } = await openData<{ items: JsonObject[] }>(
        register,
        `${list}?limit=1`.replace(/^(\/(topics|public-bodies)).*/, '$1'),
      );
      return [template, `${list}/${body.items[0]?.[key] as string}`];
    }),
  );
}

describe('The description of the open data API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(told));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(told['openapi']).toMatch(/^3\.1\./);
  });

  test('has a list and a record of every kind', () => {
    const paths = Object.keys(document.paths);
    for (const kind of ['meetings', 'organisations', 'officials', 'issues', 'topics', 'changes']) {
      expect(paths).toContain(`/${kind}`);
      expect(paths.some((path) => path.startsWith(`/${kind}/{`))).toBe(true);
    }
  });

  test('describes whatever it names', () => {
    expect(nameless(told)).toEqual([]);
  });

  test('gives examples that are as it says', () => {
    const faults = Object.values(document.paths).flatMap(({ get }) =>
      Object.values(get.responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(({ schema, examples }) =>
          Object.values(examples).flatMap((example) => [
            get.operationId,
            ...promises.faults(schema, (example as JsonObject)['value']),
          ]),
        ),
      ),
    );
    expect(faults.filter((fault) => fault.includes(' '))).toEqual([]);
  });
});

describe('Every answer is as it is described', () => {
  test('to each question, with the example of each parameter, and with all of them', async () => {
    for (const [template, path] of await askable()) {
      await expectFits(template, path);
      const parameters = (document.paths[template]?.get.parameters ?? []).filter(isAskable);
      for (const parameter of parameters) await expectFits(template, `${path}?${asked(parameter)}`);
      if (parameters.length > 0) await expectFits(template, `${path}?${parameters.map(asked).join('&')}`);
    }
  });

  test('on the next page, up to the last one', async () => {
    for (const list of ['/meetings', '/changes', '/organisations']) {
      let next: unknown = `${list}?limit=1&totalCount=true`;
      let pages = 0;
      while (typeof next === 'string' && pages < 10) {
        const body = await expectFits(list, next);
        next = (body['links'] as JsonObject)['next'];
        pages += 1;
      }
      expect(pages).toBeGreaterThan(1);
    }
  });

  test('when there is none', async () => {
    for (const [template, path] of await askable()) {
      await expectFits(template, `${path}?drafts=true`, 400);
      const isOne = template.includes('{') && !template.startsWith('/problems');
      if (isOne) await expectFits(template, path.replace(/[^/]+$/, missing(template)), 404);
    }
    await expectFits('/meetings/{id}', `/meetings/${gone.id}`, 410);
  });
});

function missing(template: string): string {
  return template.startsWith('/changes') ? '999999' : '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';
}

function isAskable({ in: place, example }: OpenDataParameter): boolean {
  return place === 'query' && example !== undefined;
}

function asked({ name, example }: OpenDataParameter): string {
  const values = Array.isArray(example) ? example : [example];
  return values.map((value) => new URLSearchParams([[name, value as string]]).toString()).join('&');
}

/** Where something that should say what it is does not. */
function nameless(document: JsonObject): string[] {
  const { schemas = {} } = document['components'] as { schemas?: Record<string, JsonObject> };
  const members = Object.entries(schemas).flatMap(([name, schema]) => [
    [name, schema] as const,
    ...Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>).map(
      ([member, value]) => [`${name}.${member}`, value] as const,
    ),
  ]);
  return members.filter(([, schema]) => !schema['description']).map(([name]) => name);
}
