import { LIMITS } from '../../questions/limits.js';

/** A value in a query: known, or that of a variable, with what holds where the variable is not given. */
export type Given = { value: unknown } | { variable: string; otherwise: unknown };

/** How long a list is: the largest of what arguments say, or what is assumed where they say nothing. */
export interface Size {
  assumed: number;
  asked: readonly Given[];
}

/** An @include or a @skip. */
export interface Condition {
  includes: boolean;
  when: Given;
}

/** What one field of a query costs, apart from the values of variables. */
export interface Plan {
  /** What it costs for each time it is asked for. */
  weight: number;
  /** What each object that it gives costs. */
  each: number;
  /** How many objects it gives: a number of its own, or as many as the page has that it is a list of. */
  size: Size | 'page';
  /** If it gives a page: how long that is. */
  page?: Size;
  conditions: readonly Condition[];
  inside: readonly Plan[];
}

type Variables = Readonly<Record<string, unknown>>;

/** What a query costs with these variables. Exact about what is skipped and included; it never counts too little. */
export function reckon(plans: readonly Plan[], variables: Variables, pageLength = 1): number {
  return plans
    .filter(({ conditions }) => conditions.every((condition) => holds(condition, variables)))
    .map((plan) => plan.weight + lengthOf(plan.size, variables, pageLength) * eachOf(plan, variables))
    .reduce((sum, cost) => sum + cost, 0);
}

// A page is read as a whole, also when only its cursors are asked for.
function eachOf({ each, page, inside }: Plan, variables: Variables): number {
  if (!page) return each + reckon(inside, variables);
  const length = lengthOf(page, variables, 1);
  return each + Math.max(length, reckon(inside, variables, length));
}

function lengthOf(size: Size | 'page', variables: Variables, pageLength: number): number {
  if (size === 'page') return pageLength;
  const asked = size.asked
    .map((given) => valueOf(given, variables))
    .filter((value) => value !== undefined && value !== null);
  return asked.length === 0 ? size.assumed : Math.max(...asked.map(counted));
}

// What is no number, or beyond a page, is refused when the query runs: until then it counts as a whole page.
function counted(value: unknown): number {
  const isPossible = typeof value === 'number' && value <= LIMITS.pageMax;
  return isPossible ? Math.max(0, value) : LIMITS.pageMax;
}

function holds({ includes, when }: Condition, variables: Variables): boolean {
  return valueOf(when, variables) !== !includes;
}

function valueOf(given: Given, variables: Variables): unknown {
  if ('value' in given) return given.value;
  return Object.hasOwn(variables, given.variable) ? variables[given.variable] : given.otherwise;
}
