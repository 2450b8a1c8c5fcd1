import type { Reason } from '../../../../platform/language/message.js';
import { numbersIn, type Values } from '../../../../platform/pages/forms/values.rules.js';
import { Side } from '../../../../words/meeting-words.js';
import { idOrNull } from '../../frame/found.js';
import type { Candidate } from './parties.queries.js';

/** The choice that says: none of these, it is a new one. */
export const NEW = 'NEW';

/** A field in which somebody types a name: its pointer, and the pointer of the id that is meant by it. */
export interface Picker {
  name: string;
  id: string;
  official: boolean;
}

/** What became of the typed names. */
export interface Resolved {
  values: Values;
  /** Whom a name may stand for, by the pointer of its field. */
  choices: ReadonlyMap<string, readonly Candidate[]>;
  reasons: Reason[];
}

/** All fields of a form in which names of parties are typed. */
export function pickersIn(values: Values): Picker[] {
  return numbersIn(values, '/participants').flatMap((number) => {
    const line = `/participants/${number}`;
    const official = values.get(`${line}/side`)?.at(-1) === Side.OWN;
    return [
      { name: `${line}/who`, id: `${line}/${official ? 'officialId' : 'organisationId'}`, official },
      { name: `${line}/behalf`, id: `${line}/onBehalfOfId`, official: false },
    ];
  });
}

/** What stands in a field. */
export function textIn(values: Values, name: string): string {
  return values.get(name)?.at(-1) ?? '';
}

/** The body that a form chose; a hand-made one may say anything. */
export function bodyIn(values: Values): string | null {
  return idOrNull(textIn(values, '/publicBodyId'));
}

/** The pointer of another member of the same line. */
export function sibling(name: string, member: string): string {
  return name.replace(/\/\w+$/, `/${member}`);
}
