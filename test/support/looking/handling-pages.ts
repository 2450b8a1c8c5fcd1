import { emptied, filled, pressed } from './acts.js';
import { ASKS, type PageTable, READ } from './page-row.js';

const FILE = { never: 'It is a file to keep.' };
const ORDER = { never: 'It takes a list of what is to be destroyed: office-pages-acts.spec.ts makes some.' };
const TRIED = { never: 'It takes an import that was tried: office-pages-acts.spec.ts makes some.' };

/** The pages of personal data, of reports from the public, and of imports. */
export const handlingPages: PageTable = {
  // Personal data
  'GET /office/privacy': { mistake: READ },
  'GET /office/privacy/names': { mistake: READ },
  'GET /office/privacy/names/:id': {
    at: ({ named }) => [`/office/privacy/names/${named.split('/')[0] ?? ''}`],
    mistake: { none: 'What is chosen may be chosen.' },
  },
  'GET /office/privacy/names/:id/:line/withhold': {
    at: ({ named }) => [`/office/privacy/names/${named}/withhold`],
    mistake: ASKS,
  },
  'GET /office/privacy/protected': { mistake: READ },
  'GET /office/privacy/person': { mistake: pressed() },
  'GET /office/privacy/naming/:id': {
    at: ({ root }) => [`/office/privacy/naming/${root}`],
    mistake: pressed(),
  },
  'GET /office/privacy/naming/:id/undo': {
    never: 'It takes a decision that waits: retention-shortening.spec.ts makes one.',
  },
  'GET /office/privacy/retention': { mistake: READ },
  'GET /office/privacy/retention/names': { mistake: READ },
  'GET /office/privacy/retention/new': { mistake: emptied() },
  'GET /office/privacy/retention/:id': ORDER,
  'GET /office/privacy/retention/:id/decide': ORDER,
  'GET /office/privacy/retention/:id/destroy': ORDER,
  'GET /office/privacy/retention/:id/resume': ORDER,
  'GET /office/privacy/retention/:id/print': ORDER,
  'GET /office/privacy/retention/:id/list.csv': FILE,
  'GET /office/privacy/retention/:id/protocol.csv': FILE,
  'GET /office/privacy/retention/:id/protocol.json': FILE,

  // Reports from the public
  'GET /office/reports': { mistake: READ },
  'GET /office/reports/:id': { at: ({ report }) => [`/office/reports/${report}`], mistake: READ },
  'GET /office/reports/:id/answer': {
    at: ({ report }) => [`/office/reports/${report}/answer`],
    mistake: pressed(),
  },
  'GET /office/reports/:id/dismiss': {
    at: ({ report }) => [`/office/reports/${report}/dismiss`],
    mistake: { none: 'Why is chosen beforehand; more may be left out.' },
  },
  'GET /office/reports/:id/hand-over': {
    at: ({ report }) => [`/office/reports/${report}/hand-over`],
    mistake: { none: 'What to say to the others may be left out.' },
  },

  // Imports
  'GET /office/imports': { mistake: READ },
  'GET /office/imports/new': { mistake: pressed() },
  'GET /office/imports/:id': { at: ({ imported }) => [`/office/imports/${imported}`], mistake: READ },
  'GET /office/imports/:id/columns': {
    at: ({ imported }) => [`/office/imports/${imported}/columns`],
    mistake: filled({ '/columns/0/ownFormat': 'på det gamla viset' }),
  },
  'GET /office/imports/:id/discard': TRIED,
  'GET /office/imports/:id/remove': {
    at: ({ imported }) => [`/office/imports/${imported}/remove`],
    mistake: ASKS,
  },
  'GET /office/imports/:id/import': TRIED,
  'GET /office/imports/:id/publish': TRIED,
  'GET /office/imports/:id/mapping.json': FILE,
  'GET /office/imports/:id/report.json': FILE,
  'GET /office/imports/:id/rejected.csv': FILE,
};
