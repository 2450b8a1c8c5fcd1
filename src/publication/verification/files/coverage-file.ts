import { createReadStream, existsSync } from 'node:fs';
import { Misfit } from '../../../register/copies/faults.js';
import { linesIn } from '../../../register/copies/lines-in.js';
import { coverageTable } from '../../../register/open-data/tables/coverage.table.js';
import type { Cell, Row } from '../../../register/open-data/tables/table.js';

/** The rows of coverage.jsonl as they are told; none where there is no such file. */
export async function* coverageIn(path: string): AsyncGenerator<Row[]> {
  if (!existsSync(path)) return;
  for await (const line of linesIn(createReadStream(path), () => undefined)) {
    const row = parsed(line);
    yield [coverageTable.columns.map(({ name }) => row[name] ?? null)];
  }
}

function parsed(line: string): Record<string, Cell> {
  try {
    return JSON.parse(line) as Record<string, Cell>;
  } catch {
    throw new Misfit('coverage.jsonl is damaged: a line of it is no JSON.');
  }
}
