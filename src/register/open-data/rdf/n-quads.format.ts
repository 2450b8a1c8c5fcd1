import type { Edition, RegisterFormat, RegisterWriter } from '../formats/writer.js';
import type { Row, Table } from '../tables/table.js';
import { graphAddress, saidOfGraph } from './edition-terms.js';
import { FileText } from './file-text.js';
import { type Member, valuesIn } from './members.js';
import { iriText, quoted, TEXT_TYPE } from './n-quads.js';
import { expanded } from './namespaces.js';
import { type ToldTable, toldTable } from './told-row.js';

/** Every row as statements, one for each line: subject, property, value, and the register as the graph. */
export const nQuads: RegisterFormat = {
  extension: 'nq',
  mediaType: 'application/n-quads',
  open: async (path, edition) => new NQuadsWriter(await FileText.create(path), edition),
};

const TYPE = iriText(expanded('rdf:type'));
const VERSION_OF = iriText(expanded('dcterms:isVersionOf'));

class NQuadsWriter implements RegisterWriter {
  private readonly graph: string;
  private told: ToldTable | undefined;
  private head = '';
  private objects: ((text: string) => string)[] = [];
  private begun = false;

  constructor(
    private readonly out: FileText,
    private readonly edition: Edition,
  ) {
    this.graph = iriText(graphAddress(edition));
  }

  async begin(table: Table): Promise<void> {
    if (!this.begun) await this.out.add(this.preface());
    this.begun = true;
    this.told = toldTable(table, this.edition.publicUrl);
    this.objects = this.told?.members.map(objectOf) ?? [];
    this.head = this.told?.types.map((type) => `${TYPE} ${iriText(type)}`).join('\n') ?? '';
  }

  async write(rows: readonly Row[]): Promise<void> {
    if (!this.told) return;
    for (const row of rows) await this.out.add(this.linesOf(this.told, row));
  }

  async end(): Promise<void> {
    if (!this.begun) await this.out.add(this.preface());
    await this.out.end();
  }

  private preface(): string {
    const lines = saidOfGraph(this.edition).map(({ property, value }) => {
      const object = 'iri' in value ? iriText(value.iri) : literal(value.text, value.datatype);
      return `${this.graph} ${iriText(property)} ${object} .\n`;
    });
    return lines.join('');
  }

  private linesOf({ members, subjectOf, versionOf }: ToldTable, row: Row): string {
    const subject = iriText(subjectOf(row));
    const end = ` ${this.graph} .\n`;
    let lines = this.head
      .split('\n')
      .map((type) => `${subject} ${type}${end}`)
      .join('');
    const original = versionOf(row);
    if (original !== undefined) lines += `${subject} ${VERSION_OF} ${iriText(original)}${end}`;
    for (const [index, { place, property }] of members.entries()) {
      const object = this.objects[index];
      for (const value of valuesIn(row[place])) {
        lines += `${subject} <${property}> ${object?.(value) ?? ''}${end}`;
      }
    }
    return lines;
  }
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
