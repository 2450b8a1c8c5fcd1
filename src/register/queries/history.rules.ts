import type { Json, JsonObject } from '../../words/json.js';
import type { FieldChangeRecord } from '../records/meeting-version.record.js';

/** A value in two versions, and where it stands in each. */
interface Pair<Value = Json | undefined> {
  before: Value;
  after: Value;
  beforeAt: string;
  afterAt: string;
}

// Told by fields of their own.
const TOLD_ELSEWHERE = new Set(['withheld', 'reason', 'redactions']);

/**
 * How a version differs from the one before. Lines of a list are recognised by their ids, wherever they stand. What is
 * withheld now is named without its value, also where an older version should still have it.
 */
export function differences(before: JsonObject, after: JsonObject): FieldChangeRecord[] {
  const found: FieldChangeRecord[] = [];
  compareMembers({ before: told(before), after: told(after), beforeAt: '', afterAt: '' }, found);
  const since = new Set(withheldIn(before).map((pointer) => lasting(pointer, before)));
  const hidden = withheldIn(after);
  const fresh = hidden.filter((pointer) => !since.has(lasting(pointer, after)));
  const shown = found.filter(({ field }) => !hidden.some((pointer) => isWithin(field, pointer)));
  return [...shown, ...fresh.map((field) => ({ field }))];
}

function told(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !TOLD_ELSEWHERE.has(name)));
}

function compare(pair: Pair, found: FieldChangeRecord[]): void {
  const { before, after, beforeAt, afterAt } = pair;
  if (isObject(before) && isObject(after)) {
    compareMembers({ before, after, beforeAt, afterAt }, found);
  } else if (areLines(before) && areLines(after)) {
    compareLines({ before, after, beforeAt, afterAt }, found);
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    found.push({ field: after === undefined ? beforeAt : afterAt, ...given({ before, after }) });
  }
}

function given(values: Pick<Pair, 'before' | 'after'>): Omit<FieldChangeRecord, 'field'> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function compareMembers(
  { before, after, beforeAt, afterAt }: Pair<JsonObject>,
  found: FieldChangeRecord[],
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const step = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const pair = { before: before[name], after: after[name] };
    compare({ ...pair, beforeAt: beforeAt + step, afterAt: afterAt + step }, found);
  }
}

function compareLines(
  { before, after, beforeAt, afterAt }: Pair<JsonObject[]>,
  found: FieldChangeRecord[],
): void {
  const places = new Map(before.map((line, index): [string, number] => [keyOf(line, index), index]));
  after.forEach((line, index) => {
    const key = keyOf(line, index);
    const place = places.get(key);
    places.delete(key);
    const earlier = place === undefined ? undefined : before[place];
    const at = `${afterAt}/${index}`;
    compare({ before: earlier, after: line, beforeAt: `${beforeAt}/${place ?? index}`, afterAt: at }, found);
  });
  for (const place of places.values()) {
    const at = `${beforeAt}/${place}`;
    compare({ before: before[place], after: undefined, beforeAt: at, afterAt: at }, found);
  }
}

// What a line is recognised by: an id, the code of a note, else its place.
function keyOf({ id, code }: JsonObject, index: number): string {
  if (typeof id === 'string') return id;
  return typeof code === 'string' ? code : String(index);
}

function areLines(value: Json | undefined): value is JsonObject[] {
  return Array.isArray(value) && value.every((line) => isObject(line));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withheldIn(record: JsonObject): string[] {
  const { withheld } = record;
  if (!Array.isArray(withheld)) return [];
  return withheld.flatMap((one) => (isObject(one) && typeof one['field'] === 'string' ? [one['field']] : []));
}

/** A pointer into a record by the ids of lines: the place of a line may change between versions, its id does not. */
export function lasting(pointer: string, record: JsonObject): string {
  const [, list = '', place = '', ...rest] = pointer.split('/');
  const lines = record[list];
  const line = Array.isArray(lines) ? lines[Number(place)] : undefined;
  if (!isObject(line)) return pointer;
  return ['', list, keyOf(line, Number(place)), ...rest].join('/');
}

function isWithin(field: string, pointer: string): boolean {
  return field === pointer || field.startsWith(`${pointer}/`);
}
