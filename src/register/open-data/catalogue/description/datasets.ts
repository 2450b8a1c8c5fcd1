import type { Texts } from '../../../../platform/language/language.js';
import { link, plain, type Term, texts } from '../../rdf/graph/graph.js';
import type { Table } from '../../tables/table.js';
import { CODES } from './authority.js';
import type { ImportedSource, SnapshotFacts } from '../catalogue-facts.js';
import { identifierOf } from '../catalogue-addresses.js';
import { catalogueMessages } from '../catalogue.messages.js';
import { datesOf, type Describer, type Said, translated } from './describer.js';
import { describeFile, type OfferedFile } from './distributions.js';
import { REGISTER_FILES, TABLE_FILES } from './file-kinds.js';
import { CC0, licenceTerm } from './licence-terms.js';

/** The name of the whole register in the catalogue. */
export const REGISTER = 'register';
const SERIES = 'snapshots';

/** Describes the whole register: its files, and the APIs as other ways to have it. */
export function describeRegister(to: Describer, otherWays: readonly Term[]): Term {
  const { addresses, facts } = to;
  const files = latestFiles(to, REGISTER, REGISTER_FILES, {
    title: catalogueMessages.register,
    accessUrl: addresses.dictionary,
    licence: CC0,
    rights: to.rights,
  });
  return describeDataset(to, REGISTER, {
    'dcterms:title': texts(catalogueMessages.register),
    'dcterms:description': texts(to.honest(catalogueMessages.registerDescription)),
    'dcat:landingPage': to.document(addresses.dictionary, catalogueMessages.dictionary),
    'dcterms:conformsTo': to.standard(`${addresses.root}/vocabulary`, catalogueMessages.vocabulary),
    'dcat:version': plain(facts.register.revision),
    'dcat:distribution': [...files, ...otherWays],
  });
}

/** Describes a table: the same data as in the whole register, for those who need only this. */
export function describeTable(to: Describer, table: Table): Term {
  const { addresses, facts } = to;
  const named = (message: keyof typeof catalogueMessages): Texts =>
    translated(catalogueMessages[message], (language) => ({
      title: table.title[language],
      description: table.description[language],
    }));
  const page = addresses.page(table.name);
  const schema = to.standard(addresses.schema(table.name), named('tableSchema'));
  const files = latestFiles(to, table.name, TABLE_FILES, {
    title: table.title,
    accessUrl: page,
    licence: CC0,
    rights: to.rights,
    conformsTo: [schema],
  });
  return describeDataset(to, table.name, {
    'dcterms:title': texts(named('table')),
    'dcterms:description': texts(to.honest(named('tableDescription'))),
    'dcat:landingPage': to.document(page, named('tablePage')),
    'dcterms:conformsTo': schema,
    'dcterms:isPartOf': link(addresses.part(REGISTER)),
    'dcat:version': plain(facts.register.revision),
    'dcat:distribution': files,
  });
}

/** Describes imported records that are under a licence of their own. */
export function describeImported(to: Describer, source: ImportedSource): Term {
  const { addresses } = to;
  const params = { source: source.name, licence: source.licence };
  const name = `imported-${identifierOf(`${addresses.catalogue}#${source.name} ${source.licence}`)}`;
  const title = translated(catalogueMessages.imported, params);
  const page = addresses.page('meetings');
  const files = latestFiles(to, 'meetings', TABLE_FILES, {
    dataset: name,
    title,
    accessUrl: page,
    licence: licenceTerm(to, source.licence),
    rights: to.rightsStatement(`${name}-rights`, translated(catalogueMessages.importedRights, params)),
  });
  return describeDataset(to, name, {
    'dcterms:title': texts(title),
    'dcterms:description': texts(translated(catalogueMessages.importedDescription, params)),
    'dcat:landingPage': link(page),
    'dcterms:isPartOf': link(addresses.part('meetings')),
    'prov:wasDerivedFrom':
      source.url !== null && isAddress(source.url) ? link(new URL(source.url).href) : undefined,
    'dcat:version': plain(to.facts.register.revision),
    'dcat:distribution': files,
  });
}

