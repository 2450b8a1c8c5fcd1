import type { Json } from '../../../words/json.js';
import { startsFormula } from '../../../words/text-hygiene.js';
import { type Cell, type ColumnType, LIST_SEPARATOR } from './table.js';

type Read = (value: Json | undefined) => Exclude<Cell, readonly string[]>;

const MILLISECONDS = /\.\d{3}Z$/;

/** How a value of a record becomes a cell. What is not of the type is no value. */
export function cellOf(type: ColumnType, required: boolean): Read {
  // A statement that is not made is one that is not true.
  return type === 'boolean' && required ? (value) => value === true : READ[type];
}

/** How a list of a record becomes a cell. Its values are texts. */
export function listOf(type: ColumnType): (value: Json | undefined) => readonly string[] {
  const read = READ[type];
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return NOTHING;
    return value.flatMap((each) => {
      const cell = read(each);
      return cell === null ? [] : [String(cell).replaceAll(LIST_SEPARATOR, '/')];
    });
  };
}

/** A text that no spreadsheet takes for a formula, whatever was let in: one that would be has an apostrophe before it. */
export function safeText(text: string): string {
  return isHarmless(text.charCodeAt(0)) || !startsFormula(text) ? text : `'${text}`;
}

// Letters begin nearly every text.
function isHarmless(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

const NOTHING: readonly string[] = [];

const asIs: Read = (value) => (typeof value === 'string' ? value : null);
// Where a format has no values, an empty text is none.
const asText: Read = (value) => (typeof value === 'string' && value !== '' ? safeText(value) : null);

const READ: Readonly<Record<ColumnType, Read>> = {
  uuid: asIs,
  text: asText,
  uri: asText,
  date: asIs,
  datetime: (value) => {
    if (typeof value !== 'string') return null;
    return MILLISECONDS.test(value) ? value : new Date(value).toISOString();
  },
  integer: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null),
  decimal: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null),
  boolean: (value) => (typeof value === 'boolean' ? value : null),
  json: (value) => (value === undefined || value === null ? null : JSON.stringify(value)),
};
