import { Role } from '../../src/words/body-words.js';

/** Who may come to a page: somebody with one of the roles in some public body; any role; any account; or anyone. */
export type Comers = readonly Role[] | 'ANY_ROLE' | 'ACCOUNT' | 'ANYONE';

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
  // Says that there is nothing, or leads to the sign-in.
  'GET /office/*': 'ANYONE',

  // Oneself
  'GET /office': 'ACCOUNT',
  'POST /office/language': 'ACCOUNT',
  'GET /office/kept/:id': 'ACCOUNT',
  'POST /office/kept/:id': 'ACCOUNT',
};

/** The roles that a line of the table is for. */
export function rolesFor(comers: Comers): readonly Role[] {
  return typeof comers === 'string' ? Object.values(Role) : comers;
}
