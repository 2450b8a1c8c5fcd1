import type { IssueRecord } from '../records/issue.record.js';
import type { MeetingRecord } from '../records/meeting.record.js';
import type { OfficialRecord } from '../records/official.record.js';
import type { OrganisationRecord } from '../records/organisation.record.js';
import type { ParticipantRecord } from '../records/participant.record.js';
import type { Stored } from '../read-model/stored.js';

/**
 * A text that people search in. Names and references are found by beginnings of their words too; titles, names and
 * references count more than other texts.
 */
export interface Passage {
  readonly text: string;
  readonly as: 'title' | 'name' | 'text';
}

/** Every text of a meeting that people search in. */
export function meetingPassages(record: Stored<MeetingRecord>): Passage[] {
  return [
    ...passages('name', [record.reference]),
    ...passages('title', [record.title]),
    ...passages('text', [record.purpose, record.place, record.municipality, ...(record.keywords ?? [])]),
    ...(record.participants ?? []).flatMap(participantPassages),
    ...(record.asks ?? []).flatMap(({ text }) => passages('text', [text])),
    ...(record.decisionReferences ?? []).flatMap(({ reference, title }) => named(reference, title)),
    ...(record.documents ?? []).flatMap(({ title, caseNumber }) => named(caseNumber, title)),
    ...(record.gifts ?? []).flatMap(({ description, donor }) => named(donor, description)),
    ...passages('text', [record.outcome?.text]),
  ];
}

/** What a meeting is found by besides its record: what its organisations are called now, and the titles of its issues. */
export function besidePassages(
  organisationNames: readonly string[],
  issueTitles: readonly string[],
): Passage[] {
  return [...passages('name', organisationNames), ...passages('title', issueTitles)];
}

export function organisationPassages(record: Stored<OrganisationRecord>): Passage[] {
  const { name, names = [], identifiers = [] } = record;
  return passages('name', [
    name,
    ...names.map((other) => other.name),
    ...identifiers.map(({ value }) => value),
  ]);
}

export function officialPassages({ name, posts = [] }: Stored<OfficialRecord>): Passage[] {
  const titles = posts.flatMap(({ title, unitName }) => [title.sv, title.en, unitName]);
  return [...passages('name', [name]), ...passages('text', titles)];
}

export function issuePassages(record: Stored<IssueRecord>): Passage[] {
  const { title, goal, result, adoptedBy, caseNumber, progress = [] } = record;
  return [
    ...passages('name', [title, caseNumber]),
    ...passages('text', [goal, result, adoptedBy, ...progress.map(({ text }) => text)]),
  ];
}

function participantPassages(participant: ParticipantRecord): Passage[] {
  const { name, organisationName, onBehalfOfName, capacity, unitName } = participant;
  return [
    ...passages('name', [name]),
    ...passages('text', [participant.function?.sv, participant.function?.en, capacity]),
    ...passages('name', [organisationName]),
    ...passages('text', [unitName]),
    ...passages('name', [onBehalfOfName]),
  ];
}

function named(name: string | undefined, text: string | undefined): Passage[] {
  return [...passages('name', [name]), ...passages('text', [text])];
}

function passages(as: Passage['as'], texts: readonly (string | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, as }]));
}
