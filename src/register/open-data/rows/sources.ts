import { RecordKind } from '../../../words/register-words.js';

/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Where the records of one state of the register are read from. */
export interface Source {
  /** The keys of the records of a kind in the order of its tables: narrow, so that they are sorted in memory. */
  keys(kind: RecordKind): Statement;
  /** The records with the keys $1: key, id, version, seq, hash, corrected_at, at, and what is asked of `document`. */
  records(kind: RecordKind, asked: Asked): Statement;
  /** The document of every record of a kind, in no order, as `document`. */
  documents(kind: RecordKind): string;
}

/** What is asked of a record. */
export interface Asked {
  /** Members of its document; undefined: the whole document. */
  members: readonly string[] | undefined;
  /** Whether it is asked when the version became public. */
  at?: boolean;
}

const TABLES: Readonly<Record<RecordKind, string>> = {
  MEETING: 'register.meeting',
  ORGANISATION: 'register.organisation',
  OFFICIAL: 'register.official',
  PUBLIC_BODY: 'register.public_body',
  ISSUE: 'register.issue',
  TOPIC: 'register.topic',
  NIL_RETURN: 'register.nil_return',
};

/** The newest state: what everyone reads. */
export const NEWEST: Source = {
  keys: (kind) => ({
    sql: `SELECT item.id FROM ${TABLES[kind]} AS item ORDER BY ${NEWEST_ORDER[kind] ?? 'item.id'}`,
    values: [],
  }),
  records: (kind, { members, at = false }) => ({
    sql: `SELECT item.id, item.id, item.version, item.seq, encode(item.hash, 'hex'),
                 ${kind === RecordKind.MEETING ? utc('item.corrected_at') : 'NULL'},
                 ${at ? utc('entry.at') : 'NULL'}, ${parts('item.document', members)}
          FROM ${TABLES[kind]} AS item ${at ? 'JOIN register.entry USING (seq)' : ''}
          WHERE item.id = ANY($1::uuid[])`,
    values: [],
  }),
  documents: (kind) => `SELECT document FROM ${TABLES[kind]}`,
};

/** The state when an entry was the newest: without what was taken out of the register since. */
export function asOf(revision: string): Source {
  const standing = (kind: RecordKind): string => standingDocuments(kind, revision);
  return {
    keys: (kind) => ({
      sql: `SELECT standing.seq FROM (${standing(kind)}) AS standing ORDER BY ${ORDER[kind] ?? 'standing.id'}`,
      values: [],
    }),
    records: (kind, { members }) => ({
      sql: `SELECT entry.seq, entry.id, entry.version, entry.seq, encode(entry.leaf_hash, 'hex'),
                   ${kind === RecordKind.MEETING ? CORRECTED : 'NULL'},
                   ${utc('entry.at')}, ${parts('item.record', members)}
            FROM register.entry JOIN register.record AS item USING (seq)
            WHERE entry.seq = ANY($1::bigint[]) AND item.seq = ANY($1::bigint[])`,
      values: kind === RecordKind.MEETING ? [revision] : [],
    }),
    documents: standing,
  };
}

// By date and by what everybody calls them; all others by their ids.
const NEWEST_ORDER: Readonly<Partial<Record<RecordKind, string>>> = {
  MEETING: 'item.date, item.id',
  TOPIC: 'item.code COLLATE "C"',
};
const ORDER: Readonly<Partial<Record<RecordKind, string>>> = {
  MEETING: `standing.document->>'date' COLLATE "C", standing.id`,
  TOPIC: `standing.document->>'code' COLLATE "C"`,
};

/** What the records of a kind said when an entry was the newest: id, seq, document. */
export function standingDocuments(kind: RecordKind, revision: string): string {
  // What was withdrawn since says nothing any more in any version.
  return `SELECT newest.id, newest.seq, record.record AS document
    FROM (SELECT DISTINCT ON (id) id, seq, type FROM register.entry
          WHERE kind = '${kind}' AND seq <= ${BigInt(revision)} ORDER BY id, version DESC) AS newest
    JOIN register.record USING (seq)
    WHERE newest.type <> 'WITHDRAWN' AND record.record ? 'id'`;
}

const CORRECTED = `(SELECT ${utc('max(older.at)')} FROM register.entry AS older
  WHERE older.kind = entry.kind AND older.id = entry.id AND older.type = 'CORRECTED' AND older.seq <= $2)`;

function parts(document: string, members: readonly string[] | undefined): string {
  return members ? members.map((member) => `${document}->'${member}'`).join(', ') : document;
}

/** A moment as a text in UTC with milliseconds. */
export function utc(moment: string): string {
  return `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
