import type { MigrationInterface } from 'typeorm';
import { Accounts1780000000001 } from './0001-accounts.js';
import { Bodies1780000000002 } from './0002-bodies.js';
import { Organisations1780000000003 } from './0003-organisations.js';
import { Issues1780000000004 } from './0004-issues.js';
import { Meetings1780000000005 } from './0005-meetings.js';
import { Imports1780000000006 } from './0006-imports.js';
import { Links1780000000007 } from './0007-links.js';
import { RegisterEntries1780000000010 } from './0010-register-entries.js';
import { ReadModel1780000000011 } from './0011-read-model.js';
import { MeetingFigures1780000000012 } from './0012-meeting-figures.js';
import { Revision1780000000013 } from './0013-revision.js';
import { History1780000000014 } from './0014-history.js';
import { Jobs1780000000015 } from './0015-jobs.js';
import { Letterbox1780000000016 } from './0016-letterbox.js';
import { OfficePages1780000000017 } from './0017-office-pages.js';
import { IdentityProvider1780000000018 } from './0018-identity-provider.js';
import { Calendars1780000000019 } from './0019-calendars.js';
import { Grants1780000000020 } from './0020-grants.js';
import { Reminders1780000000021 } from './0021-reminders.js';
import { Retention1780000000022 } from './0022-retention.js';
import { Reports1780000000023 } from './0023-reports.js';
import { DistinctOrganisations1780000000024 } from './0024-distinct-organisations.js';
import { ImportsByPage1780000000025 } from './0025-imports-by-page.js';

type Migration = new () => MigrationInterface;

/** Every migration, oldest first. They are imported, not found by a pattern: the same code runs built and in tests. */
export const migrations: Migration[] = [
  Accounts1780000000001,
  Bodies1780000000002,
  Organisations1780000000003,
  Issues1780000000004,
  Meetings1780000000005,
  Imports1780000000006,
  Links1780000000007,
  RegisterEntries1780000000010,
  ReadModel1780000000011,
  MeetingFigures1780000000012,
  Revision1780000000013,
  History1780000000014,
  Jobs1780000000015,
  Letterbox1780000000016,
  OfficePages1780000000017,
  IdentityProvider1780000000018,
  Calendars1780000000019,
  Grants1780000000020,
  Reminders1780000000021,
  Retention1780000000022,
  Reports1780000000023,
  DistinctOrganisations1780000000024,
  ImportsByPage1780000000025,
];
