import type { Graph } from './graph.js';
import { jsonLd } from './json-ld.js';
import { rdfXml } from './rdf-xml.js';
import { turtle } from './turtle.js';

/** One of the forms that a graph is given in. */
export interface GraphFormat {
  /** How addresses of it end, without a dot. */
  readonly extension: string;
  readonly contentType: string;
  /** What an Accept header may call it. */
  readonly accepted: readonly string[];
  readonly write: (graph: Graph) => string;
}

const RDF_XML: GraphFormat = {
  extension: 'rdf',
  contentType: 'application/rdf+xml; charset=utf-8',
  accepted: ['application/rdf+xml', 'application/xml', 'text/xml'],
  write: rdfXml,
};

/** All forms, the one that every harvester reads first. */
export const GRAPH_FORMATS: readonly [GraphFormat, ...GraphFormat[]] = [
  RDF_XML,
  {
    extension: 'ttl',
    contentType: 'text/turtle; charset=utf-8',
    accepted: ['text/turtle', 'text/plain'],
    write: turtle,
  },
  {
    extension: 'jsonld',
    contentType: 'application/ld+json; charset=utf-8',
    accepted: ['application/ld+json', 'application/json'],
    write: jsonLd,
  },
];
