import { invitation } from '../calendars.js';
import { emptied, filled, pressed } from './acts.js';
import { ASKS, type PageTable, READ } from './page-row.js';

const EVENT = invitation({ ATTENDEE: 'ATTENDEE;CN=Bo:mailto:bo@okand.example' }).toString();

const SERIES = invitation({
  UID: 'UID:series@farjan.example',
  RRULE: 'RRULE:FREQ=WEEKLY;COUNT=3',
}).toString();

/** The pages of the way in, of oneself, of calendars, and of accounts. */
export const ownPages: PageTable = {
  'GET /office/sign-in': { outside: true, mistake: pressed() },
  'GET /office/sign-in/code': { outside: true, mistake: pressed() },
  'GET /office/sign-in/first': {
    never: 'It is there while there are no accounts: the register without any is looked at by itself.',
  },
  'GET /office/sign-in/oidc': { never: 'It leads to the identity provider.' },
  'GET /office/sign-in/oidc/callback': {
    never: 'It leads from the identity provider; refusals are told elsewhere.',
  },
  'GET /office/graphql/schema.graphql': { never: 'It is a file for programs.' },
  'GET /office/calendar/:file': { never: 'It is a calendar for programs.' },
  'GET /office/pick/organisations': { never: 'It is an answer for the program of a form.' },
  'GET /office/pick/officials': { never: 'It is an answer for the program of a form.' },
  'GET /office/reminders/stop/:token': {
    never: 'It takes the link of a letter: office-pages-acts.spec.ts follows one.',
  },
  'GET /office/*': { outside: true, at: () => ['/office/sign-in?next=/office'], mistake: READ },

  // Oneself
  'GET /office': { mistake: READ },
  'GET /office/kept/:id': { at: ({ kept }) => [`/office/kept/${kept}`], mistake: ASKS },
  'GET /office/account': { mistake: READ },
  'GET /office/newcomer': { mistake: READ },
  'GET /office/session': { never: 'It tells a program of the page when the session ends.' },
  'GET /office/account/password': { mistake: pressed() },
  'GET /office/account/details': { mistake: emptied() },
  'GET /office/account/tokens': {
    mistake: pressed(),
    then: [filled({ '/name': 'Statistik' }, { '/scopes': 'READ' })],
  },

  // Calendars
  'GET /office/calendar': {
    mistake: pressed(),
    then: [
      filled({ '/pasted': EVENT }),
      filled({ '/pasted': SERIES }),
      pressed('form[action$="/addresses/feed"] button'),
    ],
  },

  // Accounts and the audit log
  'GET /office/accounts': { at: () => ['/office/accounts', '/office/accounts?disabled=on'], mistake: READ },
  'GET /office/accounts/new': {
    mistake: pressed(),
  },
  'GET /office/accounts/:id': {
    at: ({ account }) => [`/office/accounts/${account}`],
    mistake: READ,
    then: [pressed('form[action$="/invite"] button')],
  },
  'GET /office/accounts/:id/roles': {
    at: ({ account }) => [`/office/accounts/${account}/roles`],
    mistake: filled({ '/from': '2026-05-01', '/to': '2026-04-01' }),
  },
  'GET /office/audit': { at: () => ['/office/audit', '/office/audit?operation=nothing'], mistake: READ },
};
