import type { Json, JsonObject } from '../../../words/json.js';
import { type Line, linesOf, textOf } from './line.js';

/** How the value of a column is found, as data: a verifier in another language reads it too (docs/verification.md). */
export type Way =
  /** In the line that the row is of: names of members, a slash between them. */
  | { readonly from: 'line'; readonly at: string; readonly otherwise?: Json }
  /** A member of the whole record, whatever line of it the row is. */
  | { readonly from: 'record'; readonly at: string }
  /** What the register knows of the record: of its newest entry, and when it was last corrected. */
  | { readonly from: 'entry'; readonly at: 'id' | 'version' | 'hash' | 'seq' | 'correctedAt' }
  /** Which line of its list it is, from 1. */
  | { readonly from: 'place' }
  /** The address of a page of the register: below a path, by a member. */
  | { readonly from: 'page'; readonly under: string; readonly by: string }
  /** The texts of some members of all lines of a list, each once; only of lines that have a member, where that is said. */
  | {
      readonly from: 'each';
      readonly in: string;
      readonly members: readonly string[];
      readonly having?: string;
    }
  /** One member of all lines of a list, as often as it is there; an empty text where a line lacks it. */
  | { readonly from: 'all'; readonly in: string; readonly member: string }
  /** The names of what is withheld in this line of a list, in snake case, each once. */
  | { readonly from: 'withheld'; readonly below: string }
  /** What the public body is called now whose id a member is. */
  | { readonly from: 'bodyName'; readonly by: string }
  /** The member `url`; without one, what `pages` has for the member `scheme`, with the member `value` behind it. */
  | { readonly from: 'identifierPage'; readonly pages: Readonly<Record<string, string | null>> };

/** Finds a value in a line. */
export type Find = (line: Line) => Json | undefined;

/** Goes a way. */
export function finderOf(way: Way): Find {
  const make = FINDERS[way.from] as (way: Way) => Find;
  return make(way);
}

type Finders = { readonly [From in Way['from']]: (way: Extract<Way, { from: From }>) => Find };

const FINDERS: Finders = {
  line: ({ at, otherwise }) => {
    const find = valueAt(at.split('/'));
    return otherwise === undefined ? find : (line) => find(line) ?? otherwise;
  },
  record:
    ({ at }) =>
    ({ record }) =>
      record[at],
  entry:
    ({ at }) =>
    ({ head }) =>
      head[at],
  place:
    () =>
    ({ index }) =>
      index + 1,
  page:
    ({ under, by }) =>
    ({ own, around }) =>
      `${around.publicUrl}/${under}/${encodeURIComponent(textOf(own[by]))}`,
  each:
    ({ in: list, members, having }) =>
    ({ own }) =>
      distinct(
        linesOf(own, list)
          .filter((line) => having === undefined || line[having] !== undefined)
          .flatMap((line) => members.map((member) => line[member])),
      ),
  all:
    ({ in: list, member }) =>
    ({ own }) =>
      membersOf(own[list], member),
  withheld:
    ({ below }) =>
    ({ record, index }) =>
      withheldBelow(record, `/${below}/${index}/`),
  bodyName:
    ({ by }) =>
    ({ own, around }) =>
      around.bodyName(textOf(own[by])) ?? undefined,
  identifierPage:
    ({ pages }) =>
    ({ own }) =>
      own['url'] ?? pageOf(pages[textOf(own['scheme'])], textOf(own['value'])),
};

function valueAt([first = '', second]: string[]): Find {
  if (second === undefined) return ({ own }) => own[first];
  return ({ own }) => {
    const outer = own[first];
    return typeof outer === 'object' && outer !== null ? (outer as JsonObject)[second] : undefined;
  };
}

function distinct(values: readonly (Json | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => typeof value === 'string');
}

// In their order, as often as they are there: such lists belong together.
function membersOf(list: Json | undefined, member: string): Json[] {
  if (!Array.isArray(list)) return [];
  return list.map((each) => (each as JsonObject)[member] ?? '');
}

function withheldBelow(record: JsonObject, start: string): Json[] | undefined {
  const withheld = linesOf(record, 'withheld');
  if (withheld.length === 0) return undefined;
  const fields = withheld.map(({ field }) => textOf(field)).filter((field) => field.startsWith(start));
  return [...new Set(fields.map((field) => snake(field.slice(start.length).split('/')[0] ?? '')))];
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function pageOf(page: string | null | undefined, value: string): string | null {
  return typeof page === 'string' ? page + encodeURIComponent(value) : null;
}