/** Describes the series of snapshots, and each of them as a dataset that does not change. */
export function describeSnapshots(to: Describer, snapshots: readonly SnapshotFacts[]): Term[] {
  const [newest] = snapshots;
  if (!newest) return [];
  const { addresses, graph, facts } = to;
  const iri = addresses.part(SERIES);
  const series = graph.describe(iri, 'dcat:DatasetSeries', {
    'dcterms:title': texts(catalogueMessages.series),
    'dcterms:description': texts(to.honest(catalogueMessages.seriesDescription)),
    ...to.sharedOfData(iri),
    'dcterms:language': undefined,
    'dcterms:accessRights': undefined,
    'dcterms:accrualPeriodicity': CODES.daily,
    ...datesOf({ issued: facts.firstIssuedAt, modified: newest.issuedAt }),
    'dcterms:temporal': to.period(SERIES, facts.register.earliest),
  });
  return snapshots.map((snapshot) => describeSnapshot(to, snapshot, series));
}

function describeSnapshot(to: Describer, snapshot: SnapshotFacts, series: Term): Term {
  const { addresses } = to;
  const params = { name: snapshot.name, day: snapshot.day, revision: snapshot.revision };
  const name = `snapshot-${snapshot.name}`;
  const title = translated(catalogueMessages.snapshot, params);
  const files = snapshot.files.filter((file) => file.name.startsWith(`${REGISTER}.`));
  return describeDataset(to, name, {
    'dcterms:title': texts(title),
    'dcterms:description': texts(to.honest(translated(catalogueMessages.snapshotDescription, params))),
    'dcterms:accrualPeriodicity': undefined,
    // It never changes: what it says is told by its version.
    ...datesOf({ issued: snapshot.issuedAt, modified: snapshot.issuedAt }),
    'dcterms:temporal': to.period(name, null, snapshot.day),
    'dcat:version': plain(snapshot.revision),
    'dcat:inSeries': series,
    'dcat:landingPage': to.document(addresses.dictionary, catalogueMessages.dictionary),
    'dcat:distribution': files.flatMap((file) =>
      describeFile(to, name, {
        name: file.name,
        title,
        accessUrl: addresses.snapshot(snapshot.name),
        downloadUrl: addresses.snapshot(snapshot.name, file.name),
        licence: CC0,
        rights: to.rights,
        file,
        at: snapshot.issuedAt,
        issued: snapshot.issuedAt,
        lasting: true,
      }),
    ),
  });
}

function describeDataset(to: Describer, name: string, said: Said): Term {
  const iri = to.addresses.part(name);
  const { register } = to.facts;
  return to.graph.describe(iri, 'dcat:Dataset', {
    ...to.sharedOfData(iri),
    'dcterms:accrualPeriodicity': CODES.daily,
    ...datesOf({ issued: register.firstPublishedAt, modified: register.lastPublishedAt }),
    ...(said['dcterms:temporal'] ? {} : { 'dcterms:temporal': to.period(REGISTER, register.earliest) }),
    ...said,
  });
}

interface LatestFiles extends Pick<OfferedFile, 'title' | 'accessUrl' | 'licence' | 'rights' | 'conformsTo'> {
  /** Where they are described, if not under their own name. */
  readonly dataset?: string;
}

/** Files of the newest snapshot; before there is one, those that it will have. */
function latestFiles(to: Describer, name: string, extensions: string[], offered: LatestFiles): Term[] {
  const { latest: newest, register } = to.facts;
  const known = new Map(newest?.files.map((file) => [file.name, file]));
  return extensions.flatMap((extension) => {
    const file = `${name}.${extension}`;
    if (newest && !known.has(file)) return [];
    return describeFile(to, offered.dataset ?? name, {
      ...offered,
      name: file,
      downloadUrl: to.addresses.latest(file),
      file: known.get(file),
      at: newest?.at,
      issued: register.firstPublishedAt,
    });
  });
}

function isAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}
