import { RecordKind } from '../../../words/register-words.js';
import { type MeetingSet, type OwnerKind, setConditions } from '../../queries/meetings/meeting-set.js';
import { meetingWalk } from '../../queries/meetings/meeting-walk.js';
import { all } from '../../queries/lists/pages.js';
import type { Order } from '../../queries/lists/cursor.rules.js';
import type { Values } from '../../reading/values.js';

/** Which events: those before a position, the newest first. */
export interface EventSpan {
  /** Position in the register. */
  readonly before: string;
  readonly limit: number;
}

/** Records that an owner's feed tells of besides meetings. */
interface Related {
  readonly kind: RecordKind;
  readonly table: string;
  /** SQL of what makes `item` one of them. */
  readonly where: string;
  /** Whether it is the owner itself: a feed of what was withdrawn is gone. */
  readonly isOwner: boolean;
}

const SAME_BODY = 'SELECT id FROM register.public_body WHERE ancestor_ids @> ARRAY[owner.id::uuid]';

const RELATED: Readonly<Record<OwnerKind, readonly Related[]>> = {
  nobody: [],
  organisation: [owner(RecordKind.ORGANISATION, 'organisation', 'item.survivor_id = owner.id::uuid')],
  official: [owner(RecordKind.OFFICIAL, 'official', 'item.id = owner.id::uuid')],
  issue: [owner(RecordKind.ISSUE, 'issue', 'item.id = owner.id::uuid')],
  topic: [
    owner(RecordKind.TOPIC, 'topic', 'item.code = owner.id'),
    other(
      RecordKind.ISSUE,
      'issue',
      `EXISTS (SELECT FROM register.topic WHERE topic.code = ANY(item.topic_codes) AND topic.codes @> ARRAY[owner.id])`,
    ),
  ],
  publicBody: [
    owner(RecordKind.PUBLIC_BODY, 'public_body', `item.id IN (${SAME_BODY})`),
    other(RecordKind.ISSUE, 'issue', `item.public_body_id IN (${SAME_BODY})`),
    other(RecordKind.NIL_RETURN, 'nil_return', `item.public_body_id IN (${SAME_BODY})`),
  ],
};

/** SQL that finds the positions of the newest events of a set, or of everything. */
export function eventPositions(set: MeetingSet | undefined, span: EventSpan, values: Values): string {
  const before = `${values.add(span.before)}::bigint`;
  const newest = (rows: string): string =>
    `(SELECT entry.seq ${rows} AND entry.seq < ${before} ORDER BY entry.seq DESC LIMIT ${span.limit})`;
  if (!set) return newest('FROM register.entry WHERE true');
  const related = RELATED[set.owner.kind];
  // A value that is not used has no type.
  const owned =
    set.owner.kind === 'nobody'
      ? ''
      : `CROSS JOIN (SELECT ${values.add(set.owner.key)}::text AS id) AS owner`;
  const parts = [
    meetingPositions({ set, owned, before, limit: span.limit, newest }, values),
    newest(withdrawals(related)),
    ...related.map(({ kind, table, where }) =>
      newest(`FROM register.${table} AS item ${owned}
        JOIN register.entry ON entry.kind = '${kind}' AND entry.id = item.id WHERE ${where}`),
    ),
  ];
  return `(SELECT seq FROM (${parts.join(' UNION ALL ')}) AS told ORDER BY seq DESC LIMIT ${span.limit})`;
}

// What was withdrawn is known by nothing but that: in which searches it was cannot be told, so all of them tell it.
function withdrawals(related: readonly Related[]): string {
  const kinds = [
    RecordKind.MEETING,
    ...related.filter(({ isOwner }) => !isOwner).map(({ kind }): RecordKind => kind),
  ];
  return `FROM register.tombstone AS entry WHERE entry.kind IN ('${kinds.join("', '")}')`;
}

interface MeetingSearch {
  set: MeetingSet;
  owned: string;
  before: string;
  limit: number;
  newest: (rows: string) => string;
}

const BY_POSITION: Order = { name: 'POSITION', key: 'entry.seq', kind: 'number', descending: true };

/**
 * As with lists of meetings: where what is asked is common, walking back through the newest entries finds enough at
 * once; where it is rare, the meetings are looked for and their entries put in order.
 */
function meetingPositions({ set, owned, before, limit, newest }: MeetingSearch, values: Values): string {
  const conditions = setConditions(set, values);
  const walk = meetingWalk(set, BY_POSITION, values);
  const entries = `JOIN register.entry ON entry.kind = 'MEETING' AND entry.id = item.id`;
  if (!walk) return newest(`FROM register.meeting AS item ${entries} WHERE true`);
  const short = walk.isShort ? [`NOT (${walk.isShort})`] : [];
  return `(
    WITH near AS MATERIALIZED (
      SELECT entry.seq FROM (
        SELECT seq, id FROM register.entry
        WHERE kind = 'MEETING' AND seq < ${before} AND seq >= ${before} - ${walk.steps} OFFSET 0
      ) AS entry JOIN register.meeting AS item USING (id) ${owned}
      ${all([...short, ...conditions])}
      ORDER BY entry.seq DESC LIMIT ${limit}
    ), found AS MATERIALIZED (
      SELECT item.id FROM register.meeting AS item ${owned}
      ${all([`(SELECT count(*) FROM near) < ${limit}`, ...conditions])}
    )
    SELECT seq FROM near WHERE (SELECT count(*) FROM near) = ${limit}
    UNION ALL
    ${newest(`FROM found AS item ${entries} WHERE true`)}
  )`;
}

function owner(kind: RecordKind, table: string, where: string): Related {
  return { kind, table, where, isOwner: true };
}

function other(kind: RecordKind, table: string, where: string): Related {
  return { kind, table, where, isOwner: false };
}
