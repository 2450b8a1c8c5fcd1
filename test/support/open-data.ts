import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '../../src/words/json.js';
import type { TestApp } from './test-app.js';

export interface OpenDataAnswer<Body = JsonObject> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

/** Asks the open data API for JSON; the path begins below /opendata/v1, or is a whole address that it gave. */
export async function openData<Body = JsonObject>(
  { url }: TestApp,
  path: string,
  init: RequestInit = {},
): Promise<OpenDataAnswer<Body>> {
  const below = path.replace(/^.*\/opendata\/v1/, '');
  const headers = { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(`${url}/opendata/v1${below}`, { ...init, headers });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Body;
  return { status: response.status, headers: response.headers, text, body };
}

export interface Operation {
  operationId: string;
  description: string;
  parameters: OpenDataParameter[];
  responses: Record<string, { content?: Record<string, { schema: JsonObject; examples: JsonObject }> }>;
}

export interface OpenDataParameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
  schema: JsonObject;
  example?: Json;
}

/** A description of an API as OpenAPI has it, whose references to parameters and answers are followed. */
export interface OpenApiDocument extends JsonObject {
  paths: Record<string, { get: Operation & JsonObject }>;
  components: { schemas: Record<string, JsonObject> };
}

/** What is said of an answer's body with one status: whether a body is so, to the last member. */
export class Promises {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(document: JsonObject) {
    addFormats.default(this.ajv);
    this.ajv.addSchema(closed(document) as object, 'openapi');
  }

  /** What is wrong with a body. */
  faults(schema: JsonObject, body: unknown): string[] {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(schema['$ref'] as string)?.[1] ?? '';
    const check = this.ajv.getSchema(`openapi#/components/schemas/${name}`) as ValidateFunction | undefined;
    if (!check) throw new Error(`there is no schema ${name}`);
    check(body);
    return (check.errors ?? []).map((error: ErrorObject) => `${error.instancePath} ${error.message ?? ''}`);
  }
}

/** The same schemas without anything that they do not name. */
function closed(schema: Json | undefined): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema ?? null;
  const members = Object.entries(schema).map(([name, value]) => [name, closed(value)] as const);
  const isObject = schema['type'] === 'object' && typeof schema['properties'] === 'object';
  return { ...Object.fromEntries(members), ...(isObject ? { additionalProperties: false } : {}) };
}

/** The same document with each reference to a parameter or an answer replaced by what it refers to. */
export function resolved(document: JsonObject): OpenApiDocument {
  const at = (pointer: string): Json => {
    const names = pointer.split('/').slice(1);
    return names.reduce<Json>((value, name) => (value as JsonObject)[name] ?? null, document);
  };
  const follow = (value: Json | undefined): Json => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null) return value ?? null;
    const target = value['$ref'];
    if (typeof target === 'string' && !target.includes('/schemas/')) return follow(at(target));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, follow(each)]));
  };
  return follow(document) as OpenApiDocument;
}
