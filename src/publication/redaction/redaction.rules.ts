import type { Json, JsonObject } from '../../words/json.js';
import { type Scalar, scalarsOf } from '../../register/entries/commitments.rules.js';
import { recognisable, says } from '../../words/same-text.rules.js';

/** One field of a meeting, wherever its line stands in a version: what a redaction is remembered by. */
export interface RedactionTarget {
  list: string | null;
  itemId: string | null;
  /** The field, `outcome/text` where it lies deeper. */
  field: string;
}

/** What may be withheld: all that the public may find empty. Body, date and direction never are. */
const FIELDS = [
  'title',
  'purpose',
  'startsAt',
  'endsAt',
  'place',
  'municipality',
  'country',
  'keywords',
  'outcome/text',
  'source/url',
  'source/reference',
];
const LINE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  participants: [
    'name',
    'officialId',
    'function',
    'capacity',
    'unitName',
    'organisationId',
    'organisationName',
    'onBehalfOfId',
    'onBehalfOfName',
  ],
  asks: ['text'],
  decisionReferences: ['title', 'url'],
  documents: ['title', 'url', 'caseNumber', 'mediaType', 'bytes', 'sha256'],
  gifts: ['description', 'donor', 'value', 'currency'],
};

/** Fields whose redaction tells who somebody is, or would: the public never learns another ground. */
export const NAMING: ReadonlySet<string> = new Set(['name', 'officialId']);

/** What would tell the same as the field itself goes with it. */
const TOGETHER: readonly (readonly string[])[] = [
  ['name', 'officialId'],
  ['organisationId', 'organisationName'],
  ['onBehalfOfId', 'onBehalfOfName'],
];

/** What many have in common: a chair's title taken from one line says nothing of the other chairs. */
const COMMON: ReadonlySet<string> = new Set([
  'function',
  'capacity',
  'unitName',
  'municipality',
  'country',
  'keywords',
  'mediaType',
  'value',
  'currency',
]);

/** The fields that a JSON Pointer into a record means; none when it points at nothing, or at what is never withheld. */
export function targetsOf(record: JsonObject, pointer: string): RedactionTarget[] {
  const [, first = '', second, ...rest] = pointer.split('/');
  const own = pointer.slice(1);
  if (FIELDS.includes(own)) return [{ list: null, itemId: null, field: own }];
  const line = lineAt(record, first, second);
  const field = rest.join('/');
  if (!line || !LINE_FIELDS[first]?.includes(field)) return [];
  const fields = TOGETHER.find((group) => group.includes(field)) ?? [field];
  return fields.map((one) => ({ list: first, itemId: idOf(line), field: one }));
}

/** Where a field stands in one version; undefined where that version has no such line. */
export function pointerOf(record: JsonObject, { list, itemId, field }: RedactionTarget): string | undefined {
  if (list === null) return `/${field}`;
  const lines = record[list];
  const at = Array.isArray(lines) ? lines.findIndex((line) => (line as JsonObject)['id'] === itemId) : -1;
  return at < 0 ? undefined : `/${list}/${at}/${field}`;
}

/** The texts that a field says in one version, telling enough to be recognised and taken elsewhere. */
export function textsAt(record: JsonObject, target: RedactionTarget): string[] {
  if (!isTelling(target)) return [];
  return scalarsUnder(record, pointerOf(record, target)).flatMap(({ value }) => recognisable(value));
}

/** Whether what a field says is somebody's own, so that it may be looked for elsewhere. */
export function isTelling({ field }: RedactionTarget): boolean {
  return !COMMON.has(field);
}

/** Whether a version says anything there. */
export function holds(record: JsonObject, target: RedactionTarget): boolean {
  return scalarsUnder(record, pointerOf(record, target)).length > 0;
}

export function isSameTarget(one: RedactionTarget, other: RedactionTarget): boolean {
  return one.list === other.list && one.itemId === other.itemId && one.field === other.field;
}

/** Whether two fields of one line tell the same. */
export function areTogether(one: RedactionTarget, other: RedactionTarget): boolean {
  const group = TOGETHER.find((fields) => fields.includes(one.field)) ?? [one.field];
  return one.list === other.list && one.itemId === other.itemId && group.includes(other.field);
}

/** Whether something else stands there now than what was redacted: then it may be read again. */
export function isReplaced(record: JsonObject, target: RedactionTarget, originals: readonly Json[]): boolean {
  const now = scalarsUnder(record, pointerOf(record, target));
  const said = new Set(originals.filter((value) => typeof value === 'string'));
  return now.length > 0 && !now.some(({ value }) => originals.includes(value) || says(value, said));
}

/** Every target in a version that says one of the texts, as a whole or within more. */
export function targetsSaying(record: JsonObject, texts: ReadonlySet<string>): RedactionTarget[] {
  const saying = scalarsOf(record).filter(({ value }) => says(value, texts));
  return saying.flatMap(({ pointer }) => targetsOf(record, fieldPointer(pointer)));
}

/** The scalars that leave one version: those under the targets, and a reason that says one of the texts. */
export function scalarsToTake(
  record: JsonObject,
  targets: readonly RedactionTarget[],
  texts: ReadonlySet<string>,
): Scalar[] {
  const taken = targets.flatMap((target) => scalarsUnder(record, pointerOf(record, target)));
  const reason = scalarsUnder(record, '/reason').filter(({ value }) => says(value, texts));
  return [...new Map([...taken, ...reason].map((scalar) => [scalar.pointer, scalar])).values()];
}

function scalarsUnder(record: JsonObject, pointer: string | undefined): Scalar[] {
  if (pointer === undefined) return [];
  return scalarsOf(record).filter(
    (scalar) => scalar.pointer === pointer || scalar.pointer.startsWith(`${pointer}/`),
  );
}

// A scalar may lie below its field: /keywords/2 belongs to /keywords, /participants/0/function/sv to its function.
function fieldPointer(pointer: string): string {
  const steps = pointer.split('/');
  const listed = Object.keys(LINE_FIELDS).some((list) => pointer.startsWith(`/${list}/`));
  const whole = steps.slice(0, listed ? 4 : 3).join('/');
  return listed || FIELDS.includes(whole.slice(1)) ? whole : steps.slice(0, 2).join('/');
}

function lineAt(record: JsonObject, list: string, index: string | undefined): JsonObject | undefined {
  const lines = record[list];
  if (!Array.isArray(lines) || index === undefined || !/^\d+$/.test(index)) return undefined;
  return lines[Number(index)] as JsonObject | undefined;
}

function idOf({ id }: JsonObject): string | null {
  return typeof id === 'string' ? id : null;
}
