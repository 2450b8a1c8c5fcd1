import { describe, expect, it } from '@jest/globals';
import { GRAPH_FORMATS } from './graph-formats.js';
import { negotiated } from './negotiation.rules.js';

describe('The form of a graph', () => {
  it.each([
    [undefined, 'rdf'],
    ['', 'rdf'],
    ['*/*', 'rdf'],
    ['text/turtle', 'ttl'],
    ['TEXT/Turtle;q=0.5, application/ld+json;q=0.9', 'jsonld'],
    ['application/json', 'jsonld'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'jsonld'],
    ['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'rdf'],
    ['text/*', 'rdf'],
    ['application/rdf+xml;q=0, application/xml;q=0, text/xml;q=0, */*', 'ttl'],
    ['text/html', undefined],
    ['image/*, text/turtle;q=0', undefined],
    ['text/turtle;q=often', 'ttl'],
    [',;,=,', undefined],
  ])('that %s asks for is %s', (accept, extension) => {
    expect(negotiated(accept, GRAPH_FORMATS)?.extension).toBe(extension);
  });
});
