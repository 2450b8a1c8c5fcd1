import type { Graph, Node, Term } from './graph.js';
import { namespacesOf, type ShortName } from '../namespaces.js';
import { iriText, quoted, TEXT_TYPE } from './n-quads.js';

/** Writes a graph for people: a paragraph for each thing. */
export function turtle({ nodes }: Graph): string {
  const prefixes = namespacesOf(namesIn(nodes)).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  return [prefixes.join(''), ...nodes.map(paragraph)].join('\n');
}

/** Every name with a prefix that is used. */
export function namesIn(nodes: readonly Node[]): ShortName[] {
  return nodes.flatMap(({ types, statements }) => [...types, ...statements.map(({ property }) => property)]);
}

function paragraph({ iri, types, statements }: Node): string {
  const objects = new Map<string, string[]>();
  for (const { property, term } of statements) {
    objects.set(property, [...(objects.get(property) ?? []), object(term)]);
  }
  const said = [...objects].map(([property, terms]) => `${property} ${terms.join(', ')}`);
  return `${iriText(iri)}\n  ${[`a ${types.join(', ')}`, ...said].join(' ;\n  ')} .\n`;
}

function object(term: Term): string {
  if ('iri' in term) return iriText(term.iri);
  if ('text' in term) return `${quoted(term.text)}@${term.language}`;
  return term.datatype === TEXT_TYPE ? quoted(term.value) : `${quoted(term.value)}^^<${term.datatype}>`;
}
