import type { JsonObject } from '../../../words/json.js';
import type { FileAddresses } from './file-addresses.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const text = (description: string): JsonObject => ({ type: 'string', description });
const whole = (description: string): JsonObject => ({ type: 'integer', minimum: 0, description });
const day = (description: string): JsonObject => ({ type: 'string', format: 'date', description });
const moment = (description: string): JsonObject => ({ type: 'string', format: 'date-time', description });
const place = (description: string): JsonObject => ({ type: 'string', pattern: '^\\d+$', description });
const sha256 = (description: string): JsonObject => ({
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description,
});
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: JsonObject, description: string): JsonObject => ({ type: 'array', items, description });

/** An object that has all of these members, and no others but the optional ones. */
function object(description: string, required: JsonObject, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    description,
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const NAME: JsonObject = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(\\.r[1-9]\\d*)?$',
  description:
    'A day, and for later snapshots of that day which one: 2026-11-22, 2026-11-22.r1. Never used again.',
};

const HASH =
  'SHA-256, in hex, of the manifest without its members "files" and "headSha256", in the canonical form of RFC 8785. It ' +
  'is the same before and after the files had to go.';

const BYTES_HASH = 'SHA-256, in hex, of its manifest.json, as it was when this was written.';

const LINK = object('A manifest, by its name and hashes.', {
  name: NAME,
  sha256: sha256(BYTES_HASH),
  headSha256: sha256(HASH),
});

const REMOVAL: JsonObject = {
  seq: place('Position of the entry in the change log.'),
  kind: text('What kind of record something was taken out of.'),
  id: { type: 'string', format: 'uuid', description: 'The id of that record.' },
  type: { enum: ['REDACTED', 'WITHDRAWN'], description: 'Values of it, or all of it.' },
  at: moment('When.'),
};

const FILE = object(
  'One file.',
  {
    name: text('Its name, below the address of the snapshot.'),
    mediaType: text('Its media type.'),
    bytes: whole('Its size.'),
    rows: whole('Rows of its table, or of all tables; records where they are whole.'),
    sha256: sha256('SHA-256 of its bytes, in hex: its ETag and its Repr-Digest too.'),
  },
  { table: text('The table that it holds; absent for the whole register.') },
);

const HEAD: JsonObject = {
  number: { type: 'integer', minimum: 1, description: 'Place in the chain of manifests: 1, 2, 3, …' },
  name: NAME,
  day: day('The day in Sweden that the state is of.'),
  revision: place('Position of the newest entry in it.'),
  at: moment('When that entry became public.'),
  issuedAt: moment('When the files were made.'),
};

/** JSON Schema of a manifest. */
export function manifestSchema(addresses: FileAddresses): JsonObject {
  const required: JsonObject = {
    $schema: text('Where this schema is.'),
    schemaVersion: text('Version of the tables, as semantic versioning has it.'),
    ...HEAD,
    removedUpTo: place('The newest entry whose redaction or withdrawal is in the files.'),
    publicUrl: { type: 'string', format: 'uri', description: 'The register that it is of.' },
    checkpoint: orNull(text('Signed note (C2SP tlog-checkpoint) over the entries 1 … revision.')),
    previous: orNull(LINK),
    supersedes: orNull(LINK),
    redactions: list(
      object('An entry that took something out.', REMOVAL),
      'What was taken out since the snapshot that this one takes the place of. Never a value.',
    ),
    filesSha256: sha256('SHA-256, in hex, of the member "files" in the canonical form of RFC 8785.'),
    headSha256: sha256(HASH),
  };
  const files = list(
    FILE,
    'The files, by name. Absent once something in them was taken out of the register: by the SHA-256 of a file one ' +
      'could guess what it said.',
  );
  return {
    $schema: DIALECT,
    $id: addresses.schema('manifest'),
    title: 'Manifest of a snapshot of the register',
    ...object('What a snapshot consists of, and what it follows.', required, { files }),
  };
}

/** JSON Schema of the list of snapshots. */
export function indexSchema(addresses: FileAddresses): JsonObject {
  const snapshot = object('A snapshot.', {
    ...HEAD,
    manifest: { type: 'string', format: 'uri', description: 'The address of its manifest.' },
    sha256: sha256(BYTES_HASH),
    headSha256: sha256(HASH),
    state: { enum: ['AVAILABLE', 'GONE'], description: 'Whether its files can be had.' },
    gone: {
      enum: ['REMOVAL', 'SUPERSEDED', 'RETENTION', null],
      description:
        'Why they are gone: something in them was taken out of the register, a later one of the same day took their ' +
        'place, or they were too old to be kept.',
    },
    supersededBy: orNull(NAME),
    bytes: orNull(whole('The size of all files together.')),
  });
  const reissued = list(NAME, 'The snapshots that were made again without it.');
  return {
    $schema: DIALECT,
    $id: addresses.schema('index'),
    title: 'Snapshots of the register',
    ...object('All snapshots that ever were.', {
      $schema: text('Where this schema is.'),
      latest: orNull(NAME),
      snapshots: list(snapshot, 'The newest first.'),
      redactions: list(
        object('An entry that took something out.', { ...REMOVAL, reissued }),
        'Public redaction log: what was taken out of files that had been published.',
      ),
    }),
  };
}
