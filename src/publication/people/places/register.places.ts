import { keptFor, type Place, whyKept } from './place.js';

const open = { why: whyKept.public, kept: keptFor.naming, whose: 'OPEN' } as const;
const NEWEST = { version: 't.version::text' };

/** The public register: what everyone reads now, and every version before. */
export const registerPlaces = {
  'register.record': {
    what: { sv: 'Offentliga poster, alla versioner', en: 'Public records, every version' },
    ...open,
    searched: { record: 'DOCUMENT' },
    nobody: ['salts', 'gone'],
    told: {
      reference: "t.record->>'reference'",
      title: "coalesce(t.record->>'title', t.record->>'name')",
      version: '(SELECT version::text FROM register.entry WHERE seq = t.seq)',
      at: '(SELECT at::text FROM register.entry WHERE seq = t.seq)',
    },
  },
  'register.entry': {
    what: { sv: 'Registrets historik', en: 'The history of the register' },
    ...open,
    searched: { id: 'ID' },
    nobody: ['kind', 'type'],
    told: { operation: 't.type', subject: 't.kind', version: 't.version::text', at: 't.at::text' },
  },
  'register.meeting': {
    what: { sv: 'Offentliga möten, som de är nu', en: 'Public meetings, as they are now' },
    ...open,
    searched: { document: 'DOCUMENT', decision_references: 'LIST' },
    nobody: [
      ...['reference', 'date_precision', 'direction', 'initiated_by', 'channel', 'country', 'topic_codes'],
      ...['organisation_kinds', 'review', 'search'],
    ],
    told: { meeting: 't.reference', day: 't.date::text', ...NEWEST },
  },
  'register.official': {
    what: { sv: 'Offentliga företrädare', en: 'Public officials' },
    ...open,
    searched: { id: 'ID', name: 'NAME', document: 'DOCUMENT' },
    nobody: ['sort_name', 'search'],
    told: { name: 't.name', ...NEWEST },
  },
  'register.organisation': {
    what: { sv: 'Offentliga organisationer utifrån', en: 'Public outside organisations' },
    ...open,
    searched: { name: 'NAME', document: 'DOCUMENT', identifiers: 'LIST' },
    nobody: ['sort_name', 'kind', 'country', 'normalised_names', 'search'],
    told: { organisation: 't.name', ...NEWEST },
  },
  'register.public_body': {
    what: { sv: 'Offentliga organisationer i registret', en: 'Public bodies in the register' },
    ...open,
    searched: { document: 'DOCUMENT' },
    nobody: ['slug', 'sort_name'],
    told: NEWEST,
  },
  'register.issue': {
    what: { sv: 'Offentliga frågor', en: 'Public issues' },
    ...open,
    searched: { document: 'DOCUMENT' },
    nobody: ['sort_name', 'status', 'topic_codes', 'target_levels', 'search'],
    told: NEWEST,
  },
  'register.topic': {
    what: { sv: 'Offentliga ämnen', en: 'Public topics' },
    ...open,
    searched: { document: 'DOCUMENT' },
    nobody: ['code', 'broader_code', 'codes'],
    told: NEWEST,
  },
  'register.nil_return': {
    what: { sv: 'Offentliga nollrapporter', en: 'Public nil returns' },
    ...open,
    searched: { official_id: 'ID', document: 'DOCUMENT' },
    nobody: [],
    told: { day: 't.first_day::text', until: 't.last_day::text', ...NEWEST },
  },
  'register.tombstone': {
    what: { sv: 'Vad som är återkallat', en: 'What was withdrawn' },
    ...open,
    searched: { reason: 'TEXT' },
    nobody: ['kind', 'reference', 'type'],
    told: { reference: 't.reference', at: 't.at::text' },
  },
  'register.scope': {
    what: { sv: 'Vilka som redovisar sina möten', en: 'Who accounts for their meetings' },
    ...open,
    searched: { official_id: 'ID' },
    nobody: [],
    told: { day: 't.first_day::text', until: 't.last_day::text' },
  },
  'register.meeting_count': {
    what: { sv: 'Antal möten', en: 'Numbers of meetings' },
    ...open,
    searched: {},
    nobody: ['kind', 'value'],
  },
  'register.meeting_count_within': {
    what: {
      sv: 'Antal möten hos en myndighet eller i ett ämne',
      en: 'Numbers of meetings of a body or a topic',
    },
    ...open,
    searched: {},
    nobody: ['within_kind', 'within', 'kind', 'value'],
  },
  'register.checkpoint': {
    what: { sv: 'Registrets underskrifter', en: 'Signatures of the register' },
    ...open,
    searched: {},
    nobody: ['note'],
  },
  'register.checkpoint_key': {
    what: { sv: 'Registrets nycklar', en: 'Keys of the register' },
    ...open,
    searched: {},
    nobody: ['verifier', 'announcement'],
  },
  'register.revision': {
    what: { sv: 'Registrets version', en: 'The revision of the register' },
    ...open,
    searched: {},
    nobody: ['revision'],
  },
  'register.told': {
    what: { sv: 'Vad som är berättat för andra program', en: 'What other programs were told' },
    ...open,
    searched: {},
    nobody: ['what'],
  },
} as const satisfies Record<string, Place>;
