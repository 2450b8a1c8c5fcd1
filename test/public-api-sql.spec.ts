import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readyQueries } from '../src/register/explorer/ready-queries.js';
import { listStatements } from './support/count-statements.js';
import { documentedQueries } from './support/documented-queries.js';
import { publishExample } from './support/example-register.js';
import { publicly } from './support/publicly.js';
import { readableSql } from './support/readable-sql.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FILE = new URL('../docs/sql.md', import.meta.url);
const HEADER = `# What each query costs in SQL

Every documented query of the public API with the statements that answer it, in order, on a register where nothing is
kept in memory. A test compares it with what the database is asked. After a change, look at the difference:
\`WRITE_SQL=1 npm test -- test/public-api-sql.spec.ts\` writes this file anew.

Before the first statement a transaction begins that sees one moment, and says which revision that is; it is left out
here.
`;

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp({
    LIMIT_KEPT_RECORDS: '0',
    LIMIT_ANSWER_BYTES: '0',
    LIMIT_COMPILED_QUERIES: '0',
  });
  await publishExample(register);
});
afterAll(() => register.stop());

test('the SQL of every documented query is the committed one', async () => {
  const moment = { today: '2026-02-14', lastPublishedAt: new Date('2026-02-14T10:00:00Z'), revision: 5 };
  const variables = new Map(readyQueries.map((ready) => [ready.title.en, ready.variables?.(moment) ?? {}]));
  const cursor = await cursorOfFirst();
  const parts: string[] = [];
  for (const { name, query } of documentedQueries) {
    const asked = query.replace('CURSOR', cursor);
    const statements = await listStatements(register.register, () =>
      publicly(register, asked, variables.get(name)),
    );
    parts.push(
      partOf(
        name,
        query,
        statements.filter((sql) => !/^\s*START TRANSACTION/.test(sql)),
      ),
    );
  }
  const told = [HEADER, ...parts].join('\n');
  if (process.env['WRITE_SQL']) writeFileSync(FILE, told);
  expect(readFileSync(FILE, 'utf8')).toBe(told);
});

async function cursorOfFirst(): Promise<string> {
  const query = '{ meetings(first: 1) { pageInfo { endCursor } } }';
  const { meetings } = await publicly<{ meetings: { pageInfo: { endCursor: string } } }>(register, query);
  return meetings.pageInfo.endCursor;
}

function partOf(name: string, query: string, statements: readonly string[]): string {
  const shown = query.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
  const blocks = statements.map((sql) => `\`\`\`sql\n${readableSql(sql)}\n\`\`\`\n`);
  return [
    `## ${name}\n`,
    `\`\`\`graphql\n${shown}\n\`\`\`\n`,
    `Statements: ${statements.length}.\n`,
    ...blocks,
  ].join('\n');
}
