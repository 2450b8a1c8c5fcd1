import { describe, expect, it } from '@jest/globals';
import { ConfigurationFault, readConfiguration } from '../src/platform/configuration/read-configuration.js';
import { variables } from '../src/platform/configuration/variables.js';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.faults;
    throw error;
  }
}

describe("The register's settings", () => {
  it('have defaults for everything, so that nothing must be set', () => {
    const configuration = readConfiguration({});
    expect(configuration).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      demo: true,
      databaseUrl: undefined,
      trustedProxies: [],
      logLevel: 'info',
    });
    expect(configuration.dataDir).toMatch(/^\/.*\/\.data$/);
  });

  it('follow the port in the public address', () => {
    expect(readConfiguration({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });

  it('count an empty variable as not set', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  it('are refused with a sentence for each fault, all at once', () => {
    const environment = {
      PORT: '70000',
      DAGSLJUS_DEMO: 'yes',
      DAGSLJUS_DATADIR: '/data',
      DATABASE_URL: 'mysql://root:secret@host/base',
      PUBLIC_URL: 'https://register.example.se/path',
      PUBLISHER_ORGNR: '12',
      CONTACT_EMAIL: 'nobody',
      TRUSTED_PROXIES: '10.0.0.0/8, ten',
      LOG_LEVEL: 'loud',
    };
    expect(faultsOf(environment)).toEqual([
      'DAGSLJUS_DATADIR is not a setting that Dagsljus knows; the README lists them all.',
      'PORT must be a whole number from 0 to 65535.',
      'DAGSLJUS_DEMO must be 1 or 0.',
      'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
      'PUBLIC_URL must be an address like https://register.example.se, without a path.',
      'PUBLISHER_ORGNR must be ten digits, such as 232100-0131.',
      'CONTACT_EMAIL must be an e-mail address.',
      'TRUSTED_PROXIES holds "ten", which is neither an address nor a network.',
      'LOG_LEVEL must be one of debug, info, warn, error, silent.',
    ]);
  });

  it('refuse a replica of the embedded database', () => {
    expect(faultsOf({ DATABASE_READ_URL: 'postgresql://a@b/c' })).toEqual([
      'DATABASE_READ_URL needs DATABASE_URL: the embedded database has no replica.',
    ]);
  });

  it('never repeat a password', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres//user:hunter2@host' }).join()).not.toContain('hunter2');
  });

  it('each have a name of their own and a description', () => {
    const all = Object.values(variables);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ description }) => description.length < 10)).toEqual([]);
  });
});
