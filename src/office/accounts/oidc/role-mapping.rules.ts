import type { RoleOfClaim } from '../../../platform/configuration/configuration.js';
import { Role } from '../../../words/body-words.js';

/** A role and where it holds: the slug of a public body, or `*` for all at the top. */
export interface MappedRole {
  role: Role;
  body: string;
}

const ROLES: ReadonlyMap<string, Role> = new Map(Object.values(Role).map((role) => [role, role]));

/** The roles of the mapping that the register does not have, each as a sentence. */
export function mappingFaults(mapping: readonly RoleOfClaim[]): string[] {
  const known = Object.values(Role).join(', ');
  const unknown = mapping.filter(({ role }) => !ROLES.has(role));
  return unknown.map(({ role }) => `OIDC_ROLES names the role ${role}; there are ${known}.`);
}

/** What the values of the roles claim give. A value that the mapping does not name gives nothing. */
export function mappedRoles(mapping: readonly RoleOfClaim[], values: readonly string[]): MappedRole[] {
  const given = new Set(values);
  return mapping.flatMap(({ value, role: name, body }) => {
    const role = ROLES.get(name);
    return role !== undefined && given.has(value) ? [{ role, body }] : [];
  });
}
