/** Version of what public records and the open data look like; raised with it, as semantic versioning has it. */
export const SCHEMA_VERSION = '1.0.0';

/** What everything in the register is under, imported records apart. */
export const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';
