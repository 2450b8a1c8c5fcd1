import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Configuration } from '../../../platform/configuration/configuration.js';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { detailFaults } from '../account.rules.js';
import { claimAt, isLeftOut, textsAt, type Claims, type VerifiedClaims } from './claims.rules.js';
import { oidcMessages } from './oidc.messages.js';
import { SignInFault } from './sign-in-fault.js';
import { keptSubject } from './subject.js';

/** Whom the identity provider let in, as the register keeps them. */
export interface Person {
  issuer: string;
  /** Who they are for ever; never an address, never a personal number. */
  subject: string;
  /** Who they are in tokens, by which the identity provider may end their sessions. */
  tokenSubject: string;
  /** The session there. */
  tokenSession: string | null;
  /** Null when nothing was told that may be kept. */
  name: string | null;
  email: string | null;
  roleValues: string[];
  /** The identity provider held their roles back, because they are too many. */
  rolesLeftOut: boolean;
}

const LONGEST_ID = 255;

export async function personOf(
  claims: VerifiedClaims,
  settings: Configuration,
  provider: string,
): Promise<Person> {
  const { oidcIssuer: issuer = '', oidcSubjectClaim, oidcRolesClaim } = settings;
  const subject = idOf(claimAt(claims, oidcSubjectClaim));
  const tokenSubject = idOf(claims.sub);
  if (subject === null || tokenSubject === null) {
    const refusal = new Refusal('FORBIDDEN', reason(oidcMessages.notProven, { provider }));
    throw new SignInFault('oidc.token.subject', refusal);
  }
  return {
    issuer,
    subject: await keptSubject(issuer, subject),
    tokenSubject: await keptSubject(issuer, tokenSubject),
    tokenSession: idOf(claims['sid']),
    ...detailsOf(claims, settings),
    roleValues: oidcRolesClaim === undefined ? [] : textsAt(claims, oidcRolesClaim),
    rolesLeftOut: oidcRolesClaim !== undefined && isLeftOut(claims, oidcRolesClaim),
  };
}

/** An id as the standard has it: some text that is not too long. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_ID) return null;
  return /[\p{Cc}\p{Cs}]/u.test(value) ? null : value;
}

// Whatever is not fit to be kept is left out: nobody is kept from work by the way their name is written elsewhere.
function detailsOf(claims: Claims, { oidcNameClaim, oidcEmailClaim }: Configuration) {
  const [told = ''] = textsAt(claims, oidcNameClaim);
  const [address = ''] = oidcEmailClaim === undefined ? [] : textsAt(claims, oidcEmailClaim);
  const displayName = told.trim();
  const email = address.trim();
  const usable =
    claims['email_verified'] !== false &&
    !containsPersonalNumber(email) &&
    detailFaults({ displayName: 'Anybody', email }).length === 0;
  return {
    name: detailFaults({ displayName, email: null }).length === 0 ? displayName : null,
    email: usable ? email : null,
  };
}
