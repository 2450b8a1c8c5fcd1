import { createHmac } from 'node:crypto';
import type { DatabaseRole } from './roles.js';

/** How one role reaches the database: fields of pg's connection settings. */
export interface DatabaseAddress {
  readonly connectionString: string;
  /** PostgreSQL's start-up options. */
  readonly options?: string;
}

/**
 * The password of a login role, made from the owner's: whoever knows the owner's credential can make it again, so
 * nothing need be stored. Undefined when the owner has none (the server trusts or uses certificates).
 */
export function passwordOf(role: DatabaseRole, ownerUrl: string): string | undefined {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  return secret && createHmac('sha256', secret).update(role.name).digest('base64url');
}

/** The address for a role that logs in by itself. */
export function loginAddress(role: DatabaseRole, ownerUrl: string, serverUrl: string): DatabaseAddress {
  const url = new URL(serverUrl);
  url.username = role.name;
  url.password = passwordOf(role, ownerUrl) ?? '';
  return { connectionString: url.href };
}

/** The address where the owner logs in and becomes the role, for servers that let no other login in. */
export function assumedAddress(role: DatabaseRole, serverUrl: string): DatabaseAddress {
  const settings = Object.entries({ ...role.settings, role: role.name });
  return {
    connectionString: serverUrl,
    options: settings.map(([name, value]) => `-c ${name}=${value}`).join(' '),
  };
}

/** A server's address as it may be logged: without user and password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
