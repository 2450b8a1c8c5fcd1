import { expect } from '@jest/globals';
import type { PublicBody } from '../../src/office/bodies/public-body.entity.js';
import { AuditEvent } from '../../src/office/changes/audit-event.entity.js';
import type { Role } from '../../src/words/body-words.js';
import { TestIdentityProvider } from './identity-provider.js';
import { openBody } from './office.js';
import type { Browser } from './signing-in.js';
import { startTestApp, type TestApp } from './test-app.js';

/** A register that people come to through an identity provider, with a region and its committee. */
export interface ProviderRegister {
  provider: TestIdentityProvider;
  register: TestApp;
  region: PublicBody;
  committee: PublicBody;
}

export async function startWithProvider(): Promise<ProviderRegister> {
  const provider = await TestIdentityProvider.start();
  const register = await startTestApp({
    ...provider.settings,
    OIDC_EMAIL_CLAIM: 'email',
    OIDC_ROLES:
      'recorders=RECORDER@region-x, admins=ADMINISTRATOR@*, auditors=AUDITOR@the-committee, lost=RECORDER@nowhere',
  });
  provider.registerUrl = register.url;
  const region = await openBody(register, { nameSv: 'Region X' });
  const committee = await openBody(register, { nameSv: 'The committee', parentId: region.id });
  return { provider, register, region, committee };
}

/** Somebody else comes, at the real time: the provider has no other clock. */
export function somebodyElse({ provider, register }: Pick<ProviderRegister, 'provider' | 'register'>): void {
  register.clock.set(new Date().toISOString());
  provider.person = { sub: `anna-${Math.random()}`, name: 'Anna Ås' };
  provider.tampering = {};
}

/** Asks who somebody is. */
export const ME = '{ me { account { id displayName email username } roles { publicBodyId roles } } }';

interface Me {
  account: { id: string; displayName: string; email: string | null; username: string | null };
  roles: { publicBodyId: string; roles: Role[] }[];
}

/** Who somebody is to the register. */
export async function meOf(browser: Browser): Promise<Me> {
  const { data, errors } = await browser.api(ME);
  expect(errors).toEqual([]);
  return data?.['me'] as Me;
}

/** The last lines of the audit log, the latest first. */
export function lastEvents({ office }: TestApp): Promise<AuditEvent[]> {
  return office.manager.find(AuditEvent, { order: { id: 'DESC' }, take: 5 });
}
