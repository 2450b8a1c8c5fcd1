import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { PRICES, WEIGHTS } from './price-list.js';

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ ...field, path: `${type.name}.${field.name}` })),
);

it('prices nothing that is not there', () => {
  const paths = new Set(fields.map(({ path }) => path));
  expect(Object.keys(PRICES).filter((path) => !paths.has(path))).toEqual([]);
  expect(Object.keys(WEIGHTS).filter((name) => !types.some((type) => type.name === name))).toEqual([]);
});

it('says of every list of records how long it is, and of every page what is that long', () => {
  const sized = new Set(
    fields.flatMap(({ path, type }) =>
      (PRICES[path]?.sizedFields ?? []).map((name) => `${getNamedType(type).name}.${name}`),
    ),
  );
  const lists = fields.filter(
    ({ type }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
  );
  const unknown = lists.filter(({ path }) => PRICES[path]?.assumedSize === undefined && !sized.has(path));
  expect(unknown.map(({ path }) => path)).toEqual([]);
  const pages = fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  expect(pages.filter(({ path }) => !PRICES[path]?.sizedFields).map(({ path }) => path)).toEqual([]);
  const known = new Set(fields.map(({ path }) => path));
  expect([...sized].filter((path) => !known.has(path))).toEqual([]);
});

it('takes sizes from every argument that says one', () => {
  for (const { path, args } of fields) {
    const sizes = args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
    expect({ path, sizes: [...(PRICES[path]?.slicingArguments ?? [])] }).toEqual({ path, sizes });
  }
});

it('makes everything dear that counts whole sets', () => {
  const counts = fields.filter(({ name }) => ['totalCount', 'facets', 'timeline', 'metWith'].includes(name));
  expect(counts.filter(({ path }) => (PRICES[path]?.weight ?? 0) < 20)).toEqual([]);
});
