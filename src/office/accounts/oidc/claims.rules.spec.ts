import { describe, expect, it } from '@jest/globals';
import { claimAt, isLeftOut, textsAt } from './claims.rules.js';

describe('A claim', () => {
  it.each([
    ['roles', { roles: ['a', 'b'] }, ['a', 'b']],
    ['realm_access.roles', { realm_access: { roles: ['a'] } }, ['a']],
    ['resource_access.my.register.roles', { resource_access: { 'my.register': { roles: ['a'] } } }, ['a']],
    [
      'https://id.oidc.se/claim/orgAffiliation',
      { 'https://id.oidc.se/claim/orgAffiliation': 'anna@1' },
      ['anna@1'],
    ],
    ['a.b', { 'a.b': 'whole', a: { b: 'parts' } }, ['whole']],
    ['roles', { roles: [1, null, 'a', ['b']] }, ['a']],
    ['roles', { roles: { a: true } }, []],
    ['roles', {}, []],
    ['a.b', { a: 'text' }, []],
    ['constructor.name', {}, []],
    ['__proto__', {}, []],
  ])('%s is found where the identity provider put it', (path, claims, texts) => {
    expect(textsAt(claims, path)).toEqual(texts);
  });

  it('that is there, but null, is not looked for elsewhere', () => {
    expect(claimAt({ roles: null }, 'roles')).toBeNull();
  });

  it('is left out when the identity provider says so, and not when it is there or was never meant to be', () => {
    expect(isLeftOut({ _claim_names: { groups: 'src1' } }, 'groups')).toBe(true);
    expect(isLeftOut({ hasgroups: true }, 'groups')).toBe(true);
    expect(isLeftOut({ _claim_names: { groups: 'src1' }, groups: ['a'] }, 'groups')).toBe(false);
    expect(isLeftOut({ _claim_names: { groups: 'src1' } }, 'roles')).toBe(false);
    expect(isLeftOut({ hasgroups: true }, 'roles')).toBe(false);
    expect(isLeftOut({}, 'groups')).toBe(false);
  });
});
