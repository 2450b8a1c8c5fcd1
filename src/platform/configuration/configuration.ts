/** Every setting of the register, read once at start. */
export class Configuration {
  readonly port: number;
  readonly dataDir: string;
  readonly snapshotDir: string;
  readonly demo: boolean;
  readonly databaseUrl: string | undefined;
  readonly databaseReadUrl: string | undefined;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly publisherName: string | undefined;
  readonly publisherOrgnr: string | undefined;
  readonly contactEmail: string | undefined;
  readonly dcatFormatStyle: DcatFormatStyle;
  /** The secret key that signs checkpoints, as C2SP signed-note writes it; else it is a file in dataDir. */
  readonly checkpointKey: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Undefined: this register sends no e-mail. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Where invitations by mail are fetched; undefined: this register takes none. */
  readonly calendarMailbox: string | undefined;
  readonly calendarAddress: string | undefined;
  /** Within how many days whoever reports a fault gets an answer. */
  readonly reportAnswerDays: number;
  /** How long after the answer their address is kept. */
  readonly reportAddressDays: number;
  readonly reportDays: number;
  readonly webhookAllowedNetworks: readonly string[];
  /** The identity provider, exactly as its discovery document calls itself. Undefined: there is none. */
  readonly oidcIssuer: string | undefined;
  readonly oidcAllowHttp: boolean;
  readonly oidcClientId: string | undefined;
  readonly oidcClientSecret: string | undefined;
  /** A private JWK, instead of the secret. */
  readonly oidcClientKey: Readonly<Record<string, unknown>> | undefined;
  readonly oidcScopes: string;
  readonly oidcName: string | undefined;
  readonly oidcSubjectClaim: string;
  readonly oidcNameClaim: string;
  readonly oidcEmailClaim: string | undefined;
  readonly oidcRolesClaim: string | undefined;
  readonly oidcRoles: readonly RoleOfClaim[];
  /** Whether passwords open sessions. */
  readonly localAccounts: boolean;
  readonly logLevel: LogLevel;
  readonly limitRequestBytes: number;
  readonly limitOfficeConnections: number;
  readonly limitReaderConnections: number;
  readonly limitJobs: number;
  readonly limitClientAlertsPerHour: number;
  readonly limitClientReportsPerHour: number;
  readonly limitReportsPerHour: number;
  readonly limitAnswerBytes: number;
  readonly limitAnswerSeconds: number;
  readonly limitCompiledQueries: number;
  readonly limitKeptRecords: number;
  readonly limitClients: number;
  readonly limitClientCost: number;
  readonly limitClientCostPerSecond: number;
  readonly limitClientRequestsPerMinute: number;
  readonly limitClientRequestsAtOnce: number;
  readonly limitDownloads: number;
  readonly limitClientDownloads: number;
  readonly limitDownloadSeconds: number;
  readonly limitDownloadStallSeconds: number;
}

/** A value of the roles claim, the role that it gives, and the slug of the public body where; `*` for all at the top. */
export interface RoleOfClaim {
  readonly value: string;
  readonly role: string;
  readonly body: string;
}

/** How the catalogue tells formats: by the names of the EU's and IANA's lists, or by the media type as a text. */
export const DCAT_FORMAT_STYLES = ['iri', 'literal'] as const;
export type DcatFormatStyle = (typeof DCAT_FORMAT_STYLES)[number];

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
