import { accounts } from './account.thing.js';
import { actingAccounts } from './acting-account.thing.js';
import { bodies } from './body.thing.js';
import { calendarAddresses, dueCalendars, waitingEvents } from './calendar.thing.js';
import { destructions } from './destruction.thing.js';
import { delegations, ownDelegations } from './delegation.thing.js';
import { distinctions } from './distinction.thing.js';
import { imports, importsToPublish } from './imports.thing.js';
import { issues } from './issue.thing.js';
import { keptForms } from './kept-form.thing.js';
import { names } from './names.thing.js';
import { naming } from './naming.thing.js';
import { nilReturns, othersNilReturns } from './nil-return.thing.js';
import { officials } from './official.thing.js';
import { organisations } from './organisation.thing.js';
import { posts } from './post.thing.js';
import { reminderLinks } from './reminder-link.thing.js';
import { reports } from './report.thing.js';
import { roles } from './role.thing.js';
import { ownTokens, tokens } from './token.thing.js';
import { topics } from './topic.thing.js';
import type { Thing } from './thing.js';

/** Every kind of thing that has states, but meetings, which have a table of their own. */
export const things: readonly Thing[] = [
  ...[accounts, actingAccounts, roles, tokens, ownTokens, delegations, ownDelegations],
  ...[bodies, officials, posts, nilReturns, othersNilReturns],
  ...[topics, issues, organisations, distinctions],
  ...[naming, names, reports, destructions],
  ...[dueCalendars, calendarAddresses, waitingEvents],
  ...[keptForms, reminderLinks],
  // Before the last everybody becomes a registrar too, in a body of its own.
  ...[imports, importsToPublish],
];
