import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { operationMessages } from './operation.messages.js';

describe('The audit log', () => {
  it('has words for everything that the officials’ API can do', () => {
    const schema = buildSchema(readFileSync('office.graphql', 'utf8'));
    const operations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(operations.length).toBeGreaterThan(40);
    expect(operations.filter((name) => !(name in operationMessages))).toEqual([]);
  });
});
