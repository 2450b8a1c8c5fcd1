import { messages } from '../../../platform/language/message.js';

/** What stays in the office, by table and column. */
export const insideMessages = messages('inside', {
  'meeting.series': { sv: 'Serie', en: 'Series' },
  'meeting.linkedMeetingIds': { sv: 'Möten som hör ihop', en: 'Linked meetings' },
  'meeting.internalNote': { sv: 'Intern anteckning', en: 'Internal note' },
  'embargo.until': { sv: 'Dag då det publiceras', en: 'Day of publication' },
  'embargo.ground': { sv: 'Grund för att vänta', en: 'Ground for waiting' },
  'embargo.decision': { sv: 'Beslut om att vänta', en: 'Decision to wait' },
  'embargo.firstDecidedOn': { sv: 'Dag för första beslutet', en: 'Day of the first decision' },
  'steps.recordedBy': { sv: 'Vem som antecknade', en: 'Who recorded it' },
  'steps.recordedAt': { sv: 'När det antecknades', en: 'When it was recorded' },
  'steps.editedBy': { sv: 'Vem som ändrade senast', en: 'Who changed it last' },
  'steps.editedAt': { sv: 'När det ändrades senast', en: 'When it was changed last' },
  'steps.submittedBy': { sv: 'Vem som skickade in', en: 'Who sent it to review' },
  'steps.submittedAt': { sv: 'När det skickades in', en: 'When it was sent to review' },
  'steps.returnedBy': { sv: 'Vem som lämnade tillbaka', en: 'Who returned it' },
  'steps.returnedReason': { sv: 'Kommentar från granskaren', en: 'Comment of the reviewer' },
  'steps.publishedBy': { sv: 'Vem som publicerade', en: 'Who published it' },
  'participant.nameBasis': { sv: 'Grund för namnet', en: 'Basis for the name' },
  'participant.nameCitation': { sv: 'Beslut eller lag bakom namnet', en: 'Decision or law behind the name' },
  'participant.withheldGround': { sv: 'Varför namnet inte visas', en: 'Why the name is not shown' },
  'document.ground': { sv: 'Sekretessgrund', en: 'Ground of secrecy' },
  ofLine: { sv: '{line}: {field}', en: '{line}: {field}' },
});

/** Columns that say nothing to people: ids and the order of lines. */
export const TECHNICAL: readonly string[] = [
  'meeting.id',
  'meeting.version',
  'meeting.state',
  'meeting.embargo',
  'meeting.steps',
  'source.hash',
  'steps.namesApproved',
  'participant.meetingId',
  'participant.position',
  'participant.postId',
  'ask.meetingId',
  'ask.position',
  'decision_reference.meetingId',
  'decision_reference.position',
  'document.meetingId',
  'document.position',
  'gift.meetingId',
  'gift.position',
];
