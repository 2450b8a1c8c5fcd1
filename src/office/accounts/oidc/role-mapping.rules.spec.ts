import { describe, expect, it } from '@jest/globals';
import { rolesOfClaims } from '../../../platform/configuration/oidc-readers.js';
import { mappedRoles, mappingFaults } from './role-mapping.rules.js';

describe('The mapping of claims to roles', () => {
  const mapping = rolesOfClaims(
    'registry-recorders=RECORDER@region-x, registry-admins=ADMINISTRATOR@*,CN=Läsare,OU=X=AUDITOR@region-x',
  );

  it('is read value by value, also where values hold commas and equals signs', () => {
    expect(mapping).toEqual([
      { value: 'registry-recorders', role: 'RECORDER', body: 'region-x' },
      { value: 'registry-admins', role: 'ADMINISTRATOR', body: '*' },
      { value: 'CN=Läsare,OU=X', role: 'AUDITOR', body: 'region-x' },
    ]);
  });

  it('gives what it names, exactly, and nothing else', () => {
    const given = mappedRoles(mapping, ['registry-admins', 'Registry-Recorders', 'registry', '*', '']);
    expect(given).toEqual([{ role: 'ADMINISTRATOR', body: '*' }]);
    expect(mappedRoles(mapping, [])).toEqual([]);
  });

  it('names only roles that there are', () => {
    expect(mappingFaults(mapping)).toEqual([]);
    expect(mappingFaults(rolesOfClaims('a=OWNER@*'))).toEqual([
      'OIDC_ROLES names the role OWNER; there are RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR, IMPORTER.',
    ]);
  });

  it.each([
    'a',
    'a=RECORDER',
    'a=recorder@x',
    'a=RECORDER@X',
    '=RECORDER@x',
    'a=RECORDER@x b=RECORDER@y',
    'a=RECORDER@x,,',
  ])('is refused when it is written as %s', (text) => {
    expect(() => rolesOfClaims(text)).toThrow('must look like');
  });
});
