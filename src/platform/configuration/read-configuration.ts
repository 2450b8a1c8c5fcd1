import { OperatorFault } from '../errors/operator-fault.js';
import { Configuration } from './configuration.js';
import { oidcContradictions } from './oidc-contradictions.js';
import type { Variable } from './variable.js';
import { variables } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything wrong with the settings, told at once so that they can be put right at once. */
export class ConfigurationFault extends OperatorFault {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      ['Dagsljus does not start, because of its settings:', ...faults.map((fault) => `- ${fault}`)].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}

/** Reads and checks every setting. An empty variable counts as one that is not set. */
export function readConfiguration(environment: Environment = process.env): Configuration {
  const faults = unknownVariables(environment);
  const entries = Object.entries<Variable<unknown>>(variables).map(([key, variable]) => {
    try {
      return [key, valueOf(variable, environment)];
    } catch (error) {
      faults.push(`${variable.name} ${error instanceof Error ? error.message : String(error)}.`);
      return [key, undefined];
    }
  });
  const configuration = Object.assign(new Configuration(), Object.fromEntries(entries)) as Configuration;
  faults.push(...contradictions(configuration));
  if (faults.length === 0) faults.push(...oidcContradictions(configuration));
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return configuration;
}

const LISTS: readonly Variable<unknown>[] = [
  variables.trustedProxies,
  variables.webhookAllowedNetworks,
  variables.oidcRoles,
];

function valueOf(variable: Variable<unknown>, environment: Environment): unknown {
  const given = environment[variable.name]?.trim() || filledIn(variable.fallback, environment);
  if (given) return variable.read(given);
  return LISTS.includes(variable) ? [] : undefined;
}

// A fallback may name another variable: http://localhost:$PORT, $DAGSLJUS_DATA_DIR/snapshots.
function filledIn(fallback: string, environment: Environment): string {
  const port = environment['PORT']?.trim() ?? '';
  const dataDir = environment['DAGSLJUS_DATA_DIR']?.trim();
  return fallback
    .replace('$PORT', /^\d+$/.test(port) ? port : variables.port.fallback)
    .replace('$DAGSLJUS_DATA_DIR', () => dataDir || variables.dataDir.fallback);
}

// A misspelt name would be ignored in silence.
function unknownVariables(environment: Environment): string[] {
  const known = new Set(Object.values(variables).map(({ name }) => name));
  const unknown = Object.keys(environment).filter(
    (name) => /^(DAGSLJUS|OIDC)_/.test(name) && !known.has(name),
  );
  return unknown.map((name) => `${name} is not a setting that Dagsljus knows; the README lists them all.`);
}

function contradictions(configuration: Configuration): string[] {
  const { databaseReadUrl, databaseUrl, smtpUrl, mailFrom, calendarMailbox, calendarAddress } = configuration;
  const faults: string[] = [];
  if (databaseReadUrl !== undefined && databaseUrl === undefined) {
    faults.push('DATABASE_READ_URL needs DATABASE_URL: the embedded database has no replica.');
  }
  if (smtpUrl !== undefined && mailFrom === undefined) {
    faults.push('SMTP_URL needs MAIL_FROM: mail comes from somebody.');
  }
  if ((calendarMailbox === undefined) !== (calendarAddress === undefined)) {
    faults.push('CALENDAR_MAILBOX and CALENDAR_ADDRESS need each other: a mailbox, and what it is called.');
  }
  return faults;
}
