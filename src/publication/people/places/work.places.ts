import { keptFor, type Place, whyKept } from './place.js';

const passing = { why: whyKept.work, whose: 'REGISTER' } as const;

/** What the office works with besides: destructions, jobs, and what is only known for a while. */
export const workPlaces = {
  'office.destruction': {
    what: { sv: 'Gallringar', en: 'Destructions' },
    why: whyKept.log,
    kept: { sv: 'Protokollen bevaras.', en: 'The protocols are kept for good.' },
    whose: { body: 't.public_body_id' },
    searched: {
      decision_case: 'TEXT',
      decided_by: 'TEXT',
      rehearsed_by: 'ID',
      decision_recorded_by: 'ID',
      performed_by: 'ID',
    },
    nobody: ['kind', 'state', 'list_hash'],
    told: { reference: 't.decision_case', at: 't.rehearsed_at::text', until: 't.done_at::text' },
  },
  // Which fields of which meeting, not what they said.
  'office.destruction_item': {
    what: { sv: 'Vad som gallrades', en: 'What was destroyed' },
    why: whyKept.log,
    kept: { sv: 'Protokollen bevaras.', en: 'The protocols are kept for good.' },
    // The meeting itself may be gone.
    whose: { body: '(SELECT public_body_id FROM office.destruction WHERE id = t.destruction_id)' },
    searched: {},
    nobody: ['reference', 'fields', 'same', 'print', 'outcome'],
  },
  'office.embargo_review': {
    what: { sv: 'Beslut om uppskjuten publicering', en: 'Decisions on delayed publication' },
    why: whyKept.log,
    kept: keptFor.withMeeting,
    whose: { body: 't.public_body_id' },
    searched: { why: 'TEXT', reviewed_by: 'ID' },
    nobody: ['kind'],
    told: {
      meeting: '(SELECT coalesce(reference, title) FROM office.meeting WHERE id = t.meeting_id)',
      at: 't.reviewed_at::text',
    },
  },
  'office.job': {
    what: { sv: 'Arbete som väntar', en: 'Work that waits' },
    ...passing,
    kept: { sv: 'Tills det är gjort, eller 14 dagar.', en: 'Until it is done, or for 14 days.' },
    searched: { payload: 'DOCUMENT', key: 'TEXT' },
    nobody: ['name'],
    told: { operation: 't.name', at: 't.run_at::text' },
  },
  'office.cron': {
    what: { sv: 'När återkommande arbete gjordes', en: 'When recurring work was done' },
    ...passing,
    kept: { sv: 'Tills det görs igen.', en: 'Until it is done again.' },
    searched: {},
    nobody: ['name'],
  },
  'office.idempotency_key': {
    what: { sv: 'Vilka ändringar som redan är gjorda', en: 'Which changes were made already' },
    ...passing,
    kept: { sv: 'Två veckor.', en: 'For two weeks.' },
    searched: { caller: 'ID', subject_id: 'ID', key: 'TEXT' },
    nobody: ['subject_kind'],
    told: { at: 't.created_at::text', subject: 't.subject_kind' },
  },
  'office.sign_in_attempt': {
    what: { sv: 'Pågående inloggningar', en: 'Sign-ins under way' },
    ...passing,
    kept: { sv: 'Några minuter.', en: 'For some minutes.' },
    searched: {},
    nobody: ['next_path'],
  },
  'office.reference_counter': {
    what: { sv: 'Löpnummer', en: 'Reference counters' },
    ...passing,
    kept: keptFor.decision,
    searched: {},
    nobody: ['prefix'],
  },
} as const satisfies Record<string, Place>;
