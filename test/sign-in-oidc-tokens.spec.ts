import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TestIdentityProvider } from './support/identity-provider.js';
import { Browser, expectRefused } from './support/signing-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

type Claims = Record<string, unknown>;

const now = () => Math.floor(Date.now() / 1000);

describe('Nobody gets in with a token that is', () => {
  let provider: TestIdentityProvider;
  let register: TestApp;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
    register = await startTestApp({ ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*' });
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
  });
  beforeEach(() => {
    register.clock.set(new Date().toISOString());
    provider.tampering = {};
    provider.person = { sub: 'anna', name: 'Anna Ås', roles: ['admins'] };
  });

  const withToken = (
    change: (claims: Claims, right: string) => Promise<string> | string,
    why: string | RegExp,
  ) =>
    expectRefused(
      register,
      () => {
        provider.tampering.token = change;
        return new Browser(register).signIn();
      },
      why,
    );

  const changes: [string, Claims, string | RegExp][] = [
    ['of another issuer', { iss: 'https://evil.example' }, 'oidc.token.iss'],
    ['of the same issuer but for a slash', { iss: 'SLASH' }, 'oidc.token.iss'],
    ['for another audience', { aud: 'somebody-else' }, 'oidc.token.aud'],
    ['for several audiences, and given to another', { aud: ['dagsljus', 'x'], azp: 'x' }, 'oidc.token.azp'],
    ['an answer to another question', { nonce: 'n'.repeat(43) }, 'oidc.token.nonce'],
    ['an answer to no question', { nonce: undefined }, 'oidc.token.nonce'],
    ['too old', { exp: now() - 3600, iat: now() - 7200 }, 'oidc.token.exp'],
    ['without an end', { exp: undefined }, 'oidc.token.exp'],
    ['not valid yet', { nbf: now() + 3600 }, 'oidc.token.nbf'],
    ['about nobody', { sub: undefined }, 'oidc.token.sub'],
    ['about an empty subject', { sub: '' }, /^oidc\.token/],
  ];

  it.each(changes)('%s', async (_what, changed, why) => {
    await withToken((claims) => {
      const told = { ...claims, ...changed };
      if (told['iss'] === 'SLASH') told['iss'] = `${provider.issuer}/`;
      return provider.sign(told);
    }, why);
  });

  it('not signed (alg=none)', async () => {
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    for (const alg of ['none', 'None', 'NONE']) {
      await withToken((claims) => `${encoded({ alg })}.${encoded(claims)}.`, 'oidc.token.alg');
    }
  });

  it('signed with the public key as if it were a secret (HS256)', async () => {
    const { n, e, kid } = provider.key;
    const key = createPublicKey({ key: { kty: 'RSA', n, e } as never, format: 'jwk' });
    const secret = Buffer.from(key.export({ type: 'spki', format: 'pem' }));
    await withToken(
      (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: kid ?? '' }).sign(secret),
      'oidc.token.alg',
    );
  });

  it('signed with the secret of the register (HS256), also when the provider says that it may', async () => {
    register.clock.pass({ minutes: 2 });
    provider.tampering.discovery = (document) => {
      document['id_token_signing_alg_values_supported'] = ['RS256', 'HS256', 'none'];
    };
    const secret = Buffer.from(provider.settings['OIDC_CLIENT_SECRET'] ?? '');
    await withToken(
      (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret),
      'oidc.token.alg',
    );
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    await withToken((claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`, 'oidc.token.alg');
  });

  it('signed with a key that the provider does not have', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const signed = (kid: string | undefined) => (claims: Claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', ...(kid === undefined ? {} : { kid }) })
        .sign(privateKey);
    await withToken(signed('unknown'), 'oidc.token.kid');
    await withToken(signed(provider.key.kid), 'oidc.token.signature');
    await withToken(signed(undefined), 'oidc.token.signature');
  });

  it('changed after it was signed', async () => {
    await withToken((claims, right) => {
      const [head, , signature] = right.split('.');
      return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: 'eva' })).toString('base64url')}.${signature}`;
    }, 'oidc.token.signature');
  });

  it('no token at all', async () => {
    await withToken(() => 'not.a.token', /^oidc\./);
  });

  it('signed by the key that it brings along', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    await withToken(
      (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: provider.key.kid ?? '', jwk })
          .sign(privateKey),
      'oidc.token.signature',
    );
  });

  it("somebody else's; with the right one everybody does", async () => {
    expect((await new Browser(register).signIn()).status).toBe(303);
  });
});
