import { LANGUAGES, type Language, type Texts } from '../../../../platform/language/language.js';
import { type Message, say } from '../../../../platform/language/message.js';
import { type Graph, link, moment, plain, type Term, texts } from '../../rdf/graph/graph.js';
import type { ShortName } from '../../rdf/namespaces.js';
import { CODES, publisherType } from './authority.js';
import { type CatalogueAddresses, identifierOf } from '../catalogue-addresses.js';
import type { CatalogueFacts } from '../catalogue-facts.js';
import { catalogueMessages } from '../catalogue.messages.js';
import { type Dates, inOrder } from './dates.rules.js';
import { KEYWORDS } from './keywords.js';

export type Said = Readonly<Partial<Record<ShortName, Term | readonly Term[] | undefined>>>;

/** What is being described, and what all descriptions share: who publishes, whom to ask, what may be done with it. */
export class Describer {
  readonly publisher: Term;
  readonly contact: Term | undefined;
  readonly rights: Term;

  constructor(
    readonly graph: Graph,
    readonly facts: CatalogueFacts,
    readonly addresses: CatalogueAddresses,
  ) {
    this.publisher = this.describePublisher();
    this.contact = this.describeContact();
    this.rights = this.rightsStatement('rights', this.allRights());
  }

  /** What is said of every dataset and service alike. */
  shared(iri: string): Said {
    return {
      'dcterms:identifier': plain(identifierOf(iri)),
      'dcterms:publisher': this.publisher,
      'dcat:contactPoint': this.contact,
      'dcat:keyword': KEYWORDS.flatMap((keyword) => texts(keyword)),
      'dcat:theme': [CODES.government, CODES.regions],
      'dcterms:accessRights': CODES.open,
    };
  }

  /** What is said of every dataset alike. */
  sharedOfData(iri: string): Said {
    const provenance = this.addresses.part('provenance');
    return {
      ...this.shared(iri),
      'dcterms:language': [CODES.swedish, CODES.english],
      'dcterms:spatial': CODES.sweden,
      'dcterms:provenance': this.graph.describe(provenance, 'dcterms:ProvenanceStatement', {
        'rdfs:label': texts(translated(catalogueMessages.provenance)),
      }),
    };
  }

  rightsStatement(name: string, said: Texts): Term {
    return this.graph.describe(this.addresses.part(name), 'dcterms:RightsStatement', {
      'rdfs:label': texts(said),
    });
  }

  /** A page or document elsewhere. */
  document(iri: string, title: Texts): Term {
    return this.graph.describe(iri, 'foaf:Document', { 'dcterms:title': texts(title) });
  }

  /** Something at an address of which no more is said. The European shapes want to be told that it is something. */
  address(iri: string): Term {
    return this.graph.describe(iri, 'rdfs:Resource', {});
  }

  standard(iri: string, title: Texts): Term {
    return this.graph.describe(iri, 'dcterms:Standard', { 'dcterms:title': texts(title) });
  }

  period(name: string, from: string | null, to?: string): Term | undefined {
    if (from === null && to === undefined) return undefined;
    return this.graph.describe(this.addresses.part(name, 'period'), 'dcterms:PeriodOfTime', {
      'dcat:startDate': from === null ? undefined : day(from),
      'dcat:endDate': to === undefined ? undefined : day(to),
    });
  }

  /** Says of what is made up that it is. */
  honest(description: Texts): Texts {
    if (!this.facts.register.demonstration) return description;
    const warning = catalogueMessages.fictional;
    return { sv: `${warning.sv} ${description.sv}`, en: `${warning.en} ${description.en}` };
  }

  private describePublisher(): Term {
    const { name, organisationNumber, kind } = this.facts.publisher;
    const iri =
      organisationNumber === undefined
        ? this.addresses.part('publisher')
        : `http://dataportal.se/organisation/SE${organisationNumber}`;
    return this.graph.describe(iri, 'foaf:Agent', {
      'foaf:name': texts(name),
      'dcterms:type': publisherType(kind),
      'dcterms:identifier': organisationNumber === undefined ? undefined : plain(organisationNumber),
    });
  }

  // Whom nobody can write to is no contact.
  private describeContact(): Term | undefined {
    const { contactEmail, publisher } = this.facts;
    if (contactEmail === undefined) return undefined;
    const name = translated(catalogueMessages.contact, (language) => ({
      publisher: publisher.name[language],
    }));
    return this.graph.describe(this.addresses.part('contact'), 'vcard:Organization', {
      'vcard:fn': texts(name),
      'vcard:hasEmail': link(`mailto:${encodeURI(contactEmail)}`),
      'vcard:hasURL': link(`${this.addresses.publicUrl}/`),
    });
  }

  private allRights(): Texts {
    const licences = new Set(this.facts.register.sources.map(({ licence }) => licence));
    const rights = catalogueMessages.rights;
    if (licences.size === 0) return rights;
    const others = translated(catalogueMessages.otherLicences, { licences: [...licences].join(', ') });
    return { sv: `${rights.sv} ${others.sv}`, en: `${rights.en} ${others.en}` };
  }
}

type Params = Readonly<Record<string, string>>;

/** A message in every language, with what it names in that language. */
export function translated(message: Message, params: Params | ((language: Language) => Params) = {}): Texts {
  const said = LANGUAGES.map((language) => {
    const values = typeof params === 'function' ? params(language) : params;
    return [language, say(message, language, values)];
  });
  return Object.fromEntries(said) as Texts;
}

/** When something first became public, and when it changed last, as DCAT tells it. */
export function datesOf(dates: Dates): Said {
  const { issued, modified } = inOrder(dates);
  return { 'dcterms:issued': momentOf(issued), 'dcterms:modified': momentOf(modified) };
}

function momentOf(at: Date | null): Term | undefined {
  return at === null ? undefined : moment(at);
}

function day(date: string): Term {
  return { value: date, datatype: 'http://www.w3.org/2001/XMLSchema#date' };
}
