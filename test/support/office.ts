import { Accounts } from '../../src/office/accounts/accounts.service.js';
import { systemActor } from '../../src/office/accounts/actor.js';
import { Sessions } from '../../src/office/accounts/sign-in/sessions.service.js';
import { BodiesService } from '../../src/office/bodies/bodies.service.js';
import type { PublicBody } from '../../src/office/bodies/public-body.entity.js';
import { BodyKind, type Role } from '../../src/words/body-words.js';
import type { TestApp } from './test-app.js';

/** An answer of the officials' API. */
export interface OfficeAnswer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions: { code: string; reasons?: { code: string; field?: string }[] } }[];
}

/** Somebody with an account and a session, at the officials' API. */
export interface Official {
  accountId: string;
  cookie: string;
  ask: (document: string, variables?: object, headers?: Record<string, string>) => Promise<OfficeAnswer>;
}

const system = systemActor('test');
let made = 0;

/** A public body; at the top unless told otherwise. */
export function openBody(
  { app }: TestApp,
  input: { nameSv?: string; nameEn?: string; parentId?: string } = {},
): Promise<PublicBody> {
  made += 1;
  const nameSv = input.nameSv ?? `Region ${made}`;
  const bodies = app.get(BodiesService, { strict: false });
  return bodies.openBody(system, { nameSv, kind: BodyKind.REGION, referencePrefix: 'RTE', ...input });
}

/** Somebody who holds these roles in a public body, signed in. */
export async function signedIn(register: TestApp, publicBodyId: string, ...roles: Role[]): Promise<Official> {
  made += 1;
  const { app } = register;
  const input = {
    username: `official.${made}`,
    displayName: `Official ${made}`,
    roles: roles.map((role) => ({ publicBodyId, role })),
  };
  const account = await app.get(Accounts, { strict: false }).openAccount(system, input);
  return signedInAgain(register, account.id);
}

/** Somebody who has an account, with a session of its own. */
export async function signedInAgain(register: TestApp, accountId: string): Promise<Official> {
  const { app, office } = register;
  const { secret } = await app.get(Sessions, { strict: false }).open(office.manager, accountId);
  const cookie = `dagsljus_session=${secret}`;
  return {
    accountId,
    cookie,
    ask: (document, variables, headers) => ask(register, document, variables, { cookie, ...headers }),
  };
}

/** Asks the officials' API, with whatever headers say who is asking. */
export async function ask(
  { url }: TestApp,
  document: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<OfficeAnswer> {
  const response = await fetch(`${url}/office/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<OfficeAnswer>;
  return { status: response.status, data, errors };
}

/** Posts JSON below /office, as signing in does. */
export function post(
  { url }: TestApp,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/office/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify(body),
  });
}
