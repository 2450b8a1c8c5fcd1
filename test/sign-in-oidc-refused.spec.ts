import { createHash, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { Account } from '../src/office/accounts/account.entity.js';
import { Session } from '../src/office/accounts/sign-in/session.entity.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { TestIdentityProvider } from './support/identity-provider.js';
import { Browser, PUBLIC } from './support/signing-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

type Claims = Record<string, unknown>;

const now = () => Math.floor(Date.now() / 1000);

describe('Nobody gets in through the identity provider', () => {
  let provider: TestIdentityProvider;
  let other: TestIdentityProvider;
  let register: TestApp;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
    other = await TestIdentityProvider.start();
    register = await startTestApp({ ...provider.settings, OIDC_ROLES: 'admins=ADMINISTRATOR@*' });
  });
  afterAll(async () => {
    await register.stop();
    await provider.stop();
    await other.stop();
  });
  beforeEach(() => {
    register.clock.set(new Date().toISOString());
    provider.tampering = {};
    provider.person = { sub: 'anna', name: 'Anna Ås', roles: ['admins'] };
  });

  async function count(): Promise<[number, number]> {
    const { manager } = register.office;
    return [await manager.count(Session), await manager.count(Account)];
  }

  /** Nothing was opened, nothing is told but a sentence, and the audit log knows why. */
  async function expectRefused(attempt: () => Promise<Response>, why: string | RegExp): Promise<void> {
    const before = await count();
    const answer = await attempt();
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const { error } = (await answer.json()) as { error: { code: string; reasons: { code: string }[] } };
    expect([error.code, error.reasons.map(({ code }) => code)]).toEqual([
      'FORBIDDEN',
      [expect.stringMatching(/^oidc\.(notProven|noAttempt|stopped)$/)],
    ]);
    expect(await count()).toEqual(before);
    const [written] = await register.office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 1 });
    expect([written?.operation, written?.why]).toEqual([
      'signInRefused',
      typeof why === 'string' ? why : expect.stringMatching(why),
    ]);
  }

  const withToken = (
    change: (claims: Claims, right: string) => Promise<string> | string,
    why: string | RegExp,
  ) =>
    expectRefused(() => {
      provider.tampering.token = change;
      return new Browser(register).signIn();
    }, why);

  describe('with a token that is', () => {
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
      const { exportJWK } = await import('jose');
      const jwk = await exportJWK(publicKey);
      await withToken(
        (claims) =>
          new SignJWT(claims)
            .setProtectedHeader({ alg: 'RS256', kid: provider.key.kid ?? '', jwk })
            .sign(privateKey),
        'oidc.token.signature',
      );
    });
  });

  it('with an answer whose state is another, missing or doubled', async () => {
    const browser = new Browser(register);
    const answer = new URL(await browser.answer());
    const changed = (change: (query: URLSearchParams) => void) => {
      const address = new URL(answer);
      change(address.searchParams);
      return () => browser.get(address.href);
    };
    await expectRefused(
      changed((query) => {
        query.set('state', 's'.repeat(43));
      }),
      'oidc.answer.state',
    );
    await expectRefused(
      changed((query) => {
        query.delete('state');
      }),
      'oidc.answer.state',
    );
    await expectRefused(
      changed((query) => {
        query.append('state', 'another');
      }),
      /^oidc\.answer/,
    );
  });

  it('with the answer that another browser fetched, or without the cookie of the attempt', async () => {
    const [mine, theirs] = [new Browser(register), new Browser(register)];
    const answer = await mine.answer();
    await expectRefused(() => theirs.get(answer), 'oidc.attempt.cookie');
    await theirs.begin();
    await expectRefused(() => theirs.get(answer), 'oidc.answer.state');
    const cookie = mine.cookieFor(PUBLIC);
    await expectRefused(
      () => theirs.get(answer, { cookie: `${cookie}; dagsljus_attempt=planted` }),
      'oidc.attempt.cookie',
    );
    // None of this spent the attempt of whoever it belongs to.
    expect((await mine.get(answer)).status).toBe(303);
  });

  it('with an answer for the second time, even by the same browser with the cookie of before', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    const cookie = browser.cookieFor(PUBLIC);
    expect((await browser.get(answer)).status).toBe(303);
    await expectRefused(() => new Browser(register).get(answer, { cookie }), 'oidc.attempt.used');
  });

  it('with one answer many times at once, but for the first', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.get(answer)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(7).fill(403)]);
  });

  it('with a code that was used before, under a state that is right', async () => {
    const first = new Browser(register);
    const used = new URL(await first.answer());
    await first.get(used.href);
    const second = new Browser(register);
    const fresh = new URL(await second.answer());
    fresh.searchParams.set('code', used.searchParams.get('code') ?? '');
    await expectRefused(() => second.get(fresh.href), 'oidc.code.invalid_grant');
  });

  it('with the code of somebody else, whose verifier nobody else has (PKCE)', async () => {
    const [victim, thief] = [new Browser(register), new Browser(register)];
    const stolen = new URL(await victim.answer());
    const own = new URL(await thief.answer());
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    await expectRefused(() => thief.get(own.href), 'oidc.code.invalid_grant');
  });

  it('without the verifier, or with another (PKCE)', async () => {
    for (const tokenRequest of [
      (body: URLSearchParams) => {
        body.delete('code_verifier');
      },
      (body: URLSearchParams) => {
        body.set('code_verifier', createHash('sha256').update('x').digest('base64url'));
      },
    ]) {
      provider.tampering = { tokenRequest };
      await expectRefused(() => new Browser(register).signIn(), 'oidc.code.invalid_grant');
    }
  });

  it('with an answer that another provider gave, or that does not say whose it is (mix-up)', async () => {
    const browser = new Browser(register);
    const changed = async (change: (query: URLSearchParams) => void) => {
      const answer = new URL(await browser.answer());
      change(answer.searchParams);
      await expectRefused(() => browser.get(answer.href), 'oidc.answer.iss');
    };
    await changed((query) => {
      query.set('iss', other.issuer);
    });
    await changed((query) => {
      query.delete('iss');
    });
  });

  it('later than ten minutes after they began', async () => {
    const browser = new Browser(register);
    const answer = await browser.answer();
    register.clock.pass({ minutes: 10 });
    await expectRefused(() => browser.get(answer), 'oidc.attempt.expired');
  });

  it('when the provider says no', async () => {
    const browser = new Browser(register);
    const answer = new URL(await browser.answer());
    answer.searchParams.delete('code');
    answer.searchParams.set('error', 'access_denied');
    answer.searchParams.set('error_description', 'canary <b>text</b>');
    await expectRefused(() => browser.get(answer.href), 'oidc.answer.access_denied');
    expect(JSON.stringify(await register.office.manager.find(AuditEvent))).not.toContain('canary');
  });

  it('when what lies behind the address calls itself by another name', async () => {
    for (const issuer of [`${provider.issuer}/`, other.issuer, 'http://127.0.0.1']) {
      register.clock.pass({ minutes: 15 });
      provider.tampering.discovery = (document) => {
        document['issuer'] = issuer;
      };
      expect((await new Browser(register).begin()).status).toBe(503);
    }
    provider.tampering = {};
    expect((await new Browser(register).signIn()).status).toBe(303);
  });

  it('by a page of another site that posts, and not at all where no provider is set up', async () => {
    const posted = await new Browser(register).post(
      `${PUBLIC}/office/sign-in/oidc/logout`,
      'logout_token=x',
      {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
    );
    expect(posted.status).toBe(403);
    const without = await startTestApp();
    try {
      for (const path of ['', '/callback?code=a&state=b']) {
        expect(
          (await fetch(`${without.url}/office/sign-in/oidc${path}`, { redirect: 'manual' })).status,
        ).toBe(404);
      }
    } finally {
      await without.stop();
    }
  });

  it('without end: what one place may begin is limited', async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 61; round += 1) {
      const tries = Array.from({ length: 10 }, () => fetch(`${register.url}/office/sign-in/oidc/callback`));
      for (const { status } of await Promise.all(tries)) statuses.add(status);
    }
    expect([...statuses].sort()).toEqual([403, 429]);
  });
});
