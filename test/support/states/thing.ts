import type { TestApp } from '../test-app.js';
import { Role } from '../../../src/words/body-words.js';
import type { Official } from '../office.js';
import type { SentFiles } from '../office-browser.js';
import type { Region } from '../meetings.js';

/** Whoever has not signed in. */
export const NOBODY = 'NOBODY';

/** Whoever may come: somebody in a role, or nobody that the register knows. */
export type Comer = Role | typeof NOBODY;

/** In which states of a thing something is for whom; whoever is not named never may. */
export type When = Readonly<Partial<Record<Comer, readonly string[]>>>;

/** Where things lie, and somebody in every role. */
export interface Surroundings {
  register: TestApp;
  region: Region;
  people: ReadonlyMap<Role, Official>;
}

/** One thing in a state. */
export interface Made {
  /** What its addresses name, by the name of the part: `id`. */
  at: Readonly<Record<string, string>>;
  /** Who tries an operation, where it is their own account that is in a state. */
  who?: Official;
  /** What a page is asked besides its address, by the page. */
  query?: Readonly<Record<string, string>>;
  /** What an operation is given, so that nothing but authority and state can be in the way. */
  input: (operation: string) => object;
  /** The same for what is sent from a page, by the operation that it is or else by its address. */
  fields?: (operation: string) => Readonly<Record<string, string | readonly string[]>>;
  /** The files that are sent from a page, by its address; one that takes files has them here. */
  files?: Readonly<Record<string, SentFiles>>;
}

/** What may be done with one kind of thing, when and by whom; a change here is a change of who has power. */
export interface Thing {
  /** For the title of a test: `an issue`. */
  name: string;
  states: readonly string[];
  /** When an operation is done. A recorder has one of their own before them, the others one that somebody else made. */
  operations: Readonly<Record<string, When>>;
  /** When a page is shown. */
  pages: Readonly<Record<string, When>>;
  /** When what is sent from a page changes something: as the operation that it is, or by itself. */
  posts: Readonly<Record<string, string | When>>;
  /** The table of its rows, where what is done with them leaves no line in the audit log. */
  table?: string;
  /** Before whom the same thing may be tried by one after the other; each has one of their own unless it says so. */
  before?: (role: Role) => string;
  make: (state: string, around: Surroundings, role: Role) => Promise<Made>;
}

export const ROLES = Object.values(Role);

/** Everybody who may come; those who change nothing first. */
export const COMERS: readonly Comer[] = [NOBODY, ...ROLES];

export const by = (states: readonly string[], ...comers: readonly Comer[]): When =>
  Object.fromEntries(comers.map((comer) => [comer, states]));

/** What is decided, with states in the order of the thing and nobody who never may. */
export function inOrder(states: readonly string[], decided: When): When {
  const entries = Object.entries(decided).map(
    ([comer, some]) => [comer, states.filter((each) => some.includes(each))] as const,
  );
  return Object.fromEntries(entries.filter(([, some]) => some.length > 0));
}

/** An input as a form says it: by the pointers to its values. */
export function pointersOf(input: object): Record<string, string> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [`/${name}`, String(value)]));
}
