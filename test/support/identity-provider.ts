import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { changed, claimsIn, type Exchange, forward, listen, type Told, whole } from './relaying.js';

const CLIENT = 'dagsljus';
const SECRET = 'a secret/with signs: +%&=';
const CALLBACK = 'http://localhost:3000/office/sign-in/oidc/callback';

/** What somebody in the middle, or a provider that is not what it should be, may change. */
export interface Tampering {
  /** Another ID token than the right one. */
  token?: (claims: Record<string, unknown>, right: string) => Promise<string> | string;
  /** The answer of the token endpoint's question. */
  tokenRequest?: (body: URLSearchParams) => void;
  /** The provider's description of itself. */
  discovery?: (document: Record<string, unknown>) => void;
}

/** A real identity provider on this machine, which lets in whomever a test names, and lets a test meddle with it. */
export class TestIdentityProvider {
  issuer = '';
  tampering: Tampering = {};
  /** Who signs in next, as the provider knows them. */
  person: Record<string, unknown> & { sub: string } = { sub: 'anna', name: 'Anna Ås' };
  /** Where the register listens, for the provider's orders to end sessions. */
  registerUrl = '';
  /** What its orders were answered with. */
  readonly logoutAnswers: number[] = [];
  /** Addresses that were asked for, without what was asked. */
  readonly asked: string[] = [];
  private readonly people = new Map<string, Record<string, unknown>>();
  private keys: JWK[] = [];
  private way: 'client_secret_basic' | 'client_secret_post' = 'client_secret_basic';
  private provider: Provider;
  private readonly inner = createServer((request, reply) => void this.serve(request, reply));
  private readonly outer = createServer((request, reply) => void this.relay(request, reply));

  static async start(): Promise<TestIdentityProvider> {
    const started = new TestIdentityProvider();
    await listen(started.inner, 0);
    started.issuer = `http://127.0.0.1:${await listen(started.outer, 0)}`;
    await started.rotateKeys();
    return started;
  }

  /** What the register must be told. */
  get settings(): Record<string, string> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: CLIENT,
      OIDC_CLIENT_SECRET: SECRET,
      OIDC_NAME: 'Region X',
      OIDC_ROLES_CLAIM: 'roles',
    };
  }

  /** From now on everything is signed with another key, and the former one is forgotten. */
  async rotateKeys(): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    this.keys = [
      {
        ...(await exportJWK(privateKey)),
        kid: `key-${Date.now()}-${Math.random()}`,
        alg: 'RS256',
        use: 'sig',
      },
    ];
    this.provider = this.newProvider();
  }

  /** The key that it signs with, also for tests that sign in its name. */
  get key(): JWK {
    const [key] = this.keys;
    if (!key) throw new Error('The identity provider has no key yet');
    return key;
  }

  /** From now on the register is to send its secret in the body of what it asks. */
  takeSecretInBody(): void {
    this.way = 'client_secret_post';
    this.provider = this.newProvider();
  }

  /** A token in the provider's name, rightly signed unless the header or key say otherwise. */
  async sign(
    claims: Record<string, unknown>,
    header: { alg?: string; kid?: string; typ?: string } = {},
  ): Promise<string> {
    const { alg = 'RS256', kid = this.key.kid, typ } = header;
    const protectedHeader = {
      alg,
      ...(kid === undefined ? {} : { kid }),
      ...(typ === undefined ? {} : { typ }),
    };
    return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(await importJWK(this.key, alg));
  }

  /** Answers nobody until it is back. */
  async goAway(): Promise<void> {
    this.outer.closeAllConnections();
    await new Promise((done) => this.outer.close(done));
  }

  async comeBack(): Promise<void> {
    await listen(this.outer, Number(new URL(this.issuer).port));
  }

  async stop(): Promise<void> {
    for (const server of [this.inner, this.outer]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  }

  private newProvider(): Provider {
    return new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT,
          client_secret: SECRET,
          token_endpoint_auth_method: this.way,
          redirect_uris: [CALLBACK],
          post_logout_redirect_uris: ['http://localhost:3000/office/sign-in'],
          backchannel_logout_uri: `${this.issuer}/relayed-logout`,
          backchannel_logout_session_required: true,
        },
      ],
      jwks: { keys: this.keys },
      cookies: { keys: ['a key of the tests'] },
      pkce: { required: () => true },
      conformIdTokenClaims: false,
      claims: {
        openid: ['sub', 'sid'],
        profile: ['name', 'roles', 'realm_access', 'groups', 'oid', 'email', 'email_verified'],
      },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = form) },
      },
      // It would ask nobody on this machine.
      fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => Promise.resolve({ sub: accountId, ...this.people.get(accountId) }),
      }),
    });
  }

  // The provider asks people who they are by a page of its own; here nobody is asked.
  private async serve(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { provider } = this;
    if (!request.url?.startsWith('/interaction/')) {
      await provider.callback()(request, reply);
      return;
    }
    const { params } = await provider.interactionDetails(request, reply);
    const accountId = this.person.sub;
    this.people.set(accountId, this.person);
    const grant = new provider.Grant({ accountId, clientId: CLIENT });
    grant.addOIDCScope(String(params['scope']));
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(request, reply, { login: { accountId }, consent });
  }

  private async relay(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const asked = { method, path, headers, body: await whole(request) };
    this.asked.push(path.split('?')[0] ?? '');
    const answer = path === '/relayed-logout' ? await this.relayLogout(asked) : await this.tampered(asked);
    reply.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
    reply.end(answer.body);
  }

  private async relayLogout({ method, headers, body }: Exchange): Promise<Told> {
    const contentType = String(headers['content-type']);
    const address = `${this.registerUrl}/office/sign-in/oidc/logout`;
    const answer = await fetch(address, {
      method,
      headers: { 'content-type': contentType },
      body: body.toString(),
    });
    this.logoutAnswers.push(answer.status);
    return { status: answer.status, headers: {}, body: Buffer.from(await answer.text()) };
  }

  private async tampered(asked: Exchange): Promise<Told> {
    const { token, tokenRequest, discovery } = this.tampering;
    const isToken = asked.path === '/token';
    if (isToken && tokenRequest) {
      const body = new URLSearchParams(asked.body.toString());
      tokenRequest(body);
      asked.body = Buffer.from(body.toString());
    }
    const told = await forward(this.inner, asked);
    if (told.status !== 200) return told;
    if (isToken && token)
      told.body = await changed(told.body, async (answer) => {
        const right = String(answer['id_token']);
        answer['id_token'] = await token(claimsIn(right), right);
      });
    if (discovery && asked.path.startsWith('/.well-known/')) told.body = await changed(told.body, discovery);
    return told;
  }
}
