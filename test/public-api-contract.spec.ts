import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { readContract } from './support/contract.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let served: string;
let schema: GraphQLSchema;

beforeAll(async () => {
  register = await startTestApp();
  served = await (await fetch(`${register.url}/graphql/schema.graphql`)).text();
  schema = buildSchema(served);
});
afterAll(() => register.stop());

test('the schema that is served, the one that introspection gives and the committed one are the same', async () => {
  const answer = await publicly<IntrospectionQuery>(
    register,
    getIntrospectionQuery({ schemaDescription: true }),
  );
  const introspected = lexicographicSortSchema(buildClientSchema(answer));
  // What directives say of a field is in the text alone: introspection has no place for it.
  expect(printSchema(introspected)).toBe(printSchema(schema));
  // After a change: curl -s localhost:3000/graphql/schema.graphql > schema.graphql
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(served);
});

test('everything in the contract is there under its name, with its nullability, arguments, values and defaults', () => {
  const contract = readContract();
  if (!contract) return;
  expect(findBreakingChanges(contract, schema)).toEqual([]);
  expect(signaturesOf(schema)).toEqual(expect.arrayContaining(signaturesOf(contract)));
});

test('every type, field, argument, enum value and directive is described', () => {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const parts = [
    ...typesOf(schema).flatMap((type) => [type, ...partsOf(type)]),
    ...directives.flatMap((each) => [each, ...each.args.map((arg) => partOf(each, arg))]),
  ];
  expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  expect(schema.description).toBeTruthy();
});

test('the public schema has questions alone, and nothing of the office', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
  expect(served).not.toMatch(/draft|embargo|account|obstacle|internalNote|nameBasis|protected/i);
});

function typesOf(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

function partsOf(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  if (isEnumType(type)) return type.getValues().map((value) => partOf(type, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => partOf(type, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    partOf(type, field),
    ...field.args.map((arg) => partOf({ name: `${type.name}.${field.name}` }, arg)),
  ]);
}

function partOf(
  owner: { name: string },
  { name, description }: { name: string; description?: string | null | undefined },
): { name: string; description: string | null | undefined } {
  return { name: `${owner.name}.${name}`, description };
}

/** Every field, argument, value and member as a line, with its type and default. */
function signaturesOf(of: GraphQLSchema): string[] {
  return typesOf(of).flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => signatureOf(type, field));
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    const interfaces = type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`);
    const fields = Object.values(type.getFields()).flatMap((field) => [
      signatureOf(type, field),
      ...field.args.map((arg) => signatureOf({ name: `${type.name}.${field.name}` }, arg)),
    ]);
    return [...interfaces, ...fields];
  });
}

function signatureOf(
  owner: { name: string },
  { name, type, defaultValue }: { name: string; type: { toString(): string }; defaultValue?: unknown },
): string {
  const start = defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`;
  return `${owner.name}.${name}: ${type.toString()}${start}`;
}
