import { LANGUAGES, type Texts } from '../../../../platform/language/language.js';
import { expanded, type ShortName } from '../namespaces.js';

/** What a statement says of its subject: another thing, a text in a language, or a value of a type. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly value: string; readonly datatype: string };

/** One thing of a graph, what it is, and what is said of it. */
export interface Node {
  readonly iri: string;
  readonly types: readonly ShortName[];
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly property: ShortName;
  readonly term: Term;
}

type Said = Term | readonly Term[] | undefined;

/** Statements about things that all have absolute names; each said once, in the order they came. */
export class Graph {
  private readonly things = new Map<string, { types: ShortName[]; statements: Statement[] }>();

  get nodes(): readonly Node[] {
    return [...this.things].map(([iri, thing]) => ({ iri, ...thing }));
  }

  /** Adds to what is said of a thing; what is undefined is not said. */
  describe(iri: string, type: ShortName, said: Readonly<Partial<Record<ShortName, Said>>>): Term {
    const subject = link(iri);
    const thing = this.things.get(iri) ?? { types: [], statements: [] };
    this.things.set(iri, thing);
    if (!thing.types.includes(type)) thing.types.push(type);
    for (const [property, terms] of Object.entries(said) as [ShortName, Said][]) {
      for (const term of terms === undefined ? [] : [terms].flat()) add(thing.statements, { property, term });
    }
    return subject;
  }
}

function add(statements: Statement[], statement: Statement): void {
  const same = JSON.stringify(statement);
  if (!statements.some((each) => JSON.stringify(each) === same)) statements.push(statement);
}

// What RFC 3987 forbids in a name, and harvesters stumble over.
const FORBIDDEN = /[^!#-;=?-[\]_a-z~\u{A0}-\u{10FFFF}]/u;

/** A thing by its name, which is absolute: whoever has the file alone must know what is meant. */
export function link(iri: string): { iri: string } {
  if (FORBIDDEN.test(iri) || !URL.canParse(iri)) throw new Error(`${iri} is not an absolute IRI`);
  return { iri };
}

/** A text in every language that it exists in. */
export function texts(said: Partial<Texts>): Term[] {
  return LANGUAGES.flatMap((language) => {
    const text = said[language];
    return text === undefined ? [] : [{ text, language }];
  });
}

/** A value, as XML Schema writes it. */
export function typed(value: string | number, type: string): Term {
  return { value: String(value), datatype: expanded(`xsd:${type}`) };
}

/** A value that is no text in a language, such as an identifier. */
export function plain(value: string): Term {
  return typed(value, 'string');
}

export function moment(at: Date): Term {
  return typed(at.toISOString(), 'dateTime');
}
