import { Role } from '../../src/words/body-words.js';

/** Who may come to a page: somebody with one of the roles in some public body; any role; any account; or anyone. */
export type Comers = readonly Role[] | 'ANY_ROLE' | 'ACCOUNT' | 'ANYONE';

/** The roles that a line of the table is for. */
export function rolesFor(comers: Comers): readonly Role[] {
  return typeof comers === 'string' ? Object.values(Role) : comers;
}
