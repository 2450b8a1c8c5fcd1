import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import n3 from 'n3';
import { expanded, type ShortName } from '../../../src/register/open-data/rdf/namespaces.js';
import { CONFORMANCE } from './official-shapes.js';

/** What the EU's Metadata Quality Assessment looks for, and how many points each gives: 405 in all. */
const POINTS = {
  keyword: 30,
  theme: 30,
  spatial: 20,
  temporal: 20,
  accessUrlReachable: 50,
  downloadUrl: 20,
  downloadUrlReachable: 30,
  format: 20,
  mediaType: 10,
  formatsFromLists: 10,
  nonProprietary: 20,
  machineReadable: 20,
  conforms: 30,
  licence: 20,
  licenceFromList: 10,
  accessRights: 10,
  accessRightsFromList: 5,
  contactPoint: 20,
  publisher: 10,
  rights: 5,
  byteSize: 5,
  issued: 5,
  modified: 5,
} as const;

type Indicator = keyof typeof POINTS;

/** A dataset's points, and what it did not get any for. */
export interface Score {
  dataset: string;
  points: number;
  missed: Indicator[];
}

/** What the assessment has to be told: it cannot find out by looking at the graph. */
export interface Surroundings {
  reachable: (url: string) => boolean;
  conforms: boolean;
  lists: CodeLists;
}

export interface CodeLists {
  fileTypes: ReadonlySet<string>;
  nonProprietary: ReadonlySet<string>;
  mediaTypes: ReadonlySet<string>;
  licences: ReadonlySet<string>;
  accessRights: ReadonlySet<string>;
}

/** The code lists that the assessment compares with; undefined, and said aloud, where they are not there. */
export function codeLists(): CodeLists | undefined {
  const folder = join(CONFORMANCE, 'mqa');
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: the code lists of the Metadata Quality Assessment are not at ${folder}`);
    return undefined;
  }
  const rows = (name: string): string[][] =>
    readFileSync(join(folder, `${name}.csv`), 'utf8')
      .split(/\r?\n/)
      .map((line) => line.split(','));
  const firsts = (name: string): Set<string> => new Set(rows(name).map(([first = '']) => first));
  return {
    fileTypes: firsts('file-types'),
    nonProprietary: firsts('non-proprietary'),
    mediaTypes: firsts('media-types'),
    licences: new Set(rows('licenses').flatMap(([licence = '', , code = '']) => [licence, code])),
    accessRights: firsts('access-right'),
  };
}

// No list tells these: what the assessment takes for readable by machines without looking into it.
const MACHINE_READABLE =
  /\/file-type\/(CSV|JSON|JSON_LD|RDF|RDF_XML|RDF_TURTLE|RDF_N_QUADS|RDF_N_TRIPLES|RDF_TRIG|ODS|XLSX|XML|ICS|RSS)$/;

/** The score of each dataset of a catalogue. */
export function scores(quads: readonly n3.Quad[], around: Surroundings): Score[] {
  const graph = new n3.Store([...quads]);
  const datasets = graph.getSubjects(expanded('rdf:type'), expanded('dcat:Dataset'), null);
  return datasets.map(({ value }) => scoreOf(graph, value, around));
}

function scoreOf(graph: n3.Store, dataset: string, around: Surroundings): Score {
  const found = { ...ofDataset(graph, dataset, around), ...ofWays(graph, dataset, around) };
  const missed = (Object.keys(POINTS) as Indicator[]).filter((indicator) => !found[indicator]);
  const points = Object.values(POINTS).reduce((sum, each) => sum + each, 0);
  return { dataset, points: missed.reduce((sum, indicator) => sum - POINTS[indicator], points), missed };
}

type Found = Partial<Record<Indicator, boolean>>;

function ofDataset(graph: n3.Store, dataset: string, { lists, conforms }: Surroundings): Found {
  const of = (property: ShortName) => valuesOf(graph, dataset, property);
  return {
    keyword: of('dcat:keyword').length > 0,
    theme: of('dcat:theme').length > 0,
    spatial: of('dcterms:spatial').length > 0,
    temporal: of('dcterms:temporal').length > 0,
    accessRights: of('dcterms:accessRights').length > 0,
    accessRightsFromList: areIn(of('dcterms:accessRights'), lists.accessRights),
    contactPoint: of('dcat:contactPoint').length > 0,
    publisher: of('dcterms:publisher').length > 0,
    conforms,
  };
}

/**
 * What ways to have a dataset carry the same data, so for what formats there are and how large the files are, the best of
 * them counts. All else every one of them has to have.
 */
function ofWays(graph: n3.Store, dataset: string, { lists, reachable }: Surroundings): Found {
  const ways = valuesOf(graph, dataset, 'dcat:distribution');
  const of = (property: ShortName) => ways.map((way) => valuesOf(graph, way, property));
  const set = (property: ShortName): boolean => of(property).every((values) => values.length > 0);
  const oneIn = (property: ShortName, list: ReadonlySet<string>): boolean =>
    of(property).some((values) => areIn(values, list));
  const dated = (property: ShortName): boolean =>
    valuesOf(graph, dataset, property).length > 0 && set(property);
  return {
    accessUrlReachable: of('dcat:accessURL').every((urls) => urls.length > 0 && urls.every(reachable)),
    downloadUrl: set('dcat:downloadURL'),
    downloadUrlReachable: of('dcat:downloadURL').every((urls) => urls.length > 0 && urls.every(reachable)),
    format: set('dcterms:format'),
    mediaType: set('dcat:mediaType'),
    formatsFromLists: oneIn('dcterms:format', lists.fileTypes) && oneIn('dcat:mediaType', lists.mediaTypes),
    nonProprietary: oneIn('dcterms:format', lists.nonProprietary),
    machineReadable: of('dcterms:format')
      .flat()
      .some((format) => MACHINE_READABLE.test(format)),
    licence: set('dcterms:license'),
    licenceFromList: of('dcterms:license').every((licences) => areIn(licences, lists.licences)),
    rights: set('dcterms:rights'),
    byteSize: of('dcat:byteSize').flat().length > 0,
    issued: dated('dcterms:issued'),
    modified: dated('dcterms:modified'),
  };
}

function areIn(values: readonly string[], list: ReadonlySet<string>): boolean {
  return values.length > 0 && values.every((value) => list.has(value));
}

function valuesOf(graph: n3.Store, subject: string, property: ShortName): string[] {
  return graph.getObjects(subject, expanded(property), null).map(({ value }) => value);
}
