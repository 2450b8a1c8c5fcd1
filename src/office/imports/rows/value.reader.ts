import type { ValueRule } from '../mapping/mapping.js';
import { Spellings } from './patterns.js';
import type { SourceRow } from './source-row.js';

/** Reads a value of a closed list out of rows, as a mapping says. */
export class ValueReader {
  private readonly values: [target: string, spellings: Spellings][];
  private readonly known = new Map<string, string | undefined>();

  /** `understood`: what a cell means that no spelling fits, where something can be made of it. */
  constructor(
    private readonly rule: ValueRule = {},
    private readonly understood: (cell: string) => string | undefined = () => undefined,
  ) {
    const values = Object.entries(rule.values ?? {});
    this.values = values.map(([target, spellings]) => [target, new Spellings([target, ...spellings])]);
  }

  read(row: SourceRow): string | undefined {
    if (this.rule.constant !== undefined) return this.rule.constant;
    if (this.rule.column === undefined) return this.rule.otherwise;
    const cell = row.value(this.rule.column);
    if (!this.known.has(cell)) this.known.set(cell, this.lookUp(cell));
    return this.known.get(cell);
  }

  /** Every value that the cell stands for, for lists that a meeting may be in several times. */
  readEvery(row: SourceRow): string[] {
    const only = this.rule.column === undefined ? this.read(row) : undefined;
    if (only !== undefined) return [only];
    const cell = row.value(this.rule.column ?? '');
    const found = this.values.filter(([, spellings]) => spellings.has(cell)).map(([target]) => target);
    return found.length > 0 || this.rule.otherwise === undefined ? found : [this.rule.otherwise];
  }

  private lookUp(cell: string): string | undefined {
    const found = this.values.find(([, spellings]) => spellings.has(cell));
    return found?.[0] ?? (cell === '' ? undefined : this.understood(cell)) ?? this.rule.otherwise;
  }
}
