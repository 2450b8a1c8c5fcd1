import { identifierUrl } from '../../words/identifier-pages.js';
import { qualityNoteTexts } from '../../words/quality-notes.js';
import { findIssue } from '../queries/issues.queries.js';
import { findOfficial } from '../queries/officials.queries.js';
import {
  findOrganisation,
  type FoundOrganisation,
  mergedIds,
  standingOrganisation,
  standingOrganisations,
} from '../queries/organisations.queries.js';
import { bodiesBelow, bodyAbove, bodyOf } from '../queries/public-bodies.queries.js';
import { broaderTopic, narrowerTopics, someTopics } from '../queries/topics.queries.js';
import { loadAll } from '../reading/reading.js';
import type { IssueRecord } from '../records/issue.record.js';
import type { AskRecord } from '../records/meeting-lines.record.js';
import type { MeetingRecord } from '../records/meeting.record.js';
import type { NilReturnRecord } from '../records/nil-return.record.js';
import type { OfficialRecord, PostRecord } from '../records/official.record.js';
import type { IdentifierRecord } from '../records/organisation.record.js';
import type { ParticipantRecord } from '../records/participant.record.js';
import type { PublicBodyRecord } from '../records/public-body.record.js';
import type { QualityNoteRecord } from '../records/record-notes.record.js';
import type { TopicRecord } from '../records/topic.record.js';
import type { Sight } from './shape.js';

type Sources<T> = Readonly<Record<string, (record: T, sight: Sight) => unknown>>;

const meeting: Sources<MeetingRecord> = {
  url: (record, { addresses }) => addresses.pages.meeting(record),
  publicBody: (record, { reading }) => bodyOf(reading, record),
  organisations: ({ participants }, { reading }) =>
    standingOrganisations(
      reading,
      present(participants.flatMap((line) => [line.organisationId, line.onBehalfOfId])),
    ),
  officials: ({ participants }, { reading }) =>
    loadAll(present(participants.map(({ officialId }) => officialId)), (id) => findOfficial(reading, id)),
  topics: ({ topicCodes }, { reading }) => someTopics(reading, topicCodes),
  issues: ({ issueIds }, { reading }) => loadAll(issueIds, (id) => findIssue(reading, id)),
};

const participant: Sources<ParticipantRecord> = {
  official: ({ officialId: id }, { reading }) => id && findOfficial(reading, id),
  organisation: ({ organisationId: id }, { reading }) => id && standingOrganisation(reading, id),
  onBehalfOf: ({ onBehalfOfId: id }, { reading }) => id && standingOrganisation(reading, id),
};

const ask: Sources<AskRecord> = {
  issue: ({ issueId: id }, { reading }) => id && findIssue(reading, id),
};

const qualityNote: Sources<QualityNoteRecord> = {
  message: ({ code, params }) => qualityNoteTexts(code, params),
};

const organisation: Sources<FoundOrganisation> = {
  url: (record, { addresses }) => addresses.pages.organisation(record),
  mergedInto: ({ mergedIntoId, survivorId }, { reading }) =>
    mergedIntoId && findOrganisation(reading, survivorId),
  mergedFrom: ({ id }, { reading }) => mergedIds(reading, id),
};

const identifier: Sources<IdentifierRecord> = {
  url: ({ url, scheme, value }) => url ?? identifierUrl(scheme, value),
};

const official: Sources<OfficialRecord> = {
  url: (record, { addresses }) => addresses.pages.official(record),
};

const post: Sources<PostRecord> = {
  publicBody: (record, { reading }) => bodyOf(reading, record),
};

const publicBody: Sources<PublicBodyRecord> = {
  url: (record, { addresses }) => addresses.pages.publicBody(record),
  parent: (record, { reading }) => bodyAbove(reading, record),
  children: (record, { reading }) => bodiesBelow(reading, record),
};

const topic: Sources<TopicRecord> = {
  broader: (record, { reading }) => broaderTopic(reading, record),
  narrower: (record, { reading }) => narrowerTopics(reading, record),
};

const issue: Sources<IssueRecord> = {
  url: (record, { addresses }) => addresses.pages.issue(record),
  publicBody: (record, { reading }) => bodyOf(reading, record),
  topics: ({ topicCodes }, { reading }) => someTopics(reading, topicCodes),
};

const nilReturn: Sources<NilReturnRecord> = {
  publicBody: (record, { reading }) => bodyOf(reading, record),
  official: ({ officialId: id }, { reading }) => id && findOfficial(reading, id),
};

/** How members are read that are not simply kept in the record, by type of the public API and member. */
export const SOURCES: Readonly<Record<string, Sources<never>>> = {
  Meeting: meeting,
  Participant: participant,
  Ask: ask,
  QualityNote: qualityNote,
  Organisation: organisation,
  Identifier: identifier,
  Official: official,
  Post: post,
  PublicBody: publicBody,
  Topic: topic,
  Issue: issue,
  NilReturn: nilReturn,
};

function present(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
