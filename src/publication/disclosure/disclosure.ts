import type { Texts } from '../../platform/language/language.js';
import type { Ground } from '../../words/register-words.js';

/** What must hold of a row for a value in it to be published. */
export interface Condition {
  readonly name: 'NAMED' | 'NOT_CONFIDENTIAL';
  /** What the public is told when the value is there and is not published. */
  readonly ground: Ground;
  readonly why: Texts;
}

/** What becomes of a column: published, published on a condition, or kept in the office. */
export type Disclosure =
  { readonly to: 'PUBLIC'; readonly on?: Condition } | { readonly to: 'OFFICE'; readonly why: Texts };

/** What may leave a row, and the names of what is withheld from it. */
export interface Disclosed<Row> {
  open: Partial<Row>;
  withheld: { field: string; ground: Ground }[];
}

/** The only way a value leaves the office: what the policy opens, as far as its conditions are met. Nulls stay behind. */
export function disclose<Row extends object>(
  row: Row,
  policy: Readonly<Record<string, Disclosure>>,
  met: ReadonlySet<Condition['name']> = new Set(),
): Disclosed<Row> {
  const open: Record<string, unknown> = {};
  const withheld: Disclosed<Row>['withheld'] = [];
  for (const [field, value] of Object.entries(row) as [string, unknown][]) {
    const disclosure = policy[field];
    if (isNothing(value) || disclosure?.to !== 'PUBLIC') continue;
    const { on } = disclosure;
    if (!on || met.has(on.name)) open[field] = value;
    else withheld.push({ field, ground: on.ground });
  }
  return { open: open as Partial<Row>, withheld };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
