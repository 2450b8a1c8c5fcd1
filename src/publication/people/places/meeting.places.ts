import { keptFor, type Place, whyKept } from './place.js';

const MEETING = '(SELECT coalesce(reference, title) FROM office.meeting WHERE id = t.meeting_id)';
const DAY = '(SELECT date::text FROM office.meeting WHERE id = t.meeting_id)';
const ofMeeting = { body: '(SELECT public_body_id FROM office.meeting WHERE id = t.meeting_id)' };
const line = { why: whyKept.meeting, kept: keptFor.withMeeting, whose: ofMeeting } as const;
const told = { meeting: MEETING, day: DAY };

/** Meetings in the office: drafts, those in review, and what stays inside of public ones. */
export const meetingPlaces = {
  'office.meeting': {
    what: { sv: 'Möten, med utkast och interna uppgifter', en: 'Meetings, with drafts and internal data' },
    why: whyKept.meeting,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: {
      title: 'TEXT',
      purpose: 'TEXT',
      place: 'TEXT',
      municipality: 'TEXT',
      outcome_text: 'TEXT',
      keywords: 'LIST',
      series: 'TEXT',
      internal_note: 'TEXT',
      embargo_decision: 'TEXT',
      returned_reason: 'TEXT',
      returned_for: 'DOCUMENT',
      withdrawn_reason: 'TEXT',
      source_name: 'TEXT',
      source_url: 'TEXT',
      source_licence: 'TEXT',
      source_reference: 'TEXT',
      source_notes: 'DOCUMENT',
      recorded_by: 'ID',
      edited_by: 'ID',
      submitted_by: 'ID',
      returned_by: 'ID',
      published_by: 'ID',
    },
    nobody: [
      ...['state', 'language', 'direction', 'initiated_by', 'channel', 'date_precision', 'country', 'review'],
      ...['topic_codes', 'outcome_kind', 'reference', 'embargo_ground', 'source_hash'],
    ],
    told: { meeting: 'coalesce(t.reference, t.title)', day: 't.date::text', state: 't.state' },
  },
  'office.participant': {
    what: { sv: 'Deltagare i möten', en: 'Participants of meetings' },
    ...line,
    searched: {
      name: 'NAME',
      name_citation: 'TEXT',
      decided_citation: 'TEXT',
      organisation_name: 'TEXT',
      function_sv: 'TEXT',
      function_en: 'TEXT',
      capacity: 'TEXT',
      unit_name: 'TEXT',
      on_behalf_of_name: 'TEXT',
      official_id: 'ID',
      decided_by: 'ID',
    },
    nobody: ['side', 'role', 'name_basis', 'withheld_ground', 'decided_basis', 'decided_ground'],
    told: {
      ...told,
      name: 't.name',
      role: 't.role',
      organisation:
        'coalesce(t.organisation_name, (SELECT name FROM office.organisation WHERE id = t.organisation_id))',
      function: 'coalesce(t.function_sv, t.function_en, t.capacity)',
      basis: `CASE WHEN t.decided_at IS NULL THEN t.name_basis ELSE t.decided_basis END`,
      citation: `CASE WHEN t.decided_at IS NULL THEN t.name_citation ELSE t.decided_citation END`,
      ground: `CASE WHEN t.decided_at IS NULL THEN t.withheld_ground ELSE t.decided_ground END`,
    },
  },
  'office.ask': {
    what: { sv: 'Vad parterna ville i möten', en: 'What the sides of meetings wanted' },
    ...line,
    searched: { text: 'TEXT' },
    nobody: ['side', 'position_taken'],
    told,
  },
  'office.decision_reference': {
    what: { sv: 'Ärenden som möten handlade om', en: 'Cases that meetings were about' },
    ...line,
    searched: { reference: 'TEXT', title: 'TEXT', url: 'TEXT' },
    nobody: ['kind'],
    told,
  },
  'office.document': {
    what: { sv: 'Handlingar i möten', en: 'Documents of meetings' },
    ...line,
    searched: { title: 'TEXT', ground: 'TEXT', case_number: 'TEXT', url: 'TEXT' },
    nobody: ['kind', 'provided_by', 'shared', 'publicity', 'media_type', 'sha256'],
    told,
  },
  'office.gift': {
    what: { sv: 'Gåvor och förmåner i möten', en: 'Gifts and benefits in meetings' },
    ...line,
    searched: { description: 'TEXT', donor: 'TEXT' },
    nobody: ['direction', 'currency'],
    told,
  },
  'office.redaction': {
    what: {
      sv: 'Maskerade uppgifter: vad som stod och varför det inte visas',
      en: 'Withheld values: what they said, and why they are not shown',
    },
    why: {
      sv: 'Visar att ett beslut fattades, och gör att uppgiften inte visas igen.',
      en: 'Shows that it was decided, and keeps the value from being shown again.',
    },
    kept: keptFor.decision,
    whose: ofMeeting,
    searched: { decision: 'TEXT', originals: 'DOCUMENT', redacted_by: 'ID' },
    nobody: ['list', 'field', 'ground', 'real_ground', 'cause'],
    told: { ...told, at: 't.redacted_at::text', field: 't.field' },
  },
  'office.nil_return': {
    what: { sv: 'Nollrapporter', en: 'Nil returns' },
    why: whyKept.meeting,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { post_title: 'TEXT', withdrawn_reason: 'TEXT', source_reference: 'TEXT', filed_by: 'ID' },
    nobody: [],
    told: { title: 't.post_title' },
  },
} as const satisfies Record<string, Place>;
