import type { Texts } from '../../../../platform/language/language.js';
import { link, type Term, texts, typed } from '../../rdf/graph/graph.js';
import { CODES } from './authority.js';
import type { FileFacts } from '../catalogue-facts.js';
import { catalogueMessages } from '../catalogue.messages.js';
import type { Describer, Said } from './describer.js';
import { datesOf, translated } from './describer.js';
import { FILE_KINDS, type FileKind, formatOf } from './file-kinds.js';

/** One way to have a dataset. */
export interface Way {
  /** What it is called by, after the name of its dataset. */
  readonly name: string;
  readonly kind: FileKind;
  readonly description: Texts;
  /** Where one reads about it, and where the bytes are. */
  readonly accessUrl: string;
  readonly downloadUrl: string;
  readonly licence: Term;
  readonly rights: Term;
  readonly said?: Said;
}

/** A file of a dataset, in its newest state or in one that lasts. */
export interface OfferedFile {
  readonly name: string;
  readonly title: Texts;
  readonly accessUrl: string;
  readonly downloadUrl: string;
  readonly licence: Term;
  readonly rights: Term;
  /** What is known of its bytes. */
  readonly file?: FileFacts | undefined;
  /** When there first was such a file, and when what it says changed last. */
  readonly issued: Date | null;
  readonly at?: Date | undefined;
  readonly conformsTo?: readonly Term[];
  readonly lasting?: boolean;
}

/** Describes one way to have a dataset; the dataset is known by its part of the catalogue. */
export function describeWay(to: Describer, dataset: string, way: Way): Term {
  return to.graph.describe(to.addresses.part(dataset, way.name), 'dcat:Distribution', {
    'dcterms:title': texts(way.kind.title),
    'dcterms:description': texts(way.description),
    'dcat:accessURL': link(way.accessUrl),
    'dcat:downloadURL': link(way.downloadUrl),
    ...formatOf(way.kind, to.facts.formatStyle),
    'dcterms:license': way.licence,
    'dcterms:rights': way.rights,
    'dcterms:language': [CODES.swedish, CODES.english],
    'dcatap:availability': CODES.stable,
    'adms:status': CODES.completed,
    ...way.said,
  });
}

/** Describes a file of a dataset; undefined for a format that catalogues know nothing of. */
export function describeFile(to: Describer, dataset: string, offered: OfferedFile): Term[] {
  const extension = offered.name.slice(offered.name.indexOf('.') + 1);
  const kind = FILE_KINDS.get(extension);
  if (!kind) return [];
  const message = offered.lasting ? catalogueMessages.file : catalogueMessages.latestFile;
  const description = translated(message, (language) => ({
    title: offered.title[language],
    format: kind.title[language],
  }));
  const said = { ...bytesOf(to, [dataset, extension], offered), 'dcterms:conformsTo': offered.conformsTo };
  return [describeWay(to, dataset, { ...offered, name: extension, kind, description, said })];
}

function bytesOf(to: Describer, part: readonly string[], { file, at, issued }: OfferedFile): Said {
  if (!file || !at) return {};
  const checksum = to.addresses.part(...part, 'sha256');
  return {
    'dcat:byteSize': typed(file.bytes, 'nonNegativeInteger'),
    'spdx:checksum': to.graph.describe(checksum, 'spdx:Checksum', {
      'spdx:algorithm': CODES.sha256,
      'spdx:checksumValue': typed(file.sha256, 'hexBinary'),
    }),
    ...datesOf({ issued, modified: at }),
  };
}
