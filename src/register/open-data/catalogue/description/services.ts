import { link, type Term, texts } from '../../rdf/graph/graph.js';
import { formatOf, JSON_KIND } from './file-kinds.js';
import { catalogueMessages } from '../catalogue.messages.js';
import { CC0 } from './licence-terms.js';
import type { Describer, Said } from './describer.js';
import { datesOf } from './describer.js';
import { describeWay } from './distributions.js';

// Everyone who opens the address gets an answer, without knowing how to ask.
const EXAMPLE_QUERY = '{ meetings(first: 100) { nodes { reference date title } } }';

/** Describes the two APIs, and the whole register as it is had from them. */
export function describeServices(to: Describer, dataset: string): { services: Term[]; ways: Term[] } {
  const graphql = describeGraphql(to, dataset);
  const rest = describeRest(to, dataset);
  return { services: [graphql.service, rest.service], ways: [graphql.way, rest.way] };
}

function describeGraphql(to: Describer, dataset: string): { service: Term; way: Term } {
  const { addresses } = to;
  const iri = addresses.part('graphql');
  const endpoint = `${addresses.publicUrl}/graphql`;
  const explorer = `${addresses.publicUrl}/explorer`;
  const standard = to.standard('https://spec.graphql.org/September2025/', catalogueMessages.graphqlStandard);
  const service = to.graph.describe(iri, 'dcat:DataService', {
    'dcterms:title': texts(catalogueMessages.graphql),
    'dcterms:description': texts(to.honest(catalogueMessages.graphqlDescription)),
    ...to.shared(iri),
    ...formatOf(JSON_KIND, to.facts.formatStyle),
    'dcat:mediaType': undefined,
    'dcat:endpointURL': to.address(endpoint),
    'dcat:endpointDescription': to.address(`${endpoint}/schema.graphql`),
    'dcat:landingPage': to.document(explorer, catalogueMessages.explorerPage),
    'dcterms:conformsTo': standard,
    'dcterms:license': CC0,
    'dcterms:rights': to.rights,
    'dcat:servesDataset': link(addresses.part(dataset)),
  });
  const way = describeWay(to, dataset, {
    name: 'graphql',
    kind: JSON_KIND,
    description: catalogueMessages.graphqlDescription,
    accessUrl: explorer,
    downloadUrl: `${endpoint}?query=${encodeURIComponent(EXAMPLE_QUERY)}`,
    licence: CC0,
    rights: to.rights,
    said: { 'dcat:accessService': service, 'dcterms:conformsTo': standard, ...datesOfRegister(to) },
  });
  return { service, way };
}

function describeRest(to: Describer, dataset: string): { service: Term; way: Term } {
  const { addresses } = to;
  const iri = addresses.part('rest');
  const openApi = `${addresses.root}/openapi.json`;
  const service = to.graph.describe(iri, 'dcat:DataService', {
    'dcterms:title': texts(catalogueMessages.rest),
    'dcterms:description': texts(to.honest(catalogueMessages.restDescription)),
    ...to.shared(iri),
    ...formatOf(JSON_KIND, to.facts.formatStyle),
    'dcat:mediaType': undefined,
    'dcat:endpointURL': to.address(addresses.root),
    'dcat:endpointDescription': to.address(openApi),
    'dcterms:conformsTo': to.standard(
      'https://spec.openapis.org/oas/v3.1.1',
      catalogueMessages.openApiStandard,
    ),
    'dcterms:license': CC0,
    'dcterms:rights': to.rights,
    'dcat:servesDataset': link(addresses.part(dataset)),
  });
  const way = describeWay(to, dataset, {
    name: 'rest',
    kind: JSON_KIND,
    description: catalogueMessages.restDescription,
    accessUrl: addresses.root,
    downloadUrl: `${addresses.root}/meetings`,
    licence: CC0,
    rights: to.rights,
    said: {
      'dcat:accessService': service,
      'dcterms:conformsTo': to.standard(openApi, catalogueMessages.openApi),
      ...datesOfRegister(to),
    },
  });
  return { service, way };
}

function datesOfRegister({ facts: { register } }: Describer): Said {
  return datesOf({ issued: register.firstPublishedAt, modified: register.lastPublishedAt });
}
