import type { JsonObject } from '../../../../words/json.js';
import type { Edition, RegisterFormat, RegisterWriter } from '../../formats/writer.js';
import type { Row, Table } from '../../tables/table.js';
import { classOf } from '../classes.js';
import { datasetAddress, saidOfAll } from './edition-terms.js';
import { FileText } from './file-text.js';
import { type Member, valuesIn } from './members.js';
import { TEXT_TYPE } from '../graph/n-quads.js';
import { expanded, NAMESPACES } from '../namespaces.js';
import { type ToldTable, toldTable } from './told-row.js';

/** Every row as an object with its columns, one for each line, and before them what the columns mean. */
export const jsonLdFile: RegisterFormat = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  open: async (path, edition, tables) => {
    const out = await FileText.create(path);
    await out.add(preface(edition, tables));
    return new JsonLdWriter(out, edition);
  },
};

class JsonLdWriter implements RegisterWriter {
  private told: ToldTable | undefined;
  private type = '';
  private members: ((row: Row) => string)[] = [];

  constructor(
    private readonly out: FileText,
    private readonly edition: Edition,
  ) {}

  begin(table: Table): Promise<void> {
    this.told = toldTable(table, this.edition.publicUrl);
    this.members = this.told?.members.map((member) => memberOf(table, member)) ?? [];
    const { name, also } = classOf(table);
    this.type = JSON.stringify(also === undefined ? name : [name, also]);
    return Promise.resolve();
  }

  async write(rows: readonly Row[]): Promise<void> {
    if (!this.told) return;
    for (const row of rows) await this.out.add(`,\n${this.lineOf(this.told, row)}`);
  }

  async end(): Promise<void> {
    await this.out.add('\n]}\n');
    await this.out.end();
  }

  private lineOf({ subjectOf, versionOf }: ToldTable, row: Row): string {
    const original = versionOf(row);
    const version =
      original === undefined ? '' : `,"dcterms:isVersionOf":{"@id":${JSON.stringify(original)}}`;
    let line = `{"@id":${JSON.stringify(subjectOf(row))},"@type":${this.type}${version}`;
    for (const member of this.members) line += member(row);
    return `${line}}`;
  }
}

function preface(edition: Edition, tables: readonly Table[]): string {
  const said = saidOfAll(edition).map(({ property, value }) => [
    property,
    'iri' in value ? { '@id': value.iri } : { '@value': value.text, '@type': value.datatype },
  ]);
  const dataset = { '@id': datasetAddress(edition), ...(Object.fromEntries(said) as JsonObject) };
  const start = JSON.stringify({ '@context': context(edition, tables) }).slice(0, -1);
  return `${start},"@graph":[\n${JSON.stringify(dataset)}`;
}

// A column means what it means in its table, so each class brings what its columns mean.
function context({ publicUrl }: Edition, tables: readonly Table[]): JsonObject {
  const prefixes: JsonObject = { ...NAMESPACES };
  const classes = tables.flatMap((table) => {
    const told = toldTable(table, publicUrl);
    const [address] = told?.types ?? [];
    if (!told || address === undefined) return [];
    const terms = told.members.map((member) => [member.name, termOf(member)]);
    return [[classOf(table).name, { '@id': address, '@context': Object.fromEntries(terms) as JsonObject }]];
  });
  return { '@version': 1.1, ...prefixes, ...(Object.fromEntries(classes) as JsonObject) };
}

function termOf({ property, as }: Member): JsonObject {
  if ('link' in as) return { '@id': property, '@type': '@id' };
  if ('language' in as) return { '@id': property, '@language': as.language };
  return as.datatype === TEXT_TYPE ? { '@id': property } : { '@id': property, '@type': as.datatype };
}

const NATIVE: ReadonlySet<string> = new Set([expanded('xsd:integer'), expanded('xsd:boolean')]);

function memberOf({ columns }: Table, { place, name, as, said }: Member): (row: Row) => string {
  const key = `,${JSON.stringify(name)}:`;
  const isNative = 'datatype' in as && NATIVE.has(as.datatype);
  const one = (value: string): string => {
    if (isNative) return value;
    const text = said(value);
    return text === undefined ? JSON.stringify({ '@value': value }) : JSON.stringify(text);
  };
  const isList = columns[place]?.list ?? false;
  return (row) => {
    const values = valuesIn(row[place]);
    if (values.length === 0) return '';
    return key + (isList ? `[${values.map(one).join(',')}]` : one(values[0] ?? ''));
  };
}
