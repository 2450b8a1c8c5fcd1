import type { Official } from '../../office/bodies/official.entity.js';
import type { Document } from '../../office/meetings/lines/document.entity.js';
import { namingOf } from '../../office/meetings/names/naming.rules.js';
import type { Participant } from '../../office/meetings/lines/participant.entity.js';
import type { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { OfficialCategory } from '../../words/body-words.js';
import { Publicity } from '../../words/content-words.js';
import type { Json, JsonObject } from '../../words/json.js';
import { Ground } from '../../words/register-words.js';
import type { Condition, Disclosure } from '../disclosure/disclosure.js';
import { disclose } from '../disclosure/disclosure.js';
import { meetingPolicy } from '../disclosure/meeting.policy.js';
import { pointerOf } from '../redaction/redaction.rules.js';

/** What a meeting's public record depends on besides the meeting. */
export interface MeetingSurroundings {
  /** Every official who took part, by id. */
  officials: ReadonlyMap<string, Pick<Official, 'category' | 'protectedIdentity'>>;
  /** What was withheld by decision, oldest first. */
  redactions: readonly Redaction[];
  /** Whether the body's register is a demonstration: its meetings are made up, unless they came from elsewhere. */
  demonstration: boolean;
  /** When the time had passed for which people are named in it; null while it has not. */
  namesEnded: Date | null;
  /** What this version says of itself: why it exists, what it redacts. */
  about: JsonObject;
}

interface Withheld {
  field: string;
  ground: Ground;
  since: string;
}

/** The public record of a meeting: all that the disclosure policy opens, without nulls, ids instead of objects. */
export function meetingDocument(whole: WholeMeeting, around: MeetingSurroundings): JsonObject {
  const { meeting } = whole;
  const withheld: Withheld[] = [];
  const since = iso(meeting.publishedAt);
  const lines = <Row extends object>(name: string, rows: Row[], open: (row: Row) => Opened) =>
    rows.map((row, at) => {
      const { values, hidden } = open(row);
      withheld.push(
        ...hidden.map(({ field, ground, at: when }) => ({
          field: `/${name}/${at}/${field}`,
          ground,
          since: when ? iso(when) : since,
        })),
      );
      return values;
    });
  const document: JsonObject = {
    ...headOf(whole),
    participants: lines('participants', whole.participants, (row) =>
      participantOf(row, around, meeting.publishedAt),
    ),
    asks: lines('asks', whole.asks, (row) => opened(row, meetingPolicy.ask)),
    decisionReferences: lines('decisionReferences', whole.decisionReferences, (row) =>
      opened(row, meetingPolicy.decision_reference),
    ),
    documents: lines('documents', whole.documents, documentOf),
    gifts: lines('gifts', whole.gifts, (row) => opened(row, meetingPolicy.gift)),
    qualityNotes: notesOf(whole),
    ...(around.demonstration && !meeting.source.name ? { demonstration: true } : {}),
    ...around.about,
  };
  return withRedactions(document, withheld, around.redactions);
}

interface Opened {
  values: JsonObject;
  /** What is withheld: since `at`, or ever. */
  hidden: { field: string; ground: Ground; at?: Date }[];
}

function headOf({ meeting }: WholeMeeting): JsonObject {
  const { publicId, outcomeKind, outcomeText, source, ...rest } = disclose(
    meeting,
    meetingPolicy.meeting,
  ).open;
  const origin = source ? disclose(source, meetingPolicy.source).open : {};
  delete origin.notes;
  return {
    id: publicId ?? null,
    ...plain(rest),
    ...(outcomeKind ? { outcome: plain({ kind: outcomeKind, text: outcomeText }) } : {}),
    ...(source?.name ? { source: plain(origin) } : {}),
  };
}

function participantOf(
  row: Participant,
  { officials, namesEnded }: MeetingSurroundings,
  publishedAt: Date | null,
): Opened {
  const ended = isNamed(row, officials) ? namesEnded : null;
  const met: Condition['name'][] = isNamed(row, officials) && !ended ? ['NAMED'] : [];
  const { values, hidden } = opened(row, meetingPolicy.participant, met);
  const at = ended ? { at: ended } : withheldLater(row, publishedAt);
  // The official's own record would tell the name.
  if (values['officialId'] === undefined || (!row.withheldGround && !ended))
    return { values: titled(values), hidden: hidden.map((one) => ({ ...one, ...at })) };
  const unlinked = [...hidden, { field: 'officialId', ground: Ground.PERSONAL_DATA }];
  return {
    values: titled({ ...values, officialId: null }),
    hidden: unlinked.map((one) => ({ ...one, ...at })),
  };
}

// What was public until a registrar withheld it is withheld since then.
function withheldLater({ decidedGround, decidedAt }: Participant, publishedAt: Date | null): { at?: Date } {
  return decidedGround && decidedAt && publishedAt && decidedAt > publishedAt ? { at: decidedAt } : {};
}

function titled({ functionSv, functionEn, ...rest }: JsonObject): JsonObject {
  const title = plain({ sv: functionSv, en: functionEn });
  return plain({ ...rest, function: Object.keys(title).length > 0 ? title : null });
}

/** Whether a participant's name may be published: the policy's rule on names. */
export function isNamed(line: Participant, officials: MeetingSurroundings['officials']): boolean {
  const { officialId, withheldGround } = line;
  if (!officialId) return namingOf(line).basis !== null;
  if (withheldGround) return false;
  const official = officials.get(officialId);
  return official !== undefined && isNamedOfficial(official);
}

/** Elected officials and managers are named, unless their identity is protected. */
export function isNamedOfficial({
  category,
  protectedIdentity,
}: Pick<Official, 'category' | 'protectedIdentity'>): boolean {
  return category !== OfficialCategory.STAFF && !protectedIdentity;
}

function documentOf(row: Document): Opened {
  return opened(
    row,
    meetingPolicy.document,
    row.publicity === Publicity.CONFIDENTIAL ? [] : ['NOT_CONFIDENTIAL'],
  );
}

function opened(
  row: object,
  policy: Readonly<Record<string, Disclosure>>,
  met: Condition['name'][] = [],
): Opened {
  const { open, withheld } = disclose(row, policy, new Set(met));
  const { positionTaken, ...rest }: { positionTaken?: string } = open;
  return { values: plain(positionTaken ? { ...rest, position: positionTaken } : rest), hidden: withheld };
}

// The sentences are words of the product: the record holds the codes of its notes and their values.
function notesOf({ meeting }: WholeMeeting): Json[] {
  return (meeting.source.notes ?? []).map(({ code, params }) => plain({ code, params }));
}

// A redaction is remembered by line and field, so that it holds in every later version too, wherever the line stands.
function withRedactions(
  document: JsonObject,
  withheld: Withheld[],
  redactions: readonly Redaction[],
): JsonObject {
  let open = document;
  for (const redaction of redactions) {
    const pointer = pointerOf(document, redaction);
    if (pointer === undefined) continue;
    open = withoutField(open, pointer.split('/').slice(1)) as JsonObject;
    if (!withheld.some((one) => one.field === pointer)) {
      withheld.push({ field: pointer, ground: redaction.ground, since: iso(redaction.redactedAt) });
    }
  }
  return { ...open, withheld: withheld.map((one) => ({ ...one })) };
}

// A list that is withheld stays as an empty one.
function withoutField(value: Json | undefined, [name = '', ...rest]: string[]): Json | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === name ? (withoutField(part, rest) ?? null) : part));
  const { [name]: field, ...others } = value;
  if (rest.length > 0) return field === undefined ? value : { ...value, [name]: withoutField(field, rest) };
  return Array.isArray(field) ? { ...value, [name]: [] } : others;
}

/** Values as JSON has them: moments as text in UTC, no nulls. */
export function plain(values: object): JsonObject {
  const entries = Object.entries(values) as [string, unknown][];
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString() : (value as Json)]),
  );
}

function iso(moment: Date | null): string {
  return (moment ?? new Date(0)).toISOString();
}
