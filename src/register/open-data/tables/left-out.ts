import type { Texts } from '../../../platform/language/language.js';

/** Fields of the public API that are no columns, and why. */
export interface LeftOut {
  /** Meeting.history */
  readonly fields: readonly string[];
  readonly why: Texts;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    fields: ['Meeting.outcome', 'Meeting.source', 'Meeting.qualityNotes', 'Meeting.withheld'],
    why: { sv: 'Delarna är kolumner i meetings.', en: 'Their parts are columns of meetings.' },
  },
  {
    fields: [
      ...['Meeting.history', 'MeetingVersion.version', 'MeetingVersion.at', 'MeetingVersion.type'],
      ...['MeetingVersion.reason', 'MeetingVersion.changes'],
      ...['FieldChange.field', 'FieldChange.before', 'FieldChange.after'],
    ],
    why: {
      sv: 'Varje version är en rad i versions, och vad den sade står i changes; vad som skiljer två följer av dem.',
      en: 'Each version is a row of versions, and what it said stands in changes; how two differ follows from them.',
    },
  },
  {
    fields: [
      'Tombstone.id',
      'Tombstone.reference',
      'Tombstone.kind',
      'Tombstone.type',
      'Tombstone.at',
      'Tombstone.reason',
    ],
    why: {
      sv: 'Det är raden i versions med typen WITHDRAWN.',
      en: 'It is the row of versions whose type is WITHDRAWN.',
    },
  },
  {
    fields: [
      ...[
        'Official.meetings',
        'Organisation.meetings',
        'PublicBody.meetings',
        'Topic.meetings',
        'Issue.meetings',
      ],
      ...['Official.metWith', 'Organisation.metWith', 'Organisation.firstMet', 'Organisation.lastMet'],
    ],
    why: {
      sv: 'De följer av meetings, participants, meeting_topics och meeting_issues.',
      en: 'They follow from meetings, participants, meeting_topics and meeting_issues.',
    },
  },
  {
    fields: ['Organisation.mergedFrom', 'PublicBody.children', 'Topic.narrower'],
    why: {
      sv: 'De är merged_into_id, parent_id och broader_code sedda från andra hållet.',
      en: 'They are the other direction of merged_into_id, parent_id and broader_code.',
    },
  },
  {
    fields: ['QualityNote.message'],
    why: {
      sv: 'Meningen är programmets och följer av notens namn.',
      en: 'The sentence is the program’s, and follows from the name of the note.',
    },
  },
  {
    fields: ['ProgressNote.on', 'ProgressNote.text'],
    why: { sv: 'De står i issues.progress som JSON.', en: 'They stand in issues.progress as JSON.' },
  },
];
