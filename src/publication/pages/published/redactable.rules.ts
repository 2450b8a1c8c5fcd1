import type { Json, JsonObject } from '../../../words/json.js';
import { holds, targetsOf } from '../../redaction/redaction.rules.js';

/** A field of a record that can be withheld, and what stands in it. */
export interface RedactableField {
  pointer: string;
  value: Json | undefined;
}

// What people read stands for the link that goes with it.
const READ_INSTEAD: Readonly<Record<string, string>> = {
  officialId: 'name',
  organisationId: 'organisationName',
  onBehalfOfId: 'onBehalfOfName',
};

/** What somebody reads first; stored records have an order of their own. */
const ORDER: readonly string[] = ['title', 'purpose', 'participants', 'asks', 'outcome', 'documents'];

/** Every field of a record that says something and may be withheld, in the order in which it is read. */
export function redactableIn(record: JsonObject): RedactableField[] {
  return pointersIn(inOrder(record)).filter(({ pointer }) =>
    targetsOf(record, pointer).some((target) => holds(record, target)),
  );
}

function inOrder(record: JsonObject): JsonObject {
  const first = ORDER.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]);
  return { ...(Object.fromEntries(first) as JsonObject), ...record };
}

function pointersIn(record: JsonObject): RedactableField[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const pointer = `/${name}`;
    if (isLines(value)) return value.flatMap((line, at) => membersOf(line, `${pointer}/${at}`));
    if (isObject(value)) return membersOf(value, pointer);
    return [{ pointer, value }];
  });
}

function membersOf(line: JsonObject, pointer: string): RedactableField[] {
  return Object.entries(line)
    .filter(([name]) => line[READ_INSTEAD[name] ?? ''] === undefined)
    .map(([name, value]) => ({ pointer: `${pointer}/${name}`, value }));
}

function isLines(value: Json | undefined): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((line) => isObject(line));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
