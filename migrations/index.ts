import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** Every migration, oldest first. They are imported, not found by a pattern: the same code runs built and in tests. */
export const migrations: Migration[] = [];
