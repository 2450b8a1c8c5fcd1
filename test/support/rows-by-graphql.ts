import type { DeclaredColumn, DeclaredTable } from '../../src/register/open-data/tables/declaration.js';
import type { Row } from '../../src/register/open-data/tables/table.js';
import { TABLES } from '../../src/register/open-data/tables/tables.js';
import { safeText } from '../../src/register/open-data/tables/cells.rules.js';
import { publicly } from './publicly.js';
import type { TestApp } from './test-app.js';

type Node = Record<string, unknown>;

/** What the public API answers to everything that a row may be asked by its columns: column → value. */
export type Told = Map<string, unknown>;

// The type of a row, and how all its records are asked for.
const WAYS: Record<string, { type: string; ask: string }> = {
  MEETING: { type: 'Meeting', ask: 'meetings(first: 100, after: $after)' },
  ORGANISATION: { type: 'Organisation', ask: 'organisations(first: 100, after: $after)' },
  OFFICIAL: { type: 'Official', ask: 'officials(first: 100, after: $after)' },
  ISSUE: { type: 'Issue', ask: 'issues(first: 100, after: $after)' },
  NIL_RETURN: { type: 'NilReturn', ask: 'nilReturns(first: 100, after: $after)' },
  PUBLIC_BODY: { type: 'PublicBody', ask: 'publicBodies' },
  TOPIC: { type: 'Topic', ask: 'topics' },
};
const PARTS: Record<string, string> = {
  Outcome: 'outcome',
  Source: 'source',
  QualityNote: 'qualityNotes',
  Withheld: 'withheld',
};

/** All records of a table's kind by the public API, as its rows would tell them, by the key of their first column. */
export async function rowsByGraphql(register: TestApp, table: DeclaredTable): Promise<Told[]> {
  const way = WAYS[table.kind ?? ''];
  if (!way) throw new Error(`no way to ask for ${table.name}`);
  const list = table.list === undefined ? undefined : (table.field?.split('.')[1] ?? '');
  const type = list === undefined ? way.type : typeOfLine(table);
  const fields = toldColumns(table).map((column) => selection(column, type));
  const inside = list === undefined ? fields.join(' ') : `${list} { ${fields.join(' ')} }`;
  const nodes = await everyNode(register, way.ask, `id ${inside}`);
  return nodes.flatMap((node) => {
    const lines = list === undefined ? [node] : (node[list] as Node[]);
    return lines.map((line) => new Map([['', node['id']], ...told(table, type, line)]));
  });
}

/** What a row tells of what the public API tells too, said as it says it, after the id of the record. */
export function asTold(table: DeclaredTable, row: Row): [string, unknown][] {
  const place = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const cells = toldColumns(table).map(({ name }): [string, unknown] => {
    // Where a text lacks a language, the public API gives the other one.
    const other = name.replace(/_(sv|en)$/, (_, language) => (language === 'sv' ? '_en' : '_sv'));
    return [name, row[place(name)] ?? row[place(other)] ?? null];
  });
  return [['', row[place('id')] ?? row[0]], ...cells];
}

function columnsWithFields({ columns }: DeclaredTable): DeclaredColumn[] {
  return columns.filter(({ field }) => field !== undefined);
}

/** The columns that the public API tells too; of a list of other records a line says only which. */
function toldColumns(table: DeclaredTable): DeclaredColumn[] {
  const columns = columnsWithFields(table);
  if (columns.length > 0) return columns;
  return table.columns.slice(1).map((column) => ({ ...column, field: keyOf(column), refersTo: undefined }));
}

function typeOfLine(table: DeclaredTable): string {
  const [field] = toldColumns(table).map((column) => column.field ?? '');
  return field?.split('.')[0] ?? '';
}

function keyOf({ refersTo }: DeclaredColumn): string {
  return refersTo === 'topics' ? 'Topic.code' : 'Issue.id';
}

function selection(column: DeclaredColumn, type: string): string {
  const { owner, member, key } = partsOf(column);
  if (owner !== type) return `${PARTS[owner] ?? owner} { ${member} }`;
  if (key !== undefined) return `${member} { ${key} }`;
  const language = languageOf(column);
  return language === undefined ? member : `${column.name}: ${member}(lang: ${language})`;
}

function told(table: DeclaredTable, type: string, line: Node): [string, unknown][] {
  return toldColumns(table).map((column) => [column.name, valueOf(column, type, line)]);
}

function valueOf(column: DeclaredColumn, type: string, line: Node): unknown {
  const { owner, member, key } = partsOf(column);
  if (owner !== type) return said(column, inside(line[PARTS[owner] ?? ''], member));
  if (member === 'decisionReferences')
    return said(column, [...new Set(inside(line[member], 'reference') as string[])]);
  if (key !== undefined && member !== 'progress') return said(column, inside(line[member], key));
  return said(column, line[languageOf(column) === undefined ? member : column.name]);
}

// A record or a list is told by some of its members.
const KEYS: Record<string, string> = { decisionReferences: 'reference', progress: 'on text', official: 'id' };

function partsOf({ field = '', refersTo }: DeclaredColumn): {
  owner: string;
  member: string;
  key: string | undefined;
} {
  const [owner = '', member = ''] = field.split('.');
  const key = refersTo === undefined ? KEYS[member] : refersTo === 'topics' ? 'code' : 'id';
  return { owner, member, key };
}

function languageOf({ name }: DeclaredColumn): string | undefined {
  return /_(sv|en)$/.exec(name)?.[1]?.toUpperCase();
}

function said({ type }: DeclaredColumn, value: unknown): unknown {
  if (Array.isArray(value) && type !== 'json') {
    return value.map((each) => moment(type, typeof each === 'string' ? each.replaceAll('|', '/') : each));
  }
  if (type === 'json') return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : '[]';
  return moment(type, value);
}

function moment(type: string, value: unknown): unknown {
  if (type === 'datetime' && typeof value === 'string') return new Date(value).toISOString();
  // Texts that got past every door are guarded in the tables.
  return typeof value === 'string' && type !== 'decimal' ? safeText(value) : (value ?? null);
}

function inside(value: unknown, member: string): unknown {
  if (Array.isArray(value)) return value.map((each: Node) => each[member]);
  return (value as Node | null)?.[member] ?? null;
}

async function everyNode(register: TestApp, ask: string, fields: string): Promise<Node[]> {
  if (!ask.includes('$after')) {
    const { all } = await publicly<{ all: Node[] }>(register, `{ all: ${ask} { ${fields} } }`);
    return all;
  }
  const query = `query ($after: String) { all: ${ask} { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { all }: { all: { nodes: Node[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } =
      await publicly(register, query, { after });
    nodes.push(...all.nodes);
    after = all.pageInfo.endCursor;
    if (!all.pageInfo.hasNextPage) return nodes;
  }
}

/** The tables whose rows the public API tells as records or as lines of them. */
export const TOLD_TABLES = TABLES.filter(({ kind }) => kind !== undefined);
