import type { Cell, Column, ColumnType, Table } from '../../tables/table.js';
import { TERMS } from '../../tables/properties.js';
import { plainIri } from '../graph/n-quads.js';
import { expanded } from '../namespaces.js';
import { propertyAddress } from '../property-address.js';
import type { Things } from './things.js';

/** What a column says in a graph: by which property, and what its values become. */
export interface Member {
  readonly place: number;
  readonly name: string;
  readonly property: string;
  /** How a value is to be understood: as another thing, as a text in a language, or as a value of a type. */
  readonly as: { readonly link: true } | { readonly language: string } | { readonly datatype: string };
  /** What stands in the graph for a value: an address, or text. Undefined: a text, since it is no address after all. */
  readonly said: (value: string) => string | undefined;
}

const DATATYPES: Readonly<Partial<Record<ColumnType, string>>> = {
  integer: expanded('xsd:integer'),
  decimal: expanded('xsd:decimal'),
  boolean: expanded('xsd:boolean'),
  date: expanded('xsd:date'),
  datetime: expanded('xsd:dateTime'),
  json: expanded('rdf:JSON'),
};

/** What the columns of a table say. */
export function membersOf(table: Table, publicUrl: string, things: Things): Member[] {
  return table.columns.map((column, place) => {
    const language = languageOf(column);
    return {
      place,
      name: column.name,
      property: propertyAddress(publicUrl, column.property),
      ...(language === undefined
        ? understood(table, column, { publicUrl, things })
        : { as: { language }, said: same }),
    };
  });
}

/** The name of a word in a vocabulary of ours. */
export function wordAddress(publicUrl: string, vocabulary: string, word: string): string {
  return propertyAddress(publicUrl, `${TERMS}${vocabulary}.${encodeURIComponent(word)}`);
}

/** The values of a cell as text; none where there is none. */
export function valuesIn(cell: Cell | undefined): string[] {
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? [...new Set(cell)] : [String(cell)];
}

type Understood = Pick<Member, 'as' | 'said'>;

function understood(
  table: Table,
  column: Column,
  { publicUrl, things }: { publicUrl: string; things: Things },
): Understood {
  const target = targetOf(table, column);
  if (target !== undefined) return { as: LINK, said: (key) => things.byKey(target, key) };
  const words = column.vocabulary?.name;
  if (words !== undefined) return { as: LINK, said: (word) => wordAddress(publicUrl, words, word) };
  if (column.type === 'uri') return { as: LINK, said: webAddress };
  return { as: { datatype: DATATYPES[column.type] ?? expanded('xsd:string') }, said: same };
}

function targetOf({ foreignKeys }: Table, { name, refersTo }: Column): string | undefined {
  return foreignKeys.find(({ column }) => column === name)?.table ?? refersTo;
}

const LINK = { link: true } as const;

function same(text: string): string {
  return text;
}

function webAddress(text: string): string | undefined {
  return /^(https?|mailto):/i.test(text) && URL.canParse(text) ? plainIri(text) : undefined;
}

function languageOf({ name, type }: Column): string | undefined {
  return type === 'text' ? /_(sv|en)$/.exec(name)?.[1] : undefined;
}
