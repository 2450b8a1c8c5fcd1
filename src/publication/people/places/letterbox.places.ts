import type { Place } from './place.js';

const asked = {
  why: {
    sv: 'Någon har bett att få veta när något blir offentligt.',
    en: 'Somebody asked to be told when something becomes public.',
  },
  whose: 'REGISTER',
} as const;

const reported = {
  why: {
    sv: 'Någon har anmält ett fel och ska få svar.',
    en: 'Somebody reported a fault and is to be answered.',
  },
  whose: { body: 't.public_body_id' },
} as const;

/** Those who asked to be told of what is new, or reported a fault. */
export const letterboxPlaces = {
  'letterbox.email': {
    what: { sv: 'Bevakningar per e-post', en: 'Alerts by e-mail' },
    ...asked,
    kept: {
      sv: 'Tills den avslutas; obekräftad i 48 timmar, stoppad i 30 dagar.',
      en: 'Until it is ended; unconfirmed for 48 hours, stopped for 30 days.',
    },
    searched: { address: 'TEXT' },
    nobody: ['language', 'rhythm', 'token', 'state'],
    told: {
      email: 't.address',
      state: 't.state',
      language: 't.language',
      at: 't.asked_at::text',
      subject: '(SELECT query FROM letterbox.search WHERE id = t.search_id)',
    },
  },
  'letterbox.webhook': {
    what: { sv: 'Bevakningar till program', en: 'Alerts to programs' },
    ...asked,
    kept: {
      sv: 'Tills den avslutas; obekräftad i 48 timmar, stoppad i 90 dagar.',
      en: 'Until it is ended; unconfirmed for 48 hours, stopped for 90 days.',
    },
    searched: { url: 'TEXT', description: 'TEXT', last_failure: 'TEXT' },
    nobody: ['secret', 'state'],
    told: { reference: 't.url', title: 't.description', state: 't.state', at: 't.asked_at::text' },
  },
  'letterbox.search': {
    what: { sv: 'Sökningar som bevakas', en: 'Searches that are watched' },
    ...asked,
    kept: { sv: 'Så länge någon bevakar sökningen.', en: 'As long as somebody watches the search.' },
    searched: { query: 'TEXT' },
    nobody: [],
    told: { subject: 't.query' },
  },
  'letterbox.report': {
    what: { sv: 'Anmälningar om fel i registret', en: 'Reports of faults in the register' },
    ...reported,
    kept: {
      sv: 'Tills det den säger gallras med mötet, eller tills den tid efter svaret har gått som er gallringsplan säger (REPORT_DAYS).',
      en: 'Until what it says is destroyed with the meeting, or until the time after the answer has passed that your schedule says (REPORT_DAYS).',
    },
    searched: {
      hand_over_note: 'TEXT',
      text: 'TEXT',
      evidence_url: 'TEXT',
      answer: 'TEXT',
      answered_by: 'ID',
    },
    nobody: ['about', 'reference', 'fault', 'language', 'outcome'],
    told: { reference: 't.reference', at: 't.received_at::text', until: 't.answered_at::text' },
  },
  'letterbox.report_address': {
    what: { sv: 'Vart svar på anmälningar skickas', en: 'Where answers to reports are sent' },
    ...reported,
    kept: {
      sv: 'Tills det är en tid sedan anmälan besvarades (REPORT_ADDRESS_DAYS).',
      en: 'Until some time after the report was answered (REPORT_ADDRESS_DAYS).',
    },
    whose: {
      body: '(SELECT public_body_id FROM letterbox.report WHERE report.id = t.report_id)',
    },
    searched: { address: 'TEXT' },
    nobody: [],
    told: { email: 't.address', at: 't.asked_at::text' },
  },
} as const satisfies Record<string, Place>;
