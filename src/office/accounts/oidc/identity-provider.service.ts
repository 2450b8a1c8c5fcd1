import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload, jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';
import * as client from 'openid-client';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { AttemptSecrets } from './attempt-secrets.js';
import { claimAt, isLeftOut, type VerifiedClaims } from './claims.rules.js';
import { Discovery, type Provider } from './discovery.service.js';
import { type Person, personOf } from './person.js';
import { providerFault } from './provider-faults.js';

// Signatures that need a secret of the register, and none at all, prove nothing.
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const CLOCKS_DIFFER_SECONDS = 30;

/** Speaks with the identity provider: OpenID Connect, code flow with PKCE. */
@Injectable()
export class IdentityProvider {
  private readonly callback: string;

  constructor(
    private readonly settings: Configuration,
    private readonly discovery: Discovery,
    private readonly clock: Clock,
  ) {
    this.callback = `${settings.publicUrl}/office/sign-in/oidc/callback`;
  }

  get isSetUp(): boolean {
    return this.discovery.isSetUp;
  }

  /** What people call it. */
  get name(): string {
    return this.discovery.name;
  }

  async requirePresent(): Promise<void> {
    await this.discovery.present();
  }

  /** Where to send somebody who wants to sign in. */
  async address({ state, nonce, challenge }: AttemptSecrets): Promise<string> {
    const { oauth } = await this.discovery.present();
    const address = client.buildAuthorizationUrl(oauth, {
      redirect_uri: this.callback,
      response_type: 'code',
      scope: this.settings.oidcScopes,
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    return address.href;
  }

  /** Exchanges the code that somebody brought back for who they are; every check of the standard is made here. */
  async redeem(query: string, { state, nonce, verifier }: AttemptSecrets): Promise<Person> {
    try {
      const provider = await this.discovery.lastSeen();
      const answer = new URL(`${this.callback}?${query}`);
      const tokens = await client.authorizationCodeGrant(provider.oauth, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = await this.claimsOf(provider, tokens.id_token ?? '');
      const all = await this.withUserInfo(provider, tokens.access_token, claims);
      return await personOf(all, this.settings, this.name);
    } catch (error) {
      throw providerFault(error, this.discovery.name);
    }
  }

  /** What a token says that the identity provider signed for the register, and nobody else. */
  async verified(token: string, options: JWTVerifyOptions): Promise<JWTVerifyResult> {
    const { keys } = await this.discovery.lastSeen();
    return jwtVerify(token, keys, this.demands(options));
  }

  /** Where somebody signs out of the identity provider too; null when it has no such address, or does not answer. */
  async endSessionAddress(): Promise<string | null> {
    const provider = await this.discovery.lastSeen().catch(() => null);
    if (!provider?.oauth.serverMetadata().end_session_endpoint) return null;
    const afterwards = { post_logout_redirect_uri: `${this.settings.publicUrl}/office/sign-in` };
    return client.buildEndSessionUrl(provider.oauth, afterwards).href;
  }

  // The library trusts the connection to the token endpoint and leaves the signature unchecked; here both must hold.
  private async claimsOf({ keys }: Provider, idToken: string): Promise<VerifiedClaims> {
    const demands = this.demands({ requiredClaims: ['sub', 'exp', 'iat', 'nonce'] });
    const { payload } = await jwtVerify(idToken, keys, demands).catch(async (error: unknown) => {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // It may sign with a new key since we looked; that the token came from it, and not from just anybody, is known.
      await keys.reload();
      return jwtVerify(idToken, keys, demands);
    });
    return withSubject(payload);
  }

  private demands(more: JWTVerifyOptions): JWTVerifyOptions {
    const { oidcIssuer = '', oidcClientId = '' } = this.settings;
    return {
      issuer: oidcIssuer,
      audience: oidcClientId,
      algorithms: ASYMMETRIC,
      clockTolerance: CLOCKS_DIFFER_SECONDS,
      currentDate: this.clock.now(),
      ...more,
    };
  }

  // Some tell all in the token, some only when asked once more.
  private async withUserInfo(
    { oauth }: Provider,
    accessToken: string,
    claims: VerifiedClaims,
  ): Promise<VerifiedClaims> {
    const { oidcSubjectClaim, oidcNameClaim, oidcEmailClaim, oidcRolesClaim } = this.settings;
    const wanted = [oidcSubjectClaim, oidcNameClaim, oidcEmailClaim, oidcRolesClaim].filter(
      (each) => each !== undefined,
    );
    const missing = wanted.some((path) => claimAt(claims, path) === undefined && !isLeftOut(claims, path));
    if (!missing || oauth.serverMetadata().userinfo_endpoint === undefined) return claims;
    const more = await client.fetchUserInfo(oauth, accessToken, claims.sub);
    return { ...more, ...claims };
  }
}

function withSubject(payload: JWTPayload): VerifiedClaims {
  const { sub = '' } = payload;
  return { ...payload, sub };
}
