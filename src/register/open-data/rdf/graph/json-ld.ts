import type { JsonObject } from '../../../../words/json.js';
import type { Graph, Node, Term } from './graph.js';
import { TEXT_TYPE } from './n-quads.js';
import { namespacesOf } from '../namespaces.js';
import { namesIn } from './turtle.js';

/** Writes a graph as JSON-LD, with everything that is needed to understand it. */
export function jsonLd({ nodes }: Graph): string {
  const context = Object.fromEntries(namespacesOf(namesIn(nodes)));
  return `${JSON.stringify({ '@context': context, '@graph': nodes.map(member) }, null, 2)}\n`;
}

function member({ iri, types, statements }: Node): JsonObject {
  const said = new Map<string, JsonObject[]>();
  for (const { property, term } of statements) {
    said.set(property, [...(said.get(property) ?? []), object(term)]);
  }
  return { '@id': iri, '@type': [...types], ...Object.fromEntries(said) };
}

function object(term: Term): JsonObject {
  if ('iri' in term) return { '@id': term.iri };
  if ('text' in term) return { '@value': term.text, '@language': term.language };
  return term.datatype === TEXT_TYPE
    ? { '@value': term.value }
    : { '@value': term.value, '@type': term.datatype };
}
