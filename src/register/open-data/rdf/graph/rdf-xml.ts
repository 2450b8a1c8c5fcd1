import type { Graph, Node, Statement } from './graph.js';
import { TEXT_TYPE } from './n-quads.js';
import { NAMESPACES, namespacesOf } from '../namespaces.js';
import { namesIn } from './turtle.js';

/** Writes a graph as RDF/XML, the one form that every harvester reads. */
export function rdfXml({ nodes }: Graph): string {
  const prefixes = namespacesOf(['rdf:RDF', ...namesIn(nodes)]);
  const declared = prefixes.map(([prefix, iri]) => `xmlns:${prefix}="${iri}"`).join('\n  ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n  ${declared}>\n${nodes.map(element).join('')}</rdf:RDF>\n`;
}

function element({ iri, types, statements }: Node): string {
  const [name = 'rdf:Description', ...more] = types;
  const others = more.map((type) => `    <rdf:type rdf:resource="${escaped(full(type))}"/>\n`);
  return `  <${name} rdf:about="${escaped(iri)}">\n${others.join('')}${statements.map(member).join('')}  </${name}>\n`;
}

function member({ property, term }: Statement): string {
  if ('iri' in term) return `    <${property} rdf:resource="${escaped(term.iri)}"/>\n`;
  if ('text' in term) {
    return `    <${property} xml:lang="${term.language}">${escaped(term.text)}</${property}>\n`;
  }
  const type = term.datatype === TEXT_TYPE ? '' : ` rdf:datatype="${term.datatype}"`;
  return `    <${property}${type}>${escaped(term.value)}</${property}>\n`;
}

function full(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// XML has no way to write the other control characters and halves of pairs, not even by number.
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(UNSAYABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}
