import { type EntityManager, In, IsNull } from 'typeorm';
import type { Official } from '../../office/bodies/official.entity.js';
import { wholeMeetings } from '../../office/meetings/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { Redaction } from '../../office/meetings/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { groupBy } from '../../platform/group-by.js';
import { midnightOf } from '../../words/dates.js';
import { isNamed } from '../documents/meeting.document.js';
import { recognisable } from '../redaction/redaction.rules.js';
import { cellsBehind } from './cells.rules.js';
import { DestructionKind } from './destruction-words.js';
import { cellsOf, type Doomed, withSameTexts } from './doomed.rules.js';
import { officialsIn } from './officials-in.js';
import { PERIOD_PASSED } from './name-ending.service.js';

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
  const officials = await officialsIn(store, wholes);
  return wholes
    .map((whole) => judged(whole, byMeeting.get(whole.meeting.id) ?? [], { order, officials }))
    .filter(({ isWhole, redactions: chosen, cells }) => isWhole || chosen.length + cells.length > 0);
}

interface Judging {
  order: Order;
  officials: ReadonlyMap<string, Official>;
}

function judged(whole: WholeMeeting, redactions: readonly Redaction[], judging: Judging): Doomed {
  const { kind } = judging.order;
  if (kind === DestructionKind.DRAFTS || kind === DestructionKind.WITHDRAWN)
    return { whole, redactions, cells: [], isWhole: true };
  return kind === DestructionKind.NAMES
    ? named(whole, redactions, judging.officials)
    : withheld(whole, redactions, judging.order);
}

function withheld(whole: WholeMeeting, all: readonly Redaction[], { olderThan }: Order): Doomed {
  const before = midnightOf(olderThan);
  const chosen = all.filter(({ redactedAt, decision }) => redactedAt < before && decision !== PERIOD_PASSED);
  const redactions = withSameTexts(chosen, all);
  return { whole, redactions, cells: cellsOf(whole, redactions), isWhole: false };
}

function named(
  whole: WholeMeeting,
  all: readonly Redaction[],
  officials: ReadonlyMap<string, Official>,
): Doomed {
  const lines = whole.participants.filter((line) => isNamed(line, officials));
  const texts = lines.flatMap(({ name }) => recognisable(name));
  const own = lines.flatMap(({ id }) =>
    ['name', 'officialId'].flatMap((field) => cellsBehind({ list: 'participants', itemId: id, field })),
  );
  const chosen = all.filter(({ decision }) => decision === PERIOD_PASSED);
  const redactions = withSameTexts(chosen, all, texts);
  return { whole, redactions, cells: cellsOf(whole, redactions, { own, texts }), isWhole: false };
}

async function candidates(
  store: EntityManager,
  { publicBodyId, kind, olderThan }: Order,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await store.query<{ id: string }[]>(
    `SELECT meeting.id FROM office.meeting WHERE public_body_id = $1 AND ($3::uuid[] IS NULL OR id = ANY ($3))
        AND ${CANDIDATES[kind]} ORDER BY meeting.id`,
    [publicBodyId, midnightOf(olderThan), among],
  );
  return rows.map(({ id }) => id);
}

const CANDIDATES: Readonly<Record<DestructionKind, string>> = {
  WITHHELD: `state = 'PUBLISHED' AND id IN (
    SELECT meeting_id FROM office.redaction
     WHERE redacted_at < $2 AND destruction_id IS NULL AND decision <> '${PERIOD_PASSED}')`,
  NAMES: `state = 'PUBLISHED' AND id IN (
    SELECT meeting_id FROM office.naming_term WHERE ended_at < $2 AND destruction_id IS NULL)`,
  WITHDRAWN: `state = 'WITHDRAWN' AND id IN (
    SELECT meeting_id FROM office.redaction WHERE field = '' AND redacted_at < $2 AND destruction_id IS NULL)`,
  DRAFTS: `state = 'DRAFT' AND submitted_at IS NULL AND public_id IS NULL AND edited_at < $2`,
};
