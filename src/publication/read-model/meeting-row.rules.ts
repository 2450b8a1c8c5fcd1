import { ChangeType } from '../../words/register-words.js';
import type { MeetingRecord } from '../../register/records/meeting.record.js';
import type { Stored } from '../../register/read-model/stored.js';
import { besidePassages, meetingPassages } from '../../register/search/passages.rules.js';
import { searchVector } from '../../register/search/search-vector.rules.js';
import { recordOf, type Row, type ShownEntry, shownColumns } from './shown-entry.js';

/** What the columns of a meeting depend on besides its record. */
export interface Surroundings {
  /** Body → itself and those above it. */
  bodies: ReadonlyMap<string, readonly string[]>;
  /** Topic → itself and the broader one. */
  topics: ReadonlyMap<string, readonly string[]>;
  /** Organisation → who stands for it, and of what kind that one is. */
  organisations: ReadonlyMap<string, { survivorId: string; kind: string }>;
  /** Who stands for others → all names that they have now. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Issue → its title. */
  issues: ReadonlyMap<string, string>;
}

type StoredMeeting = Stored<MeetingRecord>;

/** A meeting as a row, apart from what depends on other records. */
export function meetingRow(entry: ShownEntry): Row {
  const record = recordOf<MeetingRecord>(entry);
  return {
    ...shownColumns(entry),
    reference: record.reference,
    published_at: record.publishedAt,
    corrected_at: correctedAt(entry),
    changed_at: entry.at,
    ...columnsOfContact(record),
    ...columnsOfReview(record),
    decision_references: (record.decisionReferences ?? []).map(({ reference }) => reference.toLowerCase()),
    official_ids: officialsOf(record),
    issue_ids: issuesOf(record),
  };
}

/** The columns of a meeting that follow from other records, and change with them. */
export function dependentColumns(record: StoredMeeting, around: Surroundings): Row {
  const organisations = organisationsOf(record).map((id) => {
    return around.organisations.get(id) ?? { survivorId: id, kind: 'UNKNOWN' };
  });
  const organisationIds = distinct(organisations.map(({ survivorId }) => survivorId));
  return {
    body_ids: around.bodies.get(record.publicBodyId) ?? [record.publicBodyId],
    topic_codes: distinct((record.topicCodes ?? []).flatMap((code) => around.topics.get(code) ?? [code])),
    organisation_ids: organisationIds,
    organisation_kinds: distinct(organisations.map(({ kind }) => kind)),
    search: searchVector([
      ...meetingPassages(record),
      ...besidePassages(
        organisationIds.flatMap((id) => around.names.get(id) ?? []),
        issuesOf(record).flatMap((id) => around.issues.get(id) ?? []),
      ),
    ]),
  };
}

/** Everyone a meeting names, as it was published: before merges. */
export function organisationsOf({ participants = [] }: Pick<StoredMeeting, 'participants'>): string[] {
  return distinct(participants.flatMap(({ organisationId, onBehalfOfId }) => [organisationId, onBehalfOfId]));
}

function officialsOf({ participants = [] }: StoredMeeting): string[] {
  return distinct(participants.map(({ officialId }) => officialId));
}

/** The issues that it or one of its asks was about. */
export function issuesOf({ issueIds = [], asks = [] }: StoredMeeting): string[] {
  return distinct([...issueIds, ...asks.map(({ issueId }) => issueId)]);
}

function columnsOfContact(record: StoredMeeting): Row {
  return {
    date: record.date,
    last_day: record.endDate ?? record.date,
    date_precision: record.datePrecision,
    direction: record.direction,
    initiated_by: record.initiatedBy,
    channel: record.channel,
    country: record.country ?? null,
    public_body_id: record.publicBodyId,
  };
}

function columnsOfReview(record: StoredMeeting): Row {
  return {
    review: record.review,
    days_to_publication: record.daysToPublication ?? null,
    late: record.late ?? false,
    has_documents: (record.documents ?? []).length > 0,
    has_withheld: (record.withheld ?? []).length > 0,
    has_quality_notes: (record.qualityNotes ?? []).length > 0,
  };
}

function correctedAt(entry: ShownEntry): Date | null {
  if (entry.correctedAt !== undefined) return entry.correctedAt;
  return entry.type === ChangeType.CORRECTED ? entry.at : null;
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
