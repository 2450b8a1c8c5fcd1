/** A role of the register in PostgreSQL, with what holds for each of its connections. */
export interface DatabaseRole {
  readonly name: string;
  readonly login: boolean;
  readonly settings: Readonly<Record<string, string>>;
}

// A vanished client must not hold its locks for hours: the server asks it whether it is there.
const LIVELY = {
  tcp_keepalives_idle: '30s',
  tcp_keepalives_interval: '10s',
  tcp_keepalives_count: '3',
  client_connection_check_interval: '10s',
};

// Figures on many meetings are counted in memory, by one process each: visitors share the machine. Compiling such a
// statement takes longer than running it.
const COUNTING = {
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  work_mem: '16MB',
  hash_mem_multiplier: '8',
};

/** What officials and publication connect as. */
export const OFFICE: DatabaseRole = {
  name: 'dagsljus_office',
  login: true,
  settings: {
    statement_timeout: '30s',
    lock_timeout: '15s',
    idle_in_transaction_session_timeout: '40s',
    // Spelt as PostgreSQL gives it back.
    TimeZone: 'UTC',
    ...LIVELY,
  },
};

/** What everything public connects as: reads schema register, and nothing else at all. */
export const READER: DatabaseRole = {
  name: 'dagsljus_reader',
  login: true,
  settings: {
    default_transaction_read_only: 'on',
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '30s',
    // Spelt as PostgreSQL gives it back.
    TimeZone: 'UTC',
    ...LIVELY,
    ...COUNTING,
  },
};

/** What comes in from anyone who wants to be told of things: it calls the functions of schema letterbox, and reads nothing. */
export const LETTERBOX: DatabaseRole = {
  name: 'dagsljus_letterbox',
  login: true,
  settings: {
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '10s',
    // Spelt as PostgreSQL gives it back.
    TimeZone: 'UTC',
    ...LIVELY,
  },
};

/** Owns the function that takes redacted values out of records; nobody connects as it. */
export const REDACTOR: DatabaseRole = { name: 'dagsljus_redactor', login: false, settings: {} };

export const ROLES: readonly DatabaseRole[] = [OFFICE, READER, LETTERBOX, REDACTOR];
