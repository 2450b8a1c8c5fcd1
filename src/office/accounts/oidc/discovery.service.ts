import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, importJWK, type JWK } from 'jose';
import * as client from 'openid-client';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Log } from '../../../platform/log/log.js';
import { oidcMessages } from './oidc.messages.js';
import { unreachable } from './provider-faults.js';

/** How the identity provider is spoken with, and the keys that it signs with. */
export interface Provider {
  oauth: client.Configuration;
  keys: ReturnType<typeof createRemoteJWKSet>;
}

// Set apart by the library, so that nobody uses it by chance; here the settings say where it may be.
const overHttp: { allowInsecureRequests: (provider: client.Configuration) => void } = client;

// Long enough for a slow provider, short enough for somebody who waits.
const PATIENCE_SECONDS = 8;
const FRESH_MS = 60_000;

/** Finds out where the identity provider has what, when somebody wants to sign in: a server starts without it. */
@Injectable()
export class Discovery {
  private known: Provider | undefined;
  private freshUntil = 0;
  private asking: Promise<Provider> | undefined;

  constructor(
    private readonly settings: Configuration,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  get isSetUp(): boolean {
    return this.settings.oidcIssuer !== undefined;
  }

  /** What people call it. */
  get name(): string {
    const { oidcName, oidcIssuer } = this.settings;
    return oidcName ?? (oidcIssuer === undefined ? '' : new URL(oidcIssuer).host);
  }

  /** As it was seen within the last minute; so that nobody is sent to where nobody answers. */
  present(): Promise<Provider> {
    if (this.known && this.clock.now().getTime() < this.freshUntil) return Promise.resolve(this.known);
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** As it was seen last. */
  async lastSeen(): Promise<Provider> {
    return this.known ?? this.present();
  }

  private async ask(): Promise<Provider> {
    const { oidcIssuer } = this.settings;
    if (oidcIssuer === undefined) throw new Refusal('NOT_FOUND', reason(oidcMessages.notSetUp));
    try {
      this.known = await this.discover(oidcIssuer);
    } catch (error) {
      this.log.warn('The identity provider could not be asked.', { error });
      throw unreachable(error, this.name);
    }
    this.freshUntil = this.clock.now().getTime() + FRESH_MS;
    return this.known;
  }

  private async discover(issuer: string): Promise<Provider> {
    const { oidcClientId = '', oidcAllowHttp } = this.settings;
    const isHttp = issuer.startsWith('http:');
    const found = await client.discovery(new URL(issuer), oidcClientId, undefined, client.None(), {
      timeout: PATIENCE_SECONDS,
      execute: isHttp || oidcAllowHttp ? [overHttp.allowInsecureRequests] : [],
    });
    const metadata = found.serverMetadata();
    requireRight(metadata, issuer, isHttp || oidcAllowHttp);
    const oauth = new client.Configuration(metadata, oidcClientId, undefined, await this.proof(metadata));
    oauth.timeout = PATIENCE_SECONDS;
    if (isHttp || oidcAllowHttp) overHttp.allowInsecureRequests(oauth);
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri ?? ''), {
      timeoutDuration: PATIENCE_SECONDS * 1000,
    });
    return { oauth, keys };
  }

  /** How the register proves to be itself. */
  private async proof(metadata: client.ServerMetadata): Promise<client.ClientAuth> {
    const { oidcClientKey, oidcClientSecret = '' } = this.settings;
    if (oidcClientKey !== undefined) return client.PrivateKeyJwt(await privateKeyOf(oidcClientKey));
    // Without a list the standard means Basic.
    const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return ways.includes('client_secret_basic')
      ? client.ClientSecretBasic(oidcClientSecret)
      : client.ClientSecretPost(oidcClientSecret);
  }
}

// The library forgives a slash at the end, and tenants that stand for others; here it is the name, letter by letter.
function requireRight(metadata: client.ServerMetadata, issuer: string, httpToo: boolean): void {
  if (metadata.issuer !== issuer) {
    throw new Error(
      `OIDC_ISSUER is ${issuer}, but the identity provider there calls itself ${metadata.issuer}`,
    );
  }
  for (const name of ENDPOINTS) {
    const address = metadata[name];
    if (address === undefined && NEEDED.has(name)) throw new Error(`The identity provider tells no ${name}`);
    if (address !== undefined && !httpToo && !address.startsWith('https:')) {
      throw new Error(`The identity provider has its ${name} at an address that is not https`);
    }
  }
}

const ENDPOINTS = [
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'userinfo_endpoint',
  'end_session_endpoint',
] as const;
const NEEDED = new Set<string>(['authorization_endpoint', 'token_endpoint', 'jwks_uri']);

async function privateKeyOf(jwk: Readonly<Record<string, unknown>>): Promise<client.PrivateKey> {
  const key = await importJWK(jwk as unknown as JWK, algorithmOf(jwk));
  if (key instanceof Uint8Array) throw new Error('OIDC_CLIENT_KEY is not a private key');
  const { kid } = jwk;
  return typeof kid === 'string' ? { key, kid } : { key };
}

function algorithmOf({ alg, kty, crv }: Readonly<Record<string, unknown>>): string {
  if (typeof alg === 'string') return alg;
  const curves: Readonly<Record<string, string>> = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };
  return kty === 'EC' ? (curves[String(crv)] ?? 'ES256') : kty === 'OKP' ? 'EdDSA' : 'RS256';
}
