import { keptFor, type Place, whyKept } from './place.js';

const started = {
  why: whyKept.work,
  whose: { body: '(SELECT public_body_id FROM office.started_import WHERE id = t.import_id)' },
} as const;

/** Imports: what was brought in by whom, and what waits to be. */
export const importPlaces = {
  'office.import_run': {
    what: { sv: 'Importer', en: 'Imports' },
    why: whyKept.log,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { source_name: 'TEXT', files: 'LIST', reason: 'TEXT' },
    nobody: [],
    told: { title: 't.source_name', at: 't.started_at::text' },
  },
  'office.imported_meeting': {
    what: { sv: 'Vilken rad i en fil ett möte kom från', en: 'Which row of a file a meeting came from' },
    why: whyKept.work,
    kept: keptFor.withMeeting,
    whose: { body: 't.public_body_id' },
    searched: { source_name: 'TEXT', key: 'TEXT', file: 'TEXT', traits: 'LIST' },
    nobody: ['print'],
    told: { meeting: '(SELECT coalesce(reference, title) FROM office.meeting WHERE id = t.meeting_id)' },
  },
  'office.dropped_import': {
    what: {
      sv: 'Kontrollsummor av importerade utkast som kastats eller gallrats',
      en: 'Checksums of imported drafts that were thrown away or destroyed',
    },
    why: whyKept.work,
    kept: keptFor.decision,
    whose: { body: 't.public_body_id' },
    searched: { source_name: 'TEXT' },
    nobody: ['key_print', 'print'],
    told: { title: 't.source_name' },
  },
  // The file itself is not looked into.
  'office.started_import': {
    what: { sv: 'Importer som görs på sidor', en: 'Imports made on pages' },
    why: whyKept.work,
    kept: {
      sv: 'Filen, och det som visas ur den, i 30 dagar eller tills ett möte i den gallras. Antalen och tolkningen bevaras.',
      en: 'The file, and what is shown out of it, for 30 days or until a meeting in it is destroyed. Counts and mapping stay.',
    },
    whose: { body: 't.public_body_id' },
    searched: {
      account_id: 'ID',
      ordered_by: 'ID',
      imported_by: 'ID',
      source_name: 'TEXT',
      source_url: 'TEXT',
      source_licence: 'TEXT',
      file_name: 'TEXT',
      reason: 'TEXT',
      survey: 'DOCUMENT',
      choices: 'DOCUMENT',
      mapping: 'DOCUMENT',
      fault: 'DOCUMENT',
      trial: 'DOCUMENT',
      preview: 'DOCUMENT',
      report: 'DOCUMENT',
    },
    nobody: ['origin', 'task', 'state'],
    told: { title: 't.file_name', reference: 't.source_name', at: 't.started_at::text' },
  },
  'office.import_progress': {
    what: { sv: 'Hur långt en import har kommit', en: 'How far an import has come' },
    ...started,
    kept: { sv: 'Medan importen pågår.', en: 'While the import runs.' },
    searched: {},
    nobody: ['stage'],
  },
} as const satisfies Record<string, Place>;
