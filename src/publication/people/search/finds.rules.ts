import type { Json } from '../../../words/json.js';
import type { Place } from '../places/place.js';
import { excerptOf, isNamed, sayingIn, type Wanted } from './wanted.rules.js';

/** A row as the search finds it: columns under `said …`, what it is told by under `told …`. */
export type FoundRow = Readonly<Record<string, unknown>>;

/** Where in a row somebody is said: the column, the path within a document, and what it says. */
export interface Said {
  column: string;
  /** Within a document. */
  pointer: string | null;
  /** Null where the row is tied to an account or official of theirs by its id. */
  text: string | null;
}

/** Everything that a row says of somebody; nothing where the search found something else. */
export function saidIn(row: FoundRow, { searched }: Place, wanted: Wanted): Said[] {
  return Object.entries(searched).flatMap(([column, way]): Said[] => {
    const value = row[`said ${column}`];
    if (value === null || value === undefined) return [];
    if (way === 'ID') return wanted.ids.includes(idOf(value)) ? [{ column, pointer: null, text: null }] : [];
    if (way === 'NAME' && typeof value === 'string' && isNamed(value, wanted)) {
      return [{ column, pointer: null, text: value }];
    }
    return textsIn(value as Json).flatMap(({ pointer, text }) => {
      const saying = sayingIn(text, wanted);
      return saying ? [{ column, pointer: pointer || null, text: excerptOf(saying) }] : [];
    });
  });
}

function idOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsIn(value: Json, pointer = ''): { pointer: string; text: string }[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([name, member]) => textsIn(member ?? null, `${pointer}/${name}`));
}
