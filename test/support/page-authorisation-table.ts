import { Role } from '../../src/words/body-words.js';
import type { Comers } from './comers.js';
import { publicationPages } from './publication-pages-table.js';

const { ADMINISTRATOR, AUDITOR } = Role;

const KEEPING_PEOPLE = [ADMINISTRATOR, Role.REGISTRAR];
const REPORTING = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR];
const DELEGATING = [...REPORTING, ADMINISTRATOR];
const RECORDING_ISSUES = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR];
const HANDING_IN = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER];
const ANSWERING_REPORTS = [Role.PUBLISHER, Role.REGISTRAR, ADMINISTRATOR];
const READING_REPORTS = [...ANSWERING_REPORTS, AUDITOR];

/**
 * Who may come where in the office over HTTP. What they find there is decided by the services, which the pages share
 * with the officials' API. A change here is a change of who has power over the register: review it so.
 */
export const pageAuthorisation: Readonly<Record<string, Comers>> = {
  // The way in and out
  'GET /office/sign-in': 'ANYONE',
  'POST /office/sign-in': 'ANYONE',
  'POST /office/sign-in/password': 'ANYONE',
  'GET /office/sign-in/code': 'ANYONE',
  'POST /office/sign-in/code': 'ANYONE',
  'GET /office/sign-in/first': 'ANYONE',
  'POST /office/sign-in/first': 'ANYONE',
  'GET /office/sign-in/oidc': 'ANYONE',
  'GET /office/sign-in/oidc/callback': 'ANYONE',
  'POST /office/sign-in/oidc/logout': 'ANYONE',
  'POST /office/accept-invitation': 'ANYONE',
  'POST /office/first-run': 'ANYONE',
  'POST /office/sign-out': 'ANYONE',
  'POST /office/signed-out': 'ANYONE',
  'GET /office/graphql/schema.graphql': 'ANYONE',
  'GET /office/reminders/stop/:token': 'ANYONE',
  'POST /office/reminders/stop/:token': 'ANYONE',
  // Calendars
  'GET /office/calendar': HANDING_IN,
  'POST /office/calendar': HANDING_IN,
  'POST /office/calendar/record': HANDING_IN,
  'POST /office/calendar/addresses/:kind': HANDING_IN,
  'POST /office/calendar/addresses/:kind/end': HANDING_IN,
  'POST /office/calendar/waiting/:id/dismiss': HANDING_IN,
  // By the secret in its address.
  'GET /office/calendar/:file': 'ANYONE',
  // Says that there is nothing, or leads to the sign-in.
  'GET /office/*': 'ANYONE',

  // Oneself
  'GET /office': 'ACCOUNT',
  'GET /office/newcomer': 'ACCOUNT',
  'GET /office/session': 'ACCOUNT',
  'POST /office/language': 'ACCOUNT',
  'GET /office/kept/:id': 'ACCOUNT',
  'POST /office/kept/:id': 'ACCOUNT',

  // What the public says is wrong; the services ask whose record it is about.
  'GET /office/reports': READING_REPORTS,
  'GET /office/reports/:id': READING_REPORTS,
  'GET /office/reports/:id/answer': ANSWERING_REPORTS,
  'POST /office/reports/:id/answer': ANSWERING_REPORTS,
  'GET /office/reports/:id/hand-over': ANSWERING_REPORTS,
  'POST /office/reports/:id/hand-over': ANSWERING_REPORTS,
  'GET /office/reports/:id/dismiss': ANSWERING_REPORTS,
  'POST /office/reports/:id/dismiss': ANSWERING_REPORTS,

  // Organisations
  'GET /office/organisations': 'ANY_ROLE',
  'GET /office/organisations/:id': 'ANY_ROLE',
  'GET /office/organisations/duplicates': 'ANY_ROLE',
  'GET /office/organisations/different': 'ANY_ROLE',
  'POST /office/organisations/different/:id/end': [Role.REGISTRAR],
  'GET /office/organisations/:id/different': [Role.REGISTRAR],
  'POST /office/organisations/:id/different': [Role.REGISTRAR],
  'GET /office/organisations/new': HANDING_IN,
  'POST /office/organisations/new': HANDING_IN,
  'GET /office/organisations/:id/edit': HANDING_IN,
  'POST /office/organisations/:id/edit': HANDING_IN,
  'GET /office/organisations/:id/names/new': HANDING_IN,
  'POST /office/organisations/:id/names/new': HANDING_IN,
  'GET /office/organisations/:id/names/:nameId/remove': HANDING_IN,
  'POST /office/organisations/:id/names/:nameId/remove': HANDING_IN,
  'GET /office/organisations/:id/identifiers/new': HANDING_IN,
  'POST /office/organisations/:id/identifiers/new': HANDING_IN,
  'GET /office/organisations/:id/identifiers/:identifierId/remove': HANDING_IN,
  'POST /office/organisations/:id/identifiers/:identifierId/remove': HANDING_IN,
  'GET /office/organisations/:id/merge': [Role.REGISTRAR],
  'POST /office/organisations/:id/merge': [Role.REGISTRAR],
  'GET /office/organisations/:id/split': [Role.REGISTRAR],
  'POST /office/organisations/:id/split': [Role.REGISTRAR],

  // Imports
  'GET /office/imports': [...HANDING_IN, AUDITOR],
  'GET /office/imports/new': HANDING_IN,
  'POST /office/imports/new': HANDING_IN,
  'GET /office/imports/:id': [...HANDING_IN, AUDITOR],
  'GET /office/imports/:id/columns': HANDING_IN,
  'POST /office/imports/:id/columns': HANDING_IN,
  'POST /office/imports/:id/mapping': HANDING_IN,
  'GET /office/imports/:id/mapping.json': [...HANDING_IN, AUDITOR],
  'POST /office/imports/:id/look': HANDING_IN,
  'POST /office/imports/:id/try': HANDING_IN,
  'GET /office/imports/:id/import': HANDING_IN,
  'POST /office/imports/:id/import': HANDING_IN,
  'GET /office/imports/:id/publish': [Role.PUBLISHER],
  'POST /office/imports/:id/publish': [Role.PUBLISHER],
  'GET /office/imports/:id/discard': HANDING_IN,
  'POST /office/imports/:id/discard': HANDING_IN,
  'GET /office/imports/:id/remove': HANDING_IN,
  'POST /office/imports/:id/remove': HANDING_IN,
  'GET /office/imports/:id/report.json': [...HANDING_IN, AUDITOR],
  'GET /office/imports/:id/rejected.csv': [...HANDING_IN, AUDITOR],

  // Issues
  'GET /office/issues': 'ANY_ROLE',
  'GET /office/issues/:id': 'ANY_ROLE',
  'GET /office/issues/new': RECORDING_ISSUES,
  'POST /office/issues/new': RECORDING_ISSUES,
  'GET /office/issues/:id/edit': RECORDING_ISSUES,
  'POST /office/issues/:id/edit': RECORDING_ISSUES,
  'GET /office/issues/:id/status': RECORDING_ISSUES,
  'POST /office/issues/:id/status': RECORDING_ISSUES,
  'GET /office/issues/:id/close': RECORDING_ISSUES,
  'POST /office/issues/:id/close': RECORDING_ISSUES,
  'GET /office/issues/:id/progress/new': RECORDING_ISSUES,
  'POST /office/issues/:id/progress/new': RECORDING_ISSUES,
  'GET /office/issues/:id/progress/:noteId/remove': RECORDING_ISSUES,
  'POST /office/issues/:id/progress/:noteId/remove': RECORDING_ISSUES,
  'GET /office/issues/:id/publish': [Role.PUBLISHER, Role.REGISTRAR],
  'POST /office/issues/:id/publish': [Role.PUBLISHER, Role.REGISTRAR],

  // Public bodies and the people who act for them
  'GET /office/bodies': 'ANY_ROLE',
  'GET /office/bodies/new': [ADMINISTRATOR],
  'POST /office/bodies/new': [ADMINISTRATOR],
  'GET /office/bodies/:body': 'ANY_ROLE',
  'GET /office/bodies/:body/edit': [ADMINISTRATOR],
  'POST /office/bodies/:body/edit': [ADMINISTRATOR],
  'GET /office/bodies/:body/settings': [ADMINISTRATOR],
  'POST /office/bodies/:body/settings': [ADMINISTRATOR],
  'GET /office/bodies/:body/close': [ADMINISTRATOR],
  'POST /office/bodies/:body/close': [ADMINISTRATOR],
  'GET /office/bodies/:body/reopen': [ADMINISTRATOR],
  'POST /office/bodies/:body/reopen': [ADMINISTRATOR],
  'GET /office/bodies/:body/units/new': KEEPING_PEOPLE,
  'POST /office/bodies/:body/units/new': KEEPING_PEOPLE,
  'GET /office/bodies/:body/units/:unitId/edit': KEEPING_PEOPLE,
  'POST /office/bodies/:body/units/:unitId/edit': KEEPING_PEOPLE,
  'GET /office/bodies/:body/officials/new': KEEPING_PEOPLE,
  'POST /office/bodies/:body/officials/new': KEEPING_PEOPLE,
  'GET /office/bodies/:body/officials/:officialId/edit': KEEPING_PEOPLE,
  'POST /office/bodies/:body/officials/:officialId/edit': KEEPING_PEOPLE,
  'GET /office/bodies/:body/officials/:officialId': 'ANY_ROLE',
  'GET /office/bodies/:body/officials/:officialId/protect': [Role.REGISTRAR],
  'POST /office/bodies/:body/officials/:officialId/protect': [Role.REGISTRAR],
  'GET /office/bodies/:body/officials/:officialId/posts/new': KEEPING_PEOPLE,
  'POST /office/bodies/:body/officials/:officialId/posts/new': KEEPING_PEOPLE,
  'GET /office/bodies/:body/officials/:officialId/posts/:postId/edit': KEEPING_PEOPLE,
  'POST /office/bodies/:body/officials/:officialId/posts/:postId/edit': KEEPING_PEOPLE,
  'GET /office/bodies/:body/officials/:officialId/posts/:postId/end': KEEPING_PEOPLE,
  'POST /office/bodies/:body/officials/:officialId/posts/:postId/end': KEEPING_PEOPLE,
  'GET /office/bodies/:body/delegations': 'ANY_ROLE',
  'GET /office/bodies/:body/delegations/new': DELEGATING,
  'POST /office/bodies/:body/delegations/new': DELEGATING,
  'GET /office/bodies/:body/delegations/:id/end': DELEGATING,
  'POST /office/bodies/:body/delegations/:id/end': DELEGATING,
  'GET /office/bodies/:body/nil-returns': 'ANY_ROLE',
  'GET /office/bodies/:body/nil-returns/:id/withdraw': REPORTING,
  'POST /office/bodies/:body/nil-returns/:id/withdraw': REPORTING,

  'GET /office/account': 'ACCOUNT',
  'GET /office/account/details': 'ACCOUNT',
  'POST /office/account/details': 'ACCOUNT',
  'GET /office/account/password': 'ACCOUNT',
  'POST /office/account/password': 'ACCOUNT',
  'POST /office/account/sessions': 'ACCOUNT',
  'GET /office/account/tokens': 'ACCOUNT',
  'POST /office/account/tokens': 'ACCOUNT',
  'POST /office/account/tokens/:id/revoke': 'ACCOUNT',

  // Accounts and the audit log
  'GET /office/accounts': [ADMINISTRATOR, AUDITOR],
  'GET /office/accounts/new': [ADMINISTRATOR],
  'POST /office/accounts/new': [ADMINISTRATOR],
  'GET /office/accounts/:id': [ADMINISTRATOR, AUDITOR],
  'GET /office/accounts/:id/roles': [ADMINISTRATOR],
  'POST /office/accounts/:id/roles': [ADMINISTRATOR],
  'POST /office/accounts/:id/roles/:role/revoke': [ADMINISTRATOR],
  'POST /office/accounts/:id/invite': [ADMINISTRATOR],
  'POST /office/accounts/:id/disable': [ADMINISTRATOR],
  'POST /office/accounts/:id/reopen': [ADMINISTRATOR],
  'POST /office/accounts/:id/sessions': [ADMINISTRATOR],
  'GET /office/audit': [ADMINISTRATOR, AUDITOR],

  // Meetings until they are public, and months without any
  'GET /office/meetings': [...HANDING_IN, AUDITOR],
  'GET /office/meetings/:id': [...HANDING_IN, AUDITOR],
  'GET /office/meetings/new': HANDING_IN,
  'POST /office/meetings/new': HANDING_IN,
  'GET /office/meetings/:id/edit': HANDING_IN,
  'POST /office/meetings/:id/edit': HANDING_IN,
  'POST /office/meetings/:id/merge': HANDING_IN,
  'POST /office/meetings/autosave': HANDING_IN,
  'POST /office/meetings/:id/autosave': HANDING_IN,
  'GET /office/meetings/:id/discard': HANDING_IN,
  'POST /office/meetings/:id/discard': HANDING_IN,
  'GET /office/pick/organisations': HANDING_IN,
  'GET /office/pick/officials': HANDING_IN,
  'GET /office/nil-returns/new': REPORTING,
  'POST /office/nil-returns/new': REPORTING,

  ...publicationPages,
};
