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
  readonly webhookAllowedNetworks: readonly string[];
  readonly logLevel: LogLevel;
  readonly limitRequestBytes: number;
  readonly limitOfficeConnections: number;
  readonly limitReaderConnections: number;
  readonly limitJobs: number;
  readonly limitClientAlertsPerHour: number;
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

/** How the catalogue tells formats: by the names of the EU's and IANA's lists, or by the media type as a text. */
export const DCAT_FORMAT_STYLES = ['iri', 'literal'] as const;
export type DcatFormatStyle = (typeof DCAT_FORMAT_STYLES)[number];

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
