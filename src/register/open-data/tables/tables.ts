import { nilReturns, officials, posts, publicBodies } from './bodies.tables.js';
import { coverageTable } from './coverage.table.js';
import type { DeclaredTable } from './declaration.js';
import { changes, versions } from './history.tables.js';
import { asks, decisionReferences, documents, gifts } from './meeting-lines.tables.js';
import { meetingIssues, meetingTopics } from './meeting-subjects.tables.js';
import { meetings } from './meetings.table.js';
import { organisationIdentifiers, organisationNames, organisations } from './organisations.tables.js';
import { participants } from './participants.table.js';
import { issues, topics } from './subjects.tables.js';
import type { Table } from './table.js';

/** All tables of the open data, in the order in which they refer to each other. */
export const TABLES: readonly DeclaredTable[] = [
  publicBodies,
  topics,
  organisations,
  organisationNames,
  organisationIdentifiers,
  officials,
  posts,
  issues,
  meetings,
  participants,
  meetingTopics,
  meetingIssues,
  asks,
  decisionReferences,
  documents,
  gifts,
  nilReturns,
  coverageTable,
  versions,
  changes,
];

const BY_NAME: ReadonlyMap<string, DeclaredTable> = new Map(TABLES.map((table) => [table.name, table]));

/** The table of a name, such as `meetings`. */
export function tableNamed(name: string): DeclaredTable | undefined {
  return BY_NAME.get(name);
}

/** The declaration that a table was made from. */
export function declarationOf({ name }: Pick<Table, 'name'>): DeclaredTable {
  const table = BY_NAME.get(name);
  if (!table) throw new Error(`the open data have no table ${name}`);
  return table;
}
