import type { Configuration } from '../configuration/configuration.js';
import { openEmbedded } from '../embedded/embedded-database.js';

/** A database that can be used, for its owner, until it is closed. */
export interface OpenDatabase {
  ownerUrl: string;
  embedded: boolean;
  close(): Promise<void>;
}

interface Opening {
  purpose: 'server' | 'command';
  log?: (line: string) => void;
  /** The embedded database is gone and could not be started again. */
  onLost?: (error: unknown) => void;
}

/** The database of DATABASE_URL, or the embedded one, started if need be. Close it last. */
export async function openDatabase(configuration: Configuration, opening: Opening): Promise<OpenDatabase> {
  if (configuration.databaseUrl !== undefined) {
    return { ownerUrl: configuration.databaseUrl, embedded: false, close: () => Promise.resolve() };
  }
  const embedded = await openEmbedded({ dataDir: configuration.dataDir, ...opening });
  return { ownerUrl: embedded.url, embedded: true, close: () => embedded.close() };
}
