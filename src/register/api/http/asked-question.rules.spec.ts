import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedInAddress, askedInBody } from './asked-question.rules.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const variables = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });

function address(parameters: Record<string, string>): string {
  return `/graphql?${new URLSearchParams(parameters).toString()}`;
}

describe('What a request asks', () => {
  test('is the same by GET and by POST', () => {
    fc.assert(
      fc.property(text, fc.option(text), fc.option(variables), (query, operationName, given) => {
        const byGet = askedInAddress(
          address({
            query,
            ...(operationName === null ? {} : { operationName }),
            ...(given === null ? {} : { variables: JSON.stringify(given) }),
          }),
        );
        const byPost = askedInBody(JSON.parse(JSON.stringify({ query, operationName, variables: given })));
        expect(byGet).toEqual(byPost);
        expect(byPost).toEqual(JSON.parse(JSON.stringify({ query, operationName, variables: given })));
      }),
    );
  });

  test('is another for every other question', () => {
    const question = fc.record({
      query: text,
      operationName: fc.option(text),
      variables: fc.option(variables),
    });
    fc.assert(
      fc.property(question, question, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(JSON.stringify(askedInBody(one))).not.toBe(JSON.stringify(askedInBody(other)));
      }),
    );
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [{ query: '{ a }' }]],
    ['no query', { variables: {} }],
    ['an empty query', { query: '' }],
    ['a query that is no text', { query: { kind: 'Document' } }],
    ['variables as text', { query: '{ a }', variables: '{}' }],
    ['variables as a list', { query: '{ a }', variables: [] }],
    ['a name that is no text', { query: '{ a }', operationName: 1 }],
    ['a stored query', { query: '{ a }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
    ['extensions as text', { query: '{ a }', extensions: '{}' }],
  ])('is not known of %s', (_, body) => {
    expect(askedInBody(body)).toBeUndefined();
  });

  test.each([
    ['two queries', '/graphql?query={a}&query={b}'],
    ['variables that are no JSON', '/graphql?query={a}&variables={'],
    ['variables that are nothing', '/graphql?query={a}&variables=null'],
    ['no query', '/graphql'],
    ['something that is no address', '//'],
  ])('is not known of %s in an address', (_, url) => {
    expect(askedInAddress(url)).toBeUndefined();
  });

  test('is what clients ask, whatever they note of themselves', () => {
    const extensions = { clientLibrary: { name: 'client', version: '4' } };
    expect(askedInBody({ query: '{ a }', extensions })).toEqual(askedInBody({ query: '{ a }' }));
  });

  test('is not looked at too deep', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as object;
    expect(askedInBody({ query: '{ a }', variables: deep })).toBeUndefined();
  });
});
