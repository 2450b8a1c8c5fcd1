import { createReadStream, existsSync } from 'node:fs';
import { linesIn } from '../../../register/copies/lines-in.js';
import { coverageTable } from '../../../register/open-data/tables/coverage.table.js';
import type { Cell, Row } from '../../../register/open-data/tables/table.js';

/** The rows of coverage.jsonl as they are told; none where there is no such file. */
export async function* coverageIn(path: string): AsyncGenerator<Row[]> {
  if (!existsSync(path)) return;
  for await (const line of linesIn(createReadStream(path), () => undefined)) {
    const row = JSON.parse(line) as Record<string, Cell>;
    yield [coverageTable.columns.map(({ name }) => row[name] ?? null)];
  }
}
