import type { MigrationInterface } from 'typeorm';
import { Bodies1780000000002 } from './0002-bodies.js';
import { Organisations1780000000003 } from './0003-organisations.js';
import { Issues1780000000004 } from './0004-issues.js';
import { Meetings1780000000005 } from './0005-meetings.js';
import { RegisterEntries1780000000010 } from './0010-register-entries.js';

type Migration = new () => MigrationInterface;

/** Every migration, oldest first. They are imported, not found by a pattern: the same code runs built and in tests. */
export const migrations: Migration[] = [
  Bodies1780000000002,
  Organisations1780000000003,
  Issues1780000000004,
  Meetings1780000000005,
  RegisterEntries1780000000010,
];
