import type { DcatFormatStyle } from '../../../../platform/configuration/configuration.js';
import type { Texts } from '../../../../platform/language/language.js';
import { plain, type Term } from '../../rdf/graph/graph.js';
import type { ShortName } from '../../rdf/namespaces.js';
import { fileType, mediaType } from './authority.js';

/** A format that data can be had in. */
export interface FileKind {
  readonly title: Texts;
  readonly mediaType: string;
  /** Its code in the EU's list of file types, where that has one. */
  readonly fileType?: string;
}

const both = (name: string): Texts => ({ sv: name, en: name });

/** The formats of files, by how their names end. */
export const FILE_KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['csv', { title: both('CSV'), mediaType: 'text/csv', fileType: 'CSV' }],
  ['jsonl', { title: both('JSON Lines'), mediaType: 'application/x-ndjson' }],
  ['parquet', { title: both('Parquet'), mediaType: 'application/vnd.apache.parquet' }],
  ['zip', { title: both('Data Package (ZIP)'), mediaType: 'application/zip', fileType: 'ZIP' }],
  [
    'xlsx',
    {
      title: { sv: 'Arbetsbok (XLSX)', en: 'Workbook (XLSX)' },
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      fileType: 'XLSX',
    },
  ],
  ['sqlite', { title: both('SQLite'), mediaType: 'application/vnd.sqlite3' }],
  ['nq', { title: both('N-Quads (RDF)'), mediaType: 'application/n-quads', fileType: 'RDF_N_QUADS' }],
  ['jsonld', { title: both('JSON-LD'), mediaType: 'application/ld+json', fileType: 'JSON_LD' }],
]);

export const JSON_KIND: FileKind = {
  title: both('JSON'),
  mediaType: 'application/json',
  fileType: 'JSON',
};

/** How each table can be had, and how the whole register can. */
export const TABLE_FILES = ['csv', 'jsonl', 'parquet'];
export const REGISTER_FILES = ['zip', 'xlsx', 'sqlite', 'jsonl', 'nq', 'jsonld'];

/**
 * What is said of a format. The Swedish profile always wants dcterms:format, the European one wants it to be no text;
 * for a format that the EU's list lacks, the media type is both.
 */
export function formatOf(
  kind: Pick<FileKind, 'fileType' | 'mediaType'>,
  style: DcatFormatStyle,
): Partial<Record<ShortName, Term>> {
  if (style === 'literal') return { 'dcterms:format': plain(kind.mediaType) };
  const type = mediaType(kind.mediaType);
  return {
    'dcterms:format': kind.fileType === undefined ? type : fileType(kind.fileType),
    'dcat:mediaType': type,
  };
}
