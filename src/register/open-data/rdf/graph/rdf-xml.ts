import { xmlText } from '../../../../platform/xml-text.rules.js';
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
  const others = more.map((type) => `    <rdf:type rdf:resource="${xmlText(full(type))}"/>\n`);
  return `  <${name} rdf:about="${xmlText(iri)}">\n${others.join('')}${statements.map(member).join('')}  </${name}>\n`;
}

function member({ property, term }: Statement): string {
  if ('iri' in term) return `    <${property} rdf:resource="${xmlText(term.iri)}"/>\n`;
  if ('text' in term) {
    return `    <${property} xml:lang="${term.language}">${xmlText(term.text)}</${property}>\n`;
  }
  const type = term.datatype === TEXT_TYPE ? '' : ` rdf:datatype="${term.datatype}"`;
  return `    <${property}${type}>${xmlText(term.value)}</${property}>\n`;
}

function full(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local;
}
