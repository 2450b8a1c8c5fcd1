import { Graph, texts } from '../../rdf/graph/graph.js';
import { CODES } from './authority.js';
import { CatalogueAddresses } from '../catalogue-addresses.js';
import type { CatalogueFacts } from '../catalogue-facts.js';
import { catalogueMessages } from '../catalogue.messages.js';
import {
  describeImported,
  describeRegister,
  describeSnapshots,
  describeTable,
  REGISTER,
} from './datasets.js';
import { datesOf, Describer } from './describer.js';
import { CC0 } from './licence-terms.js';
import { isCc0 } from './licences.rules.js';
import { describeServices } from './services.js';
import { shownSnapshots } from '../shown-snapshots.rules.js';

/**
 * The catalogue as DCAT-AP-SE 3.0.1 and DCAT-AP 3.0.1 want it: the whole register, each table, the series of
 * snapshots, imported records under other licences, and the APIs. Nothing in it is without a name.
 */
export function catalogueGraph(facts: CatalogueFacts): Graph {
  const graph = new Graph();
  const addresses = new CatalogueAddresses(facts.publicUrl);
  // It comes first.
  graph.describe(addresses.catalogue, 'dcat:Catalog', {});
  const others = facts.register.sources.filter(({ licence }) => !isCc0(licence));
  const to = new Describer(graph, { ...facts, register: { ...facts.register, sources: others } }, addresses);
  const { services, ways } = describeServices(to, REGISTER);
  const datasets = [
    describeRegister(to, ways),
    ...facts.tables.map((table) => describeTable(to, table)),
    ...others.map((source) => describeImported(to, source)),
    ...describeSnapshots(to, shownSnapshots(facts.snapshots)),
  ];
  graph.describe(addresses.catalogue, 'dcat:Catalog', {
    'dcterms:title': texts(catalogueMessages.title),
    'dcterms:description': texts(to.honest(catalogueMessages.description)),
    'dcterms:publisher': to.publisher,
    'dcterms:license': CC0,
    'dcterms:rights': to.rights,
    'foaf:homepage': to.graph.describe(`${facts.publicUrl}/`, 'foaf:Document', {
      'dcterms:title': texts(facts.publisher.name),
    }),
    'dcterms:language': [CODES.swedish, CODES.english],
    'dcterms:spatial': CODES.sweden,
    'dcat:themeTaxonomy': CODES.themes,
    ...datesOf({ issued: facts.register.firstPublishedAt, modified: facts.register.lastPublishedAt }),
    'dcat:dataset': datasets,
    'dcat:service': services,
  });
  return graph;
}
