import type { Edition, RegisterFormat, RegisterWriter } from '../../formats/writer.js';
import type { Row, Table } from '../../tables/table.js';
import { datasetAddress, saidOfAll } from './edition-terms.js';
import { FileText } from './file-text.js';
import { type Member, valuesIn } from './members.js';
import { iriText, quoted, TEXT_TYPE } from '../graph/n-quads.js';
import { expanded } from '../namespaces.js';
import { type ToldTable, toldTable } from './told-row.js';

/**
 * Every row as statements, one for each line: subject, property, value. All stand in the default graph: the names of their
 * subjects tell the register, and a graph's name in each line would make the file a third larger.
 */
export const nQuads: RegisterFormat = {
  extension: 'nq',
  mediaType: 'application/n-quads',
  open: async (path, edition) => {
    const out = await FileText.create(path);
    await out.add(preface(edition));
    return new NQuadsWriter(out, edition);
  },
};

const TYPE = iriText(expanded('rdf:type'));
const END = ' .\n';
const VERSION_OF = iriText(expanded('dcterms:isVersionOf'));

class NQuadsWriter implements RegisterWriter {
  private told: ToldTable | undefined;
  private types: string[] = [];
  private members: { place: number; before: string; object: (text: string) => string }[] = [];

  constructor(
    private readonly out: FileText,
    private readonly edition: Edition,
  ) {}

  begin(table: Table): Promise<void> {
    this.told = toldTable(table, this.edition.publicUrl);
    this.types = this.told?.types.map((type) => ` ${TYPE} ${iriText(type)}${END}`) ?? [];
    this.members =
      this.told?.members.map((member) => {
        return { place: member.place, before: ` ${iriText(member.property)} `, object: objectOf(member) };
      }) ?? [];
    return Promise.resolve();
  }

  async write(rows: readonly Row[]): Promise<void> {
    if (!this.told) return;
    for (const row of rows) await this.out.add(this.linesOf(this.told, row));
  }

  end(): Promise<void> {
    return this.out.end();
  }

  private linesOf({ subjectOf, versionOf }: ToldTable, row: Row): string {
    const subject = iriText(subjectOf(row));
    let lines = '';
    for (const type of this.types) lines += subject + type;
    const original = versionOf(row);
    if (original !== undefined) lines += `${subject} ${VERSION_OF} ${iriText(original)}${END}`;
    for (const { place, before, object } of this.members) {
      for (const value of valuesIn(row[place])) lines += subject + before + object(value) + END;
    }
    return lines;
  }
}

function preface(edition: Edition): string {
  const dataset = iriText(datasetAddress(edition));
  const lines = saidOfAll(edition).map(({ property, value }) => {
    const object = 'iri' in value ? iriText(value.iri) : literal(value.text, value.datatype);
    return `${dataset} ${iriText(property)} ${object}${END}`;
  });
  return lines.join('');
}

function objectOf({ as, said }: Member): (value: string) => string {
  if ('link' in as) {
    return (value) => {
      const iri = said(value);
      return iri === undefined ? quoted(value) : `<${iri}>`;
    };
  }
  if ('language' in as) return (value) => `${quoted(value)}@${as.language}`;
  return (value) => literal(value, as.datatype);
}

function literal(text: string, datatype: string): string {
  return datatype === TEXT_TYPE ? quoted(text) : `${quoted(text)}^^<${datatype}>`;
}
