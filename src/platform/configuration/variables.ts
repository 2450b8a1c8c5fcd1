import { calendarVariables } from './calendar-variables.js';
import { type Configuration, DCAT_FORMAT_STYLES, LOG_LEVELS } from './configuration.js';
import { oidcVariables } from './oidc-variables.js';
import { reportVariables } from './report-variables.js';
import type { Variable } from './variable.js';
import {
  address,
  choice,
  email,
  flag,
  folder,
  mailbox,
  mailServer,
  organisationNumber,
  postgresql,
  signingKey,
  text,
  webAddress,
  whole,
} from './readers.js';

type Variables = { readonly [Key in keyof Configuration]-?: Variable<Configuration[Key]> };

/** All environment variables that Dagsljus knows. The README's table is compared with this one. */
export const variables: Variables = {
  port: {
    name: 'PORT',
    description: 'The port that the register listens on; 0 takes a free one',
    fallback: '3000',
    read: whole(0, 65535),
  },
  dataDir: {
    name: 'DAGSLJUS_DATA_DIR',
    description: 'Where the embedded database and its keys are kept; a relative path counts from the project',
    fallback: './.data',
    read: folder,
  },
  snapshotDir: {
    name: 'DAGSLJUS_SNAPSHOT_DIR',
    description: 'Where the files of the open data are kept; all servers of a register need the same folder',
    fallback: '$DAGSLJUS_DATA_DIR/snapshots',
    read: folder,
  },
  demo: {
    name: 'DAGSLJUS_DEMO',
    description: 'Fill an empty embedded database with a marked demonstration register: 1 or 0',
    fallback: '1',
    read: flag,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    description:
      'A PostgreSQL server (15–18) instead of the embedded one: postgresql://owner:password@host/database',
    fallback: '',
    read: postgresql,
  },
  databaseReadUrl: {
    name: 'DATABASE_READ_URL',
    description: 'A replica of that server for everything public; the same server when not set',
    fallback: '',
    read: postgresql,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    description: 'The address that the public uses; never taken from a request',
    fallback: 'http://localhost:$PORT',
    read: webAddress,
  },
  publisherName: {
    name: 'PUBLISHER_NAME',
    description: 'Who publishes the register, as the public should read it',
    fallback: '',
    read: text,
  },
  publisherOrgnr: {
    name: 'PUBLISHER_ORGNR',
    description: 'The organisation number of the publisher, ten digits',
    fallback: '',
    read: organisationNumber,
  },
  contactEmail: {
    name: 'CONTACT_EMAIL',
    description: 'Where the public writes with questions about the register',
    fallback: '',
    read: email,
  },
  checkpointKey: {
    name: 'DAGSLJUS_CHECKPOINT_KEY',
    description:
      'The secret key that signs the history (docs/verification.md); without it, a file in the data directory',
    fallback: '',
    read: signingKey,
  },
  dcatFormatStyle: {
    name: 'DCAT_FORMAT_STYLE',
    description:
      'How the data catalogue tells formats: iri as the EU wants it, or literal as older harvesters do',
    fallback: 'iri',
    read: choice(DCAT_FORMAT_STYLES),
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    description:
      'Addresses or networks (CIDR) of reverse proxies whose X-Forwarded-For is believed, with commas between',
    fallback: '',
    read: (list) => list.split(',').map(address),
  },
  smtpUrl: {
    name: 'SMTP_URL',
    description:
      'The mail server for letters: smtps://user:password@host or smtp://host:587; none without it',
    fallback: '',
    read: mailServer,
  },
  mailFrom: {
    name: 'MAIL_FROM',
    description: 'Whom letters come from: Register <alerts@example.se>; needed with SMTP_URL',
    fallback: '',
    read: mailbox,
  },
  ...calendarVariables,
  ...reportVariables,
  webhookAllowedNetworks: {
    name: 'WEBHOOK_ALLOWED_NETWORKS',
    description: 'Networks (CIDR) inside yours that webhooks may reach, over http too, with commas between',
    fallback: '',
    read: (list) => list.split(',').map(address),
  },
  ...oidcVariables,
  logLevel: {
    name: 'LOG_LEVEL',
    description: `How much is logged: ${LOG_LEVELS.join(', ')}`,
    fallback: 'info',
    read: choice(LOG_LEVELS),
  },
  limitRequestBytes: {
    name: 'LIMIT_REQUEST_BYTES',
    description: 'The largest body of a request',
    fallback: '1048576',
    read: whole(1024, 1_073_741_824),
  },
  limitOfficeConnections: {
    name: 'LIMIT_OFFICE_CONNECTIONS',
    description: "Database connections for officials' work",
    fallback: '10',
    read: whole(2, 1000),
  },
  limitReaderConnections: {
    name: 'LIMIT_READER_CONNECTIONS',
    description: 'Database connections for the public',
    fallback: '10',
    read: whole(2, 1000),
  },
  limitJobs: {
    name: 'LIMIT_JOBS',
    description: 'How many jobs (notices, files, checks) one server does at once',
    fallback: '8',
    read: whole(1, 100),
  },
  limitClientAlertsPerHour: {
    name: 'LIMIT_CLIENT_ALERTS_PER_HOUR',
    description: 'How often one client may ask for alerts in an hour; 0 for no limit',
    fallback: '20',
    read: whole(0, 1_000_000),
  },
  limitAnswerBytes: {
    name: 'LIMIT_ANSWER_BYTES',
    description: 'Memory for public answers that are kept until something new is published; 0 keeps none',
    fallback: '67108864',
    read: whole(0, 68_719_476_736),
  },
  limitAnswerSeconds: {
    name: 'LIMIT_ANSWER_SECONDS',
    description: 'The longest that a public answer may take',
    fallback: '10',
    read: whole(1, 3600),
  },
  limitCompiledQueries: {
    name: 'LIMIT_COMPILED_QUERIES',
    description: 'Public queries that are kept compiled; 0 compiles none',
    fallback: '500',
    read: whole(0, 100_000),
  },
  limitKeptRecords: {
    name: 'LIMIT_KEPT_RECORDS',
    description: 'Organisations and other records that are kept in memory until something new is published',
    fallback: '50000',
    read: whole(0, 10_000_000),
  },
  limitClients: {
    name: 'LIMIT_CLIENTS',
    description: 'Of how many clients it is remembered what they have asked',
    fallback: '50000',
    read: whole(100, 1_000_000),
  },
  limitClientCost: {
    name: 'LIMIT_CLIENT_COST',
    description: 'What the questions of one client may cost together; 0 for no limit',
    fallback: '100000',
    read: whole(0, 1_000_000_000),
  },
  limitClientCostPerSecond: {
    name: 'LIMIT_CLIENT_COST_PER_SECOND',
    description: 'How much of that comes back each second',
    fallback: '2000',
    read: whole(1, 1_000_000_000),
  },
  limitClientRequestsPerMinute: {
    name: 'LIMIT_CLIENT_REQUESTS_PER_MINUTE',
    description: 'How often one client may ask in a minute; 0 for no limit',
    fallback: '600',
    read: whole(0, 1_000_000_000),
  },
  limitClientRequestsAtOnce: {
    name: 'LIMIT_CLIENT_REQUESTS_AT_ONCE',
    description: 'How many questions of one client are answered at once; 0 for no limit',
    fallback: '20',
    read: whole(0, 1_000_000),
  },
  limitDownloads: {
    name: 'LIMIT_DOWNLOADS',
    description: 'How many filtered files are made at once, each on a database connection of its own',
    fallback: '6',
    read: whole(1, 1000),
  },
  limitClientDownloads: {
    name: 'LIMIT_CLIENT_DOWNLOADS',
    description: 'How many of them for one client',
    fallback: '2',
    read: whole(1, 1000),
  },
  limitDownloadSeconds: {
    name: 'LIMIT_DOWNLOAD_SECONDS',
    description: 'The longest that fetching one of them may take',
    fallback: '900',
    read: whole(1, 86_400),
  },
  limitDownloadStallSeconds: {
    name: 'LIMIT_DOWNLOAD_STALL_SECONDS',
    description: 'How long a client may take nothing of it before the connection is cut',
    fallback: '30',
    read: whole(1, 3600),
  },
};
