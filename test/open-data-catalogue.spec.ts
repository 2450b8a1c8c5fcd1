import { beforeAll, describe, expect, it } from '@jest/globals';
import type n3 from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import type { CatalogueFacts } from '../src/register/open-data/catalogue/catalogue-facts.js';
import { catalogueGraph } from '../src/register/open-data/catalogue/description/catalogue-graph.js';
import { schemaOrgDataset } from '../src/register/open-data/catalogue/description/schema-org.js';
import type { Graph } from '../src/register/open-data/rdf/graph/graph.js';
import { jsonLd } from '../src/register/open-data/rdf/graph/json-ld.js';
import { rdfXml } from '../src/register/open-data/rdf/graph/rdf-xml.js';
import { turtle } from '../src/register/open-data/rdf/graph/turtle.js';
import type { JsonObject } from '../src/words/json.js';
import { facts } from './support/rdf/catalogue-facts.js';
import { impossibleDates, issuedTooLate } from './support/rdf/dates.js';
import { badNames } from './support/rdf/names.js';
import { codes, officialShapes, swedishShapes, violations } from './support/rdf/official-shapes.js';
import { FAULTS } from './support/rdf/planted-faults.js';
import { readJsonLd, readRdfXml, readTurtle } from './support/rdf/reading.js';

const official = officialShapes();
const swedish = swedishShapes();
const whatCodesAre = codes();

function statements(graph: Graph): n3.Quad[] {
  return readTurtle(turtle(graph));
}

function catalogue(changed: Partial<CatalogueFacts> = {}): n3.Quad[] {
  return statements(catalogueGraph(facts(changed)));
}

async function faultsIn(
  quads: readonly n3.Quad[],
): Promise<Record<'eu' | 'se' | 'dates' | 'names', string[]>> {
  const known = [...quads, ...whatCodesAre];
  return {
    eu: official ? await violations(official, known) : [],
    se: await violations(swedish, known),
    dates: [...impossibleDates(quads), ...issuedTooLate(quads)],
    names: badNames(quads),
  };
}

const NONE = { eu: [], se: [], dates: [], names: [] };

const empty = {
  ...facts().register,
  firstPublishedAt: null,
  lastPublishedAt: null,
  earliest: null,
  sources: [],
};
const CATALOGUES: Record<string, Partial<CatalogueFacts>> = {
  'of a register in use': {},
  'before there is a snapshot': { snapshots: [], latest: undefined },
  'while the newest snapshot is made again': { latest: undefined },
  'of an empty register': { snapshots: [], latest: undefined, register: empty },
  'of a publisher without a number': { publisher: { name: { sv: 'Dagsljus', en: 'Dagsljus' } } },
  'that nobody can be asked about': { contactEmail: undefined },
  'of a register whose clock was put back': {
    register: { ...facts().register, firstPublishedAt: new Date('2026-11-22T10:00:00Z') },
    firstIssuedAt: new Date('2026-11-23T10:00:00Z'),
  },
  'of a demonstration': { register: { ...facts().register, demonstration: true } },
  'with a year of snapshots': {
    snapshots: Array.from({ length: 80 }, (_, number) => {
      const at = new Date(Date.UTC(2026, 1, 14 - number * 5));
      const day = at.toISOString().slice(0, 10);
      const files = facts().snapshots[0]?.files ?? [];
      return { name: day, day, at, issuedAt: at, revision: String(100 - number), files };
    }),
  },
};

