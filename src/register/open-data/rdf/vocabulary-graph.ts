import type { Texts } from '../../../platform/language/language.js';
import { LANGUAGES } from '../../../platform/language/language.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { LICENCE } from '../../records/terms.js';
import { TERMS } from '../tables/properties.js';
import type { Column, Table } from '../tables/table.js';
import { classAddresses } from './classes.js';
import { Graph, link, plain, type Term, texts } from './graph/graph.js';
import { wordAddress } from './rows/members.js';
import { ownName, propertyAddress, vocabularyAddress } from './property-address.js';
import { rdfMessages } from './graph/rdf.messages.js';
import { toldTable } from './rows/told-row.js';

/** Our own words as a graph: what rows are, what columns say of them, and which values they may have. */
export function vocabularyGraph(tables: readonly Table[], publicUrl: string): Graph {
  const graph = new Graph();
  const vocabulary = graph.describe(vocabularyAddress(publicUrl), 'owl:Ontology', {
    'dcterms:title': texts(rdfMessages.vocabulary),
    'dcterms:description': texts(rdfMessages.vocabularyDescription),
    'dcterms:license': link(LICENCE),
  });
  const words = new Words(graph, vocabulary, publicUrl);
  for (const table of tables) if (toldTable(table, publicUrl)) words.addTable(table);
  return graph;
}

class Words {
  constructor(
    private readonly graph: Graph,
    private readonly vocabulary: Term,
    private readonly publicUrl: string,
  ) {}

  addTable(table: Table): void {
    const [own = '', ...others] = classAddresses(this.publicUrl, table);
    this.graph.describe(own, 'rdfs:Class', {
      'rdfs:label': texts(table.title),
      'rdfs:comment': texts(table.description),
      'rdfs:subClassOf': others.map(link),
      'rdfs:isDefinedBy': this.vocabulary,
    });
    for (const column of table.columns) {
      if (column.vocabulary) this.addWords(column.vocabulary);
      if (column.property.startsWith(TERMS)) this.addProperty(table, column, link(own));
    }
  }

  private addProperty(table: Table, column: Column, domain: Term): void {
    const name = ownName(column.property);
    this.graph.describe(propertyAddress(this.publicUrl, column.property), 'rdf:Property', {
      'rdfs:label': texts(labelOf(table, name)),
      'rdfs:comment': texts(column.description),
      'rdfs:domain': domain,
      'dcterms:identifier': plain(name),
      'rdfs:isDefinedBy': this.vocabulary,
    });
  }

  private addWords(vocabulary: Vocabulary): void {
    const { name, values } = vocabulary;
    const scheme = propertyAddress(this.publicUrl, `${TERMS}${name}`);
    const concepts = values.map((value) => {
      const labels = LANGUAGES.map((language) => [language, vocabulary.label(value, language)]);
      return this.graph.describe(wordAddress(this.publicUrl, name, value), 'skos:Concept', {
        'skos:prefLabel': texts(Object.fromEntries(labels) as Texts),
        'skos:notation': plain(value),
        'skos:inScheme': link(scheme),
      });
    });
    this.graph.describe(scheme, 'skos:ConceptScheme', {
      'skos:hasTopConcept': concepts,
      'rdfs:isDefinedBy': this.vocabulary,
    });
  }
}

// meetings.date_precision → date precision
function labelOf(table: Table, name: string): Texts {
  const words = (name.split('.').at(-1) ?? name).replaceAll('_', ' ');
  return { sv: `${words} (${table.title.sv})`, en: `${words} (${table.title.en})` };
}
