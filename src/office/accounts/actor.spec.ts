import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Role } from '../../words/body-words.js';
import { hasRole, narrowed, requireRole, systemActor, type Actor } from './actor.js';
import { isAllowed, isWithinScope } from './allows.js';
import { Scope } from './scope.js';

const allRoles = Object.values(Role);
const someRoles = fc.subarray(allRoles);
const someScopes = fc.subarray(Object.values(Scope));

function actor(roles: Role[], scopes: Scope[] | null): Actor {
  return {
    ...systemActor('test'),
    accountId: 'account',
    system: false,
    roles: new Map([['body', new Set(roles)]]),
    scopes: scopes && new Set(scopes),
  };
}

describe('What an actor may do', () => {
  it('is never more with a token than with a session', () => {
    fc.assert(
      fc.property(someRoles, someScopes, fc.boolean(), (roles, scopes, reading) => {
        const held = narrowed(actor(roles, scopes), reading).roles.get('body') ?? new Set();
        for (const role of held) expect(roles).toContain(role);
      }),
    );
  });

  it('changes nothing with a token that may only read', () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...allRoles), (roles, role) => {
        const reader = actor(roles, [Scope.READ]);
        expect(narrowed(reader, false).roles.get('body')?.size).toBe(0);
        expect(isWithinScope(reader, { roles: [role] })).toBe(false);
        expect(isWithinScope(reader, { roles: 'ACCOUNT' })).toBe(false);
        expect(hasRole(narrowed(reader, true), 'body', role)).toBe(roles.includes(role));
      }),
    );
  });

  it('is limited to the bodies where the role is held', () => {
    const publisher = actor([Role.PUBLISHER], null);
    const required = (bodyId: string) => () => {
      requireRole(publisher, bodyId, Role.PUBLISHER);
    };
    expect(required('body')).not.toThrow();
    expect(required('elsewhere')).toThrow('FORBIDDEN');
    expect(isAllowed(publisher, { roles: [Role.RECORDER] })).toBe(false);
  });

  it('is everything for the system, and nothing for an operation that declares nobody', () => {
    expect(hasRole(systemActor('job'), 'any', Role.PUBLISHER)).toBe(true);
    expect(isAllowed(actor(allRoles, null), { roles: [] })).toBe(false);
    expect(isAllowed(actor([], null), { roles: 'ANY_ROLE' })).toBe(false);
    expect(isAllowed(actor([Role.AUDITOR], null), { roles: 'ANY_ROLE' })).toBe(true);
  });
});
