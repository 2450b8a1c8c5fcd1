import { type EntityManager, In, IsNull } from 'typeorm';
import { wholeMeetings } from '../../office/meetings/lists/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { RedactionCause } from '../../office/meetings/redactions/redaction-cause.js';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { groupBy } from '../../platform/group-by.js';
import { midnightOf } from '../../words/dates.js';
import { recognisable } from '../../words/same-text.rules.js';
import { besideOf } from './beside.queries.js';
import type { Beside } from './beside.rules.js';
import { type Cell, cellsBehind } from './cells.rules.js';
import { DestructionKind } from './destruction-words.js';
import { type Doomed, doomedWith, textsOf } from './doomed.rules.js';

/** What a destruction is asked for. */
export interface Order {
  publicBodyId: string;
  kind: DestructionKind;
  /** Only what is older than this day. */
  olderThan: string;
}

/** At most so many meetings at once: the oldest; the others come with the next. */
const MOST_MEETINGS = 5000;
const CHUNK = 250;

/** All that an order would destroy, by meeting. */
export async function doomedBy(store: EntityManager, order: Order): Promise<Doomed[]> {
  const ids = await candidates(store, order);
  const doomed: Doomed[] = [];
  for (let at = 0; at < ids.length && doomed.length < MOST_MEETINGS; at += CHUNK)
    doomed.push(...(await doomedAmong(store, order, ids.slice(at, at + CHUNK))));
  return doomed.slice(0, MOST_MEETINGS);
}

/** What an order would destroy of these meetings, if it still would. */
export async function doomedAmong(
  store: EntityManager,
  order: Order,
  ids: readonly string[],
): Promise<Doomed[]> {
  const still = await candidates(store, order, ids);
  const meetings = await store.find(Meeting, { where: { id: In(still) }, order: { id: 'ASC' } });
  const wholes = await wholeMeetings(store, meetings);
  const redactions = await store.find(Redaction, {
    where: { meetingId: In(still), destructionId: IsNull() },
    order: { redactedAt: 'ASC', id: 'ASC' },
  });
  const byMeeting = groupBy(redactions, ({ meetingId }) => meetingId);
  const beside = await besideOf(store, meetings);
  return wholes
    .map((whole) => {
      const made = byMeeting.get(whole.meeting.id) ?? [];
      return judged(whole, { made, beside: beside(whole.meeting) }, order);
    })
    .filter(({ isWhole, redactions: chosen, cells }) => isWhole || chosen.length + cells.length > 0);
}

interface Known {
  made: readonly Redaction[];
  beside: readonly Beside[];
}

function judged(whole: WholeMeeting, { made, beside }: Known, order: Order): Doomed {
  if (order.kind === DestructionKind.DRAFTS || order.kind === DestructionKind.WITHDRAWN)
    return { ...{ whole, beside }, ...wholly(made) };
  const isNames = order.kind === DestructionKind.NAMES;
  const isOld = isOlderThan(order);
  const chosen = made.filter((one) => (isNames ? hasPassed(one) : !hasPassed(one) && isOld(one)));
  const rest = made.filter((one) => !chosen.includes(one));
  const others = rest.filter(isOld);
  const spared = rest.filter((one) => !isOld(one));
  const names = isNames ? namesOf(whole) : {};
  return doomedWith(whole, beside, { chosen, others, spared, ...names });
}

function wholly(redactions: readonly Redaction[]) {
  const texts = new Set(redactions.flatMap(textsOf));
  return { redactions, texts, cells: [], asked: new Set<string>(), isWhole: true };
}

function hasPassed({ cause }: Redaction): boolean {
  return cause === RedactionCause.PERIOD_PASSED;
}

function isOlderThan({ olderThan }: Order): (redaction: Redaction) => boolean {
  const before = midnightOf(olderThan);
  return ({ redactedAt }) => redactedAt < before;
}

// The names that the office still has, also of lines that never were public.
function namesOf({ participants }: WholeMeeting): { own: Cell[]; texts: string[] } {
  const own = participants.flatMap(({ id }) =>
    ['name', 'officialId'].flatMap((field) => cellsBehind({ list: 'participants', itemId: id, field })),
  );
  return { own, texts: participants.flatMap(({ name }) => recognisable(name)) };
}

async function candidates(
  store: EntityManager,
  { publicBodyId, kind, olderThan }: Order,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await store.query<{ id: string }[]>(
    `SELECT meeting.id FROM office.meeting WHERE public_body_id = $1 AND ($3::uuid[] IS NULL OR id = ANY ($3))
        AND ${CANDIDATES[kind]} AND ${NOBODY_WAITS} ORDER BY meeting.id`,
    [publicBodyId, midnightOf(olderThan), among],
  );
  return rows.map(({ id }) => id);
}

// Whoever reported a fault is answered first.
const NOBODY_WAITS = `NOT EXISTS (SELECT FROM letterbox.report WHERE record_id = meeting.public_id AND outcome IS NULL)`;

const CANDIDATES: Readonly<Record<DestructionKind, string>> = {
  WITHHELD: `state = 'PUBLISHED' AND id IN (
    SELECT meeting_id FROM office.redaction
     WHERE redacted_at < $2 AND destruction_id IS NULL AND cause <> '${RedactionCause.PERIOD_PASSED}')`,
  NAMES: `state = 'PUBLISHED' AND id IN (
    SELECT meeting_id FROM office.naming_term WHERE ended_at < $2 AND destruction_id IS NULL)`,
  WITHDRAWN: `state = 'WITHDRAWN' AND id IN (
    SELECT meeting_id FROM office.redaction WHERE field = '' AND redacted_at < $2 AND destruction_id IS NULL)`,
  DRAFTS: `state = 'DRAFT' AND submitted_at IS NULL AND public_id IS NULL AND edited_at < $2`,
};
