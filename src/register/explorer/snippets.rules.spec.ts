import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerAddress, snippet, SNIPPET_LANGUAGES } from './snippets.rules.js';

const address = 'https://register.example/graphql';

/** Texts with what ends a text in one language or another. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '"""',
        '`',
        '${',
        '\\',
        '\n',
        '\r',
        ')"',
        ')-"',
        ')--"',
        '#',
        '$x',
        'å',
        '😀',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));
const variables = fc.dictionary(fc.constantFrom('after', 'since', 'é'), awkward);

describe('A query written out as a program', () => {
  it('keeps its text in JavaScript, whatever is in it', () => {
    fc.assert(
      fc.property(awkward, variables, (query, given) => {
        const program = snippet('JavaScript', { address, query, variables: given });
        const [told = ''] = program.split('\n\nconst response');
        const [asked, kept] = runInNewContext(`${told}; [query, JSON.stringify(variables)]`) as [
          string,
          string,
        ];
        expect(asked).toBe(query);
        expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('keeps its text in a shell: quotation marks end, come escaped, and begin again', () => {
    fc.assert(
      fc.property(awkward, (query) => {
        const program = snippet('curl', { address, query, variables: {} });
        const [, quoted = ''] = program.split('--data-urlencode ');
        expect(quoted.slice(1, -1).split(`'\\''`).join("'")).toBe(`query=${query}`);
        expect(quoted.slice(1, -1).split(`'\\''`).join('')).not.toContain("'");
      }),
    );
  });

  it('ends its text in R only where it ends', () => {
    fc.assert(
      fc.property(awkward, (query) => {
        const program = snippet('R', { address, query, variables: {} });
        const [, dashes = '', rest = ''] = /query <- r"(-*)\(([\s\S]*)/.exec(program) ?? [];
        expect(rest.slice(0, rest.indexOf(`)${dashes}"`))).toBe(query);
      }),
    );
  });

  it('names its variables only when it has some', () => {
    expect(snippet('curl', { address, query: '{ a }', variables: {} })).not.toContain('variables');
    expect(snippet('curl', { address, query: '{ a }', variables: { a: 1 } })).toContain(
      `'variables={"a":1}'`,
    );
    expect(answerAddress({ address, query: '{ a }', variables: {} })).toBe(`${address}?query=%7B+a+%7D`);
    expect(answerAddress({ address, query: 'å', variables: { a: 1 } })).toBe(
      `${address}?query=%C3%A5&variables=%7B%22a%22%3A1%7D`,
    );
  });

  it('names its address in every language', () => {
    for (const language of SNIPPET_LANGUAGES) {
      expect(snippet(language, { address, query: '{ a }', variables: {} })).toContain(address);
    }
  });
});
