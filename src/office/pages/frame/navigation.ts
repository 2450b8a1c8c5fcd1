import type { Role as RoleType } from '../../../words/body-words.js';
import { Role } from '../../../words/body-words.js';
import type { Message } from '../../../platform/language/message.js';
import { type Actor, hasRoleSomewhere } from '../../accounts/actor.js';
import { frameMessages as texts } from './frame.messages.js';

/** The parts of the office. */
export type Area =
  | 'work'
  | 'meetings'
  | 'review'
  | 'organisations'
  | 'issues'
  | 'imports'
  | 'bodies'
  | 'privacy'
  | 'reports'
  | 'accounts'
  | 'audit';

export interface Destination {
  area: Area;
  path: string;
  label: Message;
  /** Who finds something there. */
  roles: readonly RoleType[];
}

const { RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR, IMPORTER } = Role;
const EVERYONE = Object.values(Role);

const destinations: readonly Destination[] = [
  { area: 'work', path: '/office', label: texts.work, roles: EVERYONE },
  {
    area: 'meetings',
    path: '/office/meetings',
    label: texts.meetings,
    roles: [RECORDER, PUBLISHER, REGISTRAR, AUDITOR],
  },
  {
    area: 'review',
    path: '/office/review',
    label: texts.review,
    roles: [PUBLISHER, REGISTRAR, AUDITOR],
  },
  { area: 'organisations', path: '/office/organisations', label: texts.organisations, roles: EVERYONE },
  { area: 'issues', path: '/office/issues', label: texts.issues, roles: EVERYONE },
  {
    area: 'imports',
    path: '/office/imports',
    label: texts.imports,
    roles: [RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER],
  },
  { area: 'bodies', path: '/office/bodies', label: texts.bodies, roles: EVERYONE },
  {
    area: 'reports',
    path: '/office/reports',
    label: texts.reports,
    roles: [PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR],
  },
  { area: 'privacy', path: '/office/privacy', label: texts.privacy, roles: [REGISTRAR, AUDITOR] },
  { area: 'accounts', path: '/office/accounts', label: texts.accounts, roles: [ADMINISTRATOR, AUDITOR] },
  { area: 'audit', path: '/office/audit', label: texts.audit, roles: [ADMINISTRATOR, AUDITOR] },
];

/** Where somebody with these roles has something to do. */
export function destinationsOf(actor: Actor): readonly Destination[] {
  return destinations.filter(({ roles }) => hasRoleSomewhere(actor, ...roles));
}
