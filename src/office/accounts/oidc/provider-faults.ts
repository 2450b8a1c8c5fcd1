import { errors } from 'jose';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason, type Message } from '../../../platform/language/message.js';
import { oidcMessages } from './oidc.messages.js';
import { SignInFault } from './sign-in-fault.js';

/** What went wrong at or with the identity provider, with the sentence for whoever wanted to sign in. */
export function providerFault(error: unknown, provider: string): SignInFault {
  if (error instanceof SignInFault) return error;
  const refused = (why: string, message: Message) =>
    new SignInFault(why, new Refusal('FORBIDDEN', reason(message, { provider })), { cause: error });
  if (isAway(error)) return unreachable(error, provider);
  if (error instanceof AuthorizationResponseError) {
    const why = `oidc.answer.${plain(error.error)}`;
    return AWAY.has(error.error) ? unreachable(error, provider) : refused(why, oidcMessages.stopped);
  }
  return refused(`oidc.${whatFailed(error)}`, oidcMessages.notProven);
}

export function unreachable(error: unknown, provider: string): SignInFault {
  const refusal = new Refusal('UNAVAILABLE', reason(oidcMessages.unavailable, { provider }));
  return new SignInFault('oidc.unreachable', refusal, { cause: error });
}

/** Which check failed, as a code: `token.nonce`, `token.signature`, `code.invalid_grant`, `answer.iss`. */
export function whatFailed(error: unknown): string {
  if (error instanceof ResponseBodyError) return `code.${plain(error.error)}`;
  const claim = claimOf(error);
  if (claim !== undefined) return `token.${claim}`;
  return error instanceof errors.JOSEError ? `token.${JOSE_CODES[error.code] ?? 'form'}` : inSentence(error);
}

// openid-client names what it did not expect in its sentence alone.
function inSentence(error: unknown): string {
  const sentence = sentences(error);
  const [, name] = /"(iss|state|alg|code|nonce|exp|nbf|iat|aud|azp|sub)"/.exec(sentence) ?? [];
  if (name === undefined) return 'answer';
  const ofAnswer = sentence.includes('response parameter') || name === 'state' || name === 'code';
  return `${ofAnswer ? 'answer' : 'token'}.${name}`;
}

const JOSE_CODES: Readonly<Record<string, string>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JWKS_NO_MATCHING_KEY: 'kid',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'kid',
  ERR_JOSE_ALG_NOT_ALLOWED: 'alg',
};

// The errors of OAuth that say: later perhaps.
const AWAY = new Set(['temporarily_unavailable', 'server_error']);

function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (isFetchFault(error)) return true;
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (!(error instanceof ClientError)) return isJwksAway(error);
  return (
    error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || isAway(error.cause)
  );
}

// What fetch throws when nobody answers; a class would tell it from programming errors no better.
function isFetchFault(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    /^(fetch failed|terminated)$/.test(String(error.message))
  );
}

// jose's plain error: an answer that is no list of keys.
function isJwksAway(error: unknown): boolean {
  return error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';
}

// It stands in the error or in what caused it, some steps down.
function claimOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  const { claim, cause } = error as { claim?: unknown; cause?: unknown };
  return typeof claim === 'string' && claim !== '' ? plain(claim) : claimOf(cause, depth + 1);
}

function sentences(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].map((each) => (each instanceof Error ? each.message : '')).join(' ');
}

// What somebody else sent must not fill the audit log.
function plain(code: string): string {
  return /^[\w.-]{1,40}$/.test(code) ? code : 'other';
}
