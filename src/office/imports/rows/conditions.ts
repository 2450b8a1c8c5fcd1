import type { CellTest, Condition } from '../mapping/mapping.js';
import { patternOf, Spellings } from './patterns.js';
import type { SourceRow } from './source-row.js';

type Test = (row: SourceRow) => boolean;

/** Whether any of a list of conditions holds for a row. */
export class Conditions {
  private readonly conditions: Test[][];

  constructor(conditions: readonly Condition[] = []) {
    this.conditions = conditions.map((condition) =>
      Object.entries(condition).flatMap(([alias, test]) => testsOf(alias, test)),
    );
  }

  get isEmpty(): boolean {
    return this.conditions.length === 0;
  }

  fit(row: SourceRow): boolean {
    return this.conditions.some((tests) => tests.every((test) => test(row)));
  }
}

function testsOf(alias: string, { blank, is, matches }: CellTest): Test[] {
  const tests: Test[] = [];
  if (blank !== undefined) tests.push((row) => (row.cell(alias) === '') === blank);
  if (is) {
    const spellings = new Spellings(is);
    tests.push((row) => spellings.has(row.cell(alias)));
  }
  if (matches !== undefined) {
    const pattern = patternOf(matches);
    tests.push((row) => pattern.test(row.cell(alias)));
  }
  return tests;
}
