import type { MeetingRecord } from '../records/meeting.record.js';
import type { ParticipantRecord } from '../records/participant.record.js';
import type { Stored } from './stored.js';

/** Every text of a meeting that people search in. */
export function meetingTexts(record: Stored<MeetingRecord>): (string | undefined)[] {
  return [
    record.reference,
    record.title,
    record.purpose,
    record.place,
    record.municipality,
    ...(record.keywords ?? []),
    ...(record.participants ?? []).flatMap(textsOfParticipant),
    ...(record.asks ?? []).map(({ text }) => text),
    ...(record.decisionReferences ?? []).flatMap(({ reference, title }) => [reference, title]),
    ...(record.documents ?? []).flatMap(({ title, caseNumber }) => [title, caseNumber]),
    ...(record.gifts ?? []).flatMap(({ description, donor }) => [description, donor]),
    record.outcome?.text,
  ];
}

function textsOfParticipant(participant: ParticipantRecord): (string | undefined)[] {
  return [
    participant.name,
    participant.function?.sv,
    participant.function?.en,
    participant.capacity,
    participant.organisationName,
    participant.unitName,
    participant.onBehalfOfName,
  ];
}
