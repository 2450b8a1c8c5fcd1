import { keptFor, type Place, whyKept } from './place.js';

const organisation = { why: whyKept.meeting, kept: keptFor.decision, whose: 'OPEN' } as const;
const NAME = '(SELECT name FROM office.organisation WHERE id = t.organisation_id)';

/** Bodies and their people, outside organisations, and what is pursued. */
export const partyPlaces = {
  'office.official': {
    what: { sv: 'Företrädare', en: 'Officials' },
    why: {
      sv: 'Förtroendevalda och andra företrädare redovisar sina möten.',
      en: 'Elected officials and others who act for a body account for their meetings.',
    },
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { id: 'ID', name: 'NAME', account_id: 'ID' },
    nobody: ['category'],
    told: {
      name: 't.name',
      role: 't.category',
      state: "CASE WHEN t.protected_identity THEN 'PROTECTED' END",
      body: '(SELECT name_sv FROM office.public_body WHERE id = t.public_body_id)',
    },
  },
  'office.post': {
    what: { sv: 'Uppdrag och befattningar', en: 'Posts' },
    why: whyKept.public,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { official_id: 'ID', title_sv: 'TEXT', title_en: 'TEXT' },
    nobody: [],
    told: { title: 't.title_sv', day: 't.valid_from::text', until: 't.valid_to::text' },
  },
  'office.public_body': {
    what: { sv: 'Offentliga organisationer', en: 'Public bodies' },
    why: whyKept.public,
    kept: keptFor.decision,
    whose: 'OPEN',
    searched: { name_sv: 'TEXT', name_en: 'TEXT', four_eyes_decision: 'TEXT' },
    nobody: ['slug', 'kind', 'organisation_number', 'reference_prefix'],
    told: { name: 't.name_sv' },
  },
  'office.naming_shortening': {
    what: { sv: 'Beslut om kortare tid för namn', en: 'Decisions to name people for fewer years' },
    why: whyKept.log,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { decision: 'TEXT', recorded_by: 'ID', undone_by: 'ID' },
    nobody: [],
    told: { reference: 't.decision', at: 't.recorded_at::text' },
  },
  'office.unit': {
    what: { sv: 'Enheter', en: 'Units' },
    why: whyKept.public,
    kept: keptFor.decision,
    whose: 'OPEN',
    searched: { name_sv: 'TEXT', name_en: 'TEXT' },
    nobody: [],
    told: { name: 't.name_sv' },
  },
  'office.organisation': {
    what: { sv: 'Utomstående organisationer', en: 'Outside organisations' },
    ...organisation,
    searched: { name: 'NAME', sector: 'TEXT', website: 'TEXT', recorded_by: 'ID' },
    nobody: ['normalised_name', 'kind', 'country'],
    told: { organisation: 't.name' },
  },
  'office.organisation_name': {
    what: { sv: 'Andra namn på organisationer', en: 'Other names of organisations' },
    ...organisation,
    searched: { name: 'NAME' },
    nobody: ['normalised', 'kind'],
    told: { organisation: NAME, name: 't.name' },
  },
  // A sole trader's number is refused before it is stored.
  'office.organisation_identifier': {
    what: { sv: 'Organisationers nummer', en: 'Numbers of organisations' },
    ...organisation,
    searched: { value: 'TEXT' },
    nobody: ['scheme'],
    told: { organisation: NAME },
  },
  'office.organisation_merge': {
    what: { sv: 'Sammanslagningar av organisationer', en: 'Merges of organisations' },
    ...organisation,
    searched: { reason: 'TEXT', split_reason: 'TEXT', merged_by: 'ID', split_by: 'ID' },
    nobody: [],
    told: { at: 't.merged_at::text' },
  },
  'office.organisation_distinction': {
    what: { sv: 'Organisationer som inte är samma', en: 'Organisations that are not the same' },
    ...organisation,
    searched: { reason: 'TEXT', made_by: 'ID', ended_by: 'ID' },
    nobody: [],
    told: { at: 't.made_at::text', until: 't.ended_at::text' },
  },
  'office.topic': {
    what: { sv: 'Ämnen', en: 'Topics' },
    ...organisation,
    searched: { label_sv: 'TEXT', label_en: 'TEXT' },
    nobody: ['code', 'broader_code', 'matches'],
    told: { title: 't.label_sv' },
  },
  'office.issue': {
    what: { sv: 'Frågor som drivs', en: 'Issues pursued' },
    why: whyKept.work,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: {
      title: 'TEXT',
      goal: 'TEXT',
      adopted_by: 'TEXT',
      case_number: 'TEXT',
      result: 'TEXT',
      owner_id: 'ID',
      recorded_by: 'ID',
    },
    nobody: ['language', 'status', 'target_levels'],
    told: { title: 't.title' },
  },
  'office.issue_topic': {
    what: { sv: 'Ämnen för frågor', en: 'Topics of issues' },
    ...organisation,
    searched: {},
    nobody: ['topic_code'],
  },
  'office.issue_progress': {
    what: { sv: 'Anteckningar om frågor', en: 'Notes on issues' },
    why: whyKept.work,
    kept: keptFor.decision,
    whose: { body: '(SELECT public_body_id FROM office.issue WHERE id = t.issue_id)' },
    searched: { text: 'TEXT' },
    nobody: [],
    told: {
      title: '(SELECT title FROM office.issue WHERE id = t.issue_id)',
      day: 't.happened_on::text',
    },
  },
} as const satisfies Record<string, Place>;
