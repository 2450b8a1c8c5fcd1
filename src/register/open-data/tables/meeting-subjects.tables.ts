import { RecordKind } from '../../../words/register-words.js';
import { column, declare } from './declaration.js';
import { DCTERMS } from './properties.js';

const meetingId = () =>
  column(
    'meeting_id',
    'uuid',
    { sv: 'Mötets id.', en: 'Id of the meeting.' },
    { required: true, partOf: 'meetings', from: { from: 'entry', at: 'id' } },
  );

export const meetingTopics = declare('meeting_topics', {
  title: { sv: 'Mötenas ämnen', en: 'Topics of meetings' },
  description: {
    sv: 'En rad är ett ämne som ett möte handlade om.',
    en: 'A row is a topic that a meeting was about.',
  },
  kind: RecordKind.MEETING,
  field: 'Meeting.topics',
  list: 'topicCodes',
  members: ['topicCodes'],
  primaryKey: ['meeting_id', 'topic_code'],
  columns: [
    meetingId(),
    column(
      'topic_code',
      'text',
      { sv: 'Ämnets kod.', en: 'Code of the topic.' },
      { required: true, refers: 'topics', at: 'value', property: `${DCTERMS}subject` },
    ),
  ],
});

export const meetingIssues = declare('meeting_issues', {
  title: { sv: 'Mötenas frågor', en: 'Issues of meetings' },
  description: {
    sv: 'En rad är en driven fråga som ett möte handlade om.',
    en: 'A row is an issue pursued that a meeting was about.',
  },
  kind: RecordKind.MEETING,
  field: 'Meeting.issues',
  list: 'issueIds',
  members: ['issueIds'],
  primaryKey: ['meeting_id', 'issue_id'],
  columns: [
    meetingId(),
    column(
      'issue_id',
      'uuid',
      { sv: 'Frågans id.', en: 'Id of the issue.' },
      { required: true, refers: 'issues', at: 'value' },
    ),
  ],
});
