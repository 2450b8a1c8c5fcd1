import n3 from 'n3';
import { expanded, type ShortName } from '../../../src/register/open-data/rdf/namespaces.js';

const namedNode = (iri: string) => n3.DataFactory.namedNode(iri);
const literal = (text: string, type?: n3.NamedNode) => n3.DataFactory.literal(text, type);
const quad = (subject: n3.Quad_Subject, predicate: n3.Quad_Predicate, object: n3.Quad_Object) =>
  n3.DataFactory.quad(subject, predicate, object);

type Change = (quads: readonly n3.Quad[]) => n3.Quad[];

/** Faults that a catalogue could have, and who must find each: the official rules, the Swedish ones, or our own eyes. */
export const FAULTS: readonly {
  what: string;
  found: readonly ('eu' | 'se' | 'dates' | 'names')[];
  plant: Change;
}[] = [
  { what: 'a dataset without a title', found: ['eu', 'se'], plant: without('#register', 'dcterms:title') },
  {
    what: 'a title in one language',
    found: ['se'],
    plant: drop((q) => isOf(q, '#register', 'dcterms:title') && languageOf(q) === 'en'),
  },
  {
    what: 'a title in no language',
    found: ['se'],
    plant: changed('#register', 'dcterms:title', literal('A title')),
  },
  { what: 'a dataset without a publisher', found: ['se'], plant: without('#register', 'dcterms:publisher') },
  { what: 'a publisher without a name', found: ['eu', 'se'], plant: without('SE2321000131', 'foaf:name') },
  { what: 'a publisher of no type', found: ['se'], plant: without('SE2321000131', 'dcterms:type') },
  { what: 'a catalogue without a licence', found: ['se'], plant: without('/catalog', 'dcterms:license') },
  {
    what: 'a way to have it without an address',
    found: ['eu', 'se'],
    plant: without('#meetings-csv', 'dcat:accessURL'),
  },
  {
    what: 'a way to have it without a format',
    found: ['se'],
    plant: without('#meetings-csv', 'dcterms:format'),
  },
  {
    what: 'a size below nothing',
    found: ['eu'],
    plant: changed(
      '#meetings-csv',
      'dcat:byteSize',
      literal('-1', namedNode(expanded('xsd:nonNegativeInteger'))),
    ),
  },
  {
    what: 'a theme in words',
    found: ['eu', 'se'],
    plant: changed('#register', 'dcat:theme', literal('Government')),
  },
  { what: 'a service that is nowhere', found: ['eu', 'se'], plant: without('#graphql', 'dcat:endpointURL') },
  { what: 'a contact without an address', found: ['se'], plant: without('#contact', 'vcard:hasEmail') },
  {
    what: 'two rights of access',
    found: ['eu', 'se'],
    plant: added(
      '#register',
      'dcterms:accessRights',
      namedNode('http://publications.europa.eu/resource/authority/access-right/RESTRICTED'),
    ),
  },
  {
    what: 'an identifier that is an address',
    found: ['se'],
    plant: changed('#register', 'dcterms:identifier', literal('https://register.example.org/1')),
  },
  {
    what: 'a record of the catalogue',
    found: ['se'],
    plant: (quads) => [
      ...quads,
      quad(
        namedNode('https://example.org/record'),
        namedNode(expanded('rdf:type')),
        namedNode(expanded('dcat:CatalogRecord')),
      ),
    ],
  },
  {
    what: 'a series within a series',
    found: ['se'],
    plant: added(
      '#snapshots',
      'dcat:inSeries',
      namedNode('https://register.example.org/opendata/v1/catalog#snapshots'),
    ),
  },
  {
    what: 'a month that no year has',
    found: ['dates'],
    plant: changed(
      '#register-period',
      'dcat:startDate',
      literal('2026-13-41', namedNode(expanded('xsd:date'))),
    ),
  },
  {
    what: 'the 30th of February',
    found: ['dates'],
    plant: changed(
      '#meetings',
      'dcterms:modified',
      literal('2026-02-30T10:00:00Z', namedNode(expanded('xsd:dateTime'))),
    ),
  },
  {
    what: 'a dataset that was public later than it changed last',
    found: ['dates'],
    plant: changed(
      '#meetings',
      'dcterms:issued',
      literal('2026-11-22T10:00:00Z', namedNode(expanded('xsd:dateTime'))),
    ),
  },
  {
    what: 'a contact without a name of its own',
    found: ['se', 'names'],
    plant: renamed('#contact', n3.DataFactory.blankNode('contact')),
  },
  {
    what: 'a dataset by a relative name',
    found: ['names'],
    plant: renamed('#meetings', namedNode('/catalog#meetings')),
  },
  {
    what: 'an address with a space',
    found: ['names'],
    plant: changed('#meetings-csv', 'dcat:downloadURL', namedNode('https://example.org/a b')),
  },
];

function isOf({ subject, predicate }: n3.Quad, end: string, property: ShortName): boolean {
  return subject.value.endsWith(end) && predicate.value === expanded(property);
}

function languageOf({ object }: n3.Quad): string {
  return object.termType === 'Literal' ? object.language : '';
}

function drop(which: (quad: n3.Quad) => boolean): Change {
  return (quads) => quads.filter((each) => !which(each));
}

function without(end: string, property: ShortName): Change {
  return drop((each) => isOf(each, end, property));
}

function added(end: string, property: ShortName, object: n3.Quad_Object): Change {
  return (quads) => {
    const [of] = quads.filter(({ subject }) => subject.value.endsWith(end));
    if (!of) throw new Error(`nothing is called ${end}`);
    return [...quads, quad(of.subject, namedNode(expanded(property)), object)];
  };
}

function changed(end: string, property: ShortName, object: n3.Quad_Object): Change {
  return (quads) => added(end, property, object)(without(end, property)(quads));
}

function renamed(end: string, name: n3.NamedNode | n3.BlankNode): Change {
  return (quads) =>
    quads.map(({ subject, predicate, object }) =>
      quad(
        subject.value.endsWith(end) ? name : subject,
        predicate,
        object.value.endsWith(end) ? name : object,
      ),
    );
}