describe('The catalogue', () => {
  it.each(Object.entries(CATALOGUES))(
    '%s keeps the rules of DCAT-AP 3.0.1 and DCAT-AP-SE 3.0.1',
    async (_, changed) => {
      expect(await faultsIn(catalogue(changed))).toEqual(NONE);
    },
  );

  it('says the same in RDF/XML, Turtle and JSON-LD', async () => {
    const name = 'A "quoted" <name> & more \\ with\ttabs,\nlines and ]]>';
    const sources = [{ name, url: 'https://example.org/å b', licence: name }];
    const graph = catalogueGraph(facts({ register: { ...facts().register, sources } }));
    const quads = statements(graph);
    expect(isomorphic(quads, await readRdfXml(rdfXml(graph)))).toBe(true);
    expect(isomorphic(quads, await readJsonLd(jsonLd(graph)))).toBe(true);
  });

  it('is the same for the same facts', () => {
    expect(turtle(catalogueGraph(facts()))).toBe(turtle(catalogueGraph(facts())));
  });

  it('tells formats as texts to those who want that', async () => {
    const quads = catalogue({ formatStyle: 'literal' });
    const formats = quads.filter(({ predicate }) => predicate.value.endsWith('/format'));
    expect(new Set(formats.map(({ object }) => object.termType))).toEqual(new Set(['Literal']));
    expect(formats.map(({ object }) => object.value)).toContain('text/csv');
    expect(quads.some(({ predicate }) => predicate.value.endsWith('#mediaType'))).toBe(false);
    expect((await faultsIn(quads)).se).toEqual([]);
  });

  it('tells of a snapshot when it was made, and of what is in it when that became public and changed', () => {
    const quads = catalogue();
    const datesOf = (end: string) =>
      ['issued', 'modified'].map(
        (property) =>
          quads.find(
            ({ subject, predicate }) =>
              subject.value.endsWith(end) && predicate.value.endsWith(`terms/${property}`),
          )?.object.value,
      );
    const [data, snapshots] = [
      ['2026-01-14T10:00:00.000Z', '2026-02-14T10:00:00.000Z'],
      ['2026-02-15T00:15:00.000Z', '2026-02-15T00:15:00.000Z'],
    ];
    for (const end of ['/catalog', '#register', '#meetings', '#meetings-csv', '#register-graphql']) {
      expect([end, datesOf(end)]).toEqual([end, data]);
    }
    for (const end of ['#snapshot-2026-02-14', '#snapshot-2026-02-14-zip']) {
      expect([end, datesOf(end)]).toEqual([end, snapshots]);
    }
    expect(datesOf('#snapshots')).toEqual(['2026-01-15T00:15:00.000Z', '2026-02-15T00:15:00.000Z']);
  });

  it('makes a dataset with a licence of its own of records that are under another', () => {
    const quads = catalogue();
    const imported = quads.filter(({ subject }) => /#imported-[0-9a-f-]{36}$/.test(subject.value));
    const titles = imported.filter(({ predicate }) => predicate.value.endsWith('/title'));
    expect(titles.map(({ object }) => object.value)).toEqual([
      'Lobbyregister: poster från Another <register> & more',
      'Lobbying register: records from Another <register> & more',
      'Lobbyregister: poster från A third',
      'Lobbying register: records from A third',
    ]);
    const licences = quads.filter(
      ({ subject, predicate }) =>
        /#imported-.*-csv$/.test(subject.value) && predicate.value.endsWith('/license'),
    );
    expect(licences[0]?.object.value).toBe('http://opendatacommons.org/licenses/odbl/1.0/');
    const rights = quads.find(
      ({ subject, predicate }) => subject.value.endsWith('#rights') && predicate.value.endsWith('#label'),
    );
    expect(rights?.object.value).toContain('ODbL-1.0, Ask us first');
  });
});

describe('A page of data', () => {
  it.each(['sv', 'en'] as const)('tells search engines (%s) what the catalogue tells portals', (language) => {
    const [table] = facts().tables;
    const quads = catalogue();
    for (const [told, name] of [
      [schemaOrgDataset(facts(), language, table), 'meetings'],
      [schemaOrgDataset(facts(), language), 'register'],
    ] as const) {
      const of = (property: string): string[] =>
        quads
          .filter(
            ({ subject, predicate }) => subject.value === told['@id'] && predicate.value.endsWith(property),
          )
          .map(({ object }) => object.value);
      expect(of('/title')).toContain(told['name']);
      expect(of('/description')).toContain(told['description']);
      expect(of('/identifier')).toEqual([told['identifier']]);
      expect(of('/modified')).toEqual([told['dateModified']]);
      expect(told['description']).toMatch(/^[^]{50,5000}$/);
      const addresses = quads.filter(({ predicate }) => predicate.value.endsWith('#downloadURL'));
      const downloads = (told['distribution'] as JsonObject[]).map(({ contentUrl }) => contentUrl);
      expect(downloads.length).toBe(name === 'meetings' ? 3 : 6);
      for (const download of downloads)
        expect(addresses.map(({ object }) => object.value)).toContain(download);
    }
  });
});

describe('The rules for catalogues', () => {
  let whole: n3.Quad[];
  beforeAll(() => {
    whole = catalogue();
  });

  it.each(FAULTS)('find $what', async ({ found, plant }) => {
    const faults = await faultsIn(plant(whole));
    const finders = Object.entries(faults).flatMap(([finder, list]) => (list.length > 0 ? [finder] : []));
    const expected = official ? found : found.filter((finder) => finder !== 'eu');
    expect(finders).toEqual(expect.arrayContaining([...expected]));
  });
});
