import { emptied, filled, pressed } from './acts.js';
import { ASKS, type PageTable, READ } from './page-row.js';

/** The pages of meetings, until they are public and afterwards. */
export const meetingPages: PageTable = {
  // Meetings until they are public
  'GET /office/meetings': {
    at: () => ['', '?text=ingenting+alls', '?state=PUBLISHED'].map((query) => `/office/meetings${query}`),
    mistake: READ,
  },
  'GET /office/meetings/:id': {
    at: (places) =>
      [places.draft, places.unfinished, places.returned, places.waiting].map(
        (id) => `/office/meetings/${id}`,
      ),
    mistake: READ,
  },
  'GET /office/meetings/new': {
    at: ({ changed, organisation }) =>
      ['', `?from=${changed}`, `?organisation=${organisation}`].map(
        (query) => `/office/meetings/new${query}`,
      ),
    mistake: filled({ '/participants/1/who': 'Ingen som finns', '/asks/0/text': 'Något' }),
    then: [pressed('button[value="/participants?COUNTERPART"]')],
  },
  'GET /office/meetings/:id/edit': {
    at: ({ draft, waiting }) => [draft, waiting].map((id) => `/office/meetings/${id}/edit`),
    mistake: filled({ '/date': '', '/participants/1/who': 'Ingen som finns' }),
  },
  'GET /office/meetings/:id/discard': {
    at: ({ draft }) => [`/office/meetings/${draft}/discard`],
    mistake: ASKS,
  },
  'GET /office/nil-returns/new': {
    at: ({ post }) => [`/office/nil-returns/new?post=${post.split('/').at(-1) ?? ''}&month=2025-11`],
    mistake: ASKS,
  },

  // What is to become public, and what is
  'GET /office/meetings/:id/check': {
    at: ({ draft, unfinished, returned }) =>
      [draft, unfinished, returned].map((id) => `/office/meetings/${id}/check`),
    mistake: { none: 'What is missing is told before anything can be sent.' },
  },
  'GET /office/review': { mistake: pressed('main form .actions button') },
  'GET /office/review/:id': {
    at: ({ waiting }) => [`/office/review/${waiting}`],
    mistake: pressed('form[action$="/return"] button'),
  },
  'GET /office/review/:id/delay': {
    at: ({ waiting }) => [`/office/review/${waiting}/delay`],
    mistake: pressed(),
  },
  'GET /office/review/:id/delay/review': {
    at: ({ delayed }) => [`/office/review/${delayed}/delay/review`],
    mistake: pressed(),
  },
  'GET /office/delays': { mistake: READ },
  'GET /office/published/:id': {
    at: ({ published, changed, withdrawn }) =>
      [published, changed, withdrawn].map((id) => `/office/published/${id}`),
    mistake: READ,
  },
  'GET /office/published/:id/correct': {
    at: ({ published }) => [`/office/published/${published}/correct`],
    mistake: emptied(),
    then: [filled({ '/reason': 'Rubriken var fel.', '/title': 'En annan rubrik' })],
  },
  'GET /office/published/:id/redact': {
    at: ({ changed }) => [`/office/published/${changed}/redact`],
    mistake: pressed(),
    then: [filled({ '/decision': 'OSL 18:8, RS 2026-0014' }, { '/fields': '/title', '/ground': 'SAFETY' })],
  },
  'GET /office/published/:id/withdraw': {
    at: ({ published }) => [`/office/published/${published}/withdraw`],
    mistake: pressed(),
    then: [filled({ '/reason': 'Mötet ägde aldrig rum.' })],
  },
};
