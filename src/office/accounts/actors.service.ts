import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { negotiate, type Language } from '../../platform/language/language.js';
import type { Role } from '../../words/body-words.js';
import { Account } from './account.entity.js';
import type { AccessToken } from './access-token.entity.js';
import type { Actor } from './actor.js';
import type { SignedRequest } from './request-actor.js';

interface RolesInBody {
  body: string;
  roles: Role[];
}

/** Makes the actor of a request: an account, with its roles as they stand now, in every body that they reach. */
@Injectable()
export class Actors {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Null when the account is not to be used any more. */
  async actorFor(
    accountId: string,
    request: SignedRequest,
    token: AccessToken | null,
  ): Promise<Actor | null> {
    const account = await this.database.manager.findOneBy(Account, { id: accountId, disabledAt: IsNull() });
    if (!account) return null;
    const key = request.headers['idempotency-key'];
    return {
      accountId: account.id,
      name: account.displayName,
      language: languageOf(request) ?? account.language,
      ownLanguage: account.language,
      roles: await this.rolesOf(account.id, token?.publicBodyId ?? null),
      officialIds: await this.officialsOf(account.id),
      scopes: token ? new Set(token.scopes) : null,
      ...(typeof key === 'string' ? { idempotencyKey: key } : {}),
      requestId: String(request.id),
      system: false,
    };
  }

  /** The roles in each body, inherited down the tree; with `within`, only in that body and those below it. */
  async rolesOf(
    accountId: string,
    within: string | null = null,
  ): Promise<ReadonlyMap<string, ReadonlySet<Role>>> {
    const rows = await this.database.query<RolesInBody[]>(ROLES_DOWN_THE_TREE, [
      accountId,
      this.clock.today(),
      within,
    ]);
    return new Map(rows.map(({ body, roles }) => [body, new Set(roles)]));
  }

  private async officialsOf(accountId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }[]>(OWN_AND_DELEGATED, [
      accountId,
      this.clock.today(),
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}

/** The language that the caller asks for; `*`, which programs send unasked, asks for none. */
export function languageOf({ headers }: SignedRequest): Language | undefined {
  const header = headers['accept-language'];
  const asked = typeof header === 'string' && header.trim() !== '' && header.trim() !== '*';
  return asked ? negotiate(header) : undefined;
}

// UNION, not UNION ALL: a ring of bodies, however it came about, ends the walk instead of the server.
const ROLES_DOWN_THE_TREE = `
  WITH RECURSIVE held (body, role) AS (
    SELECT public_body_id, role FROM office.account_role
     WHERE account_id = $1 AND revoked_at IS NULL AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
    UNION
    SELECT child.id, held.role FROM held JOIN office.public_body AS child ON child.parent_id = held.body
  ), reach (body) AS (
    SELECT id FROM office.public_body WHERE id = $3
    UNION
    SELECT child.id FROM reach JOIN office.public_body AS child ON child.parent_id = reach.body
  )
  SELECT body, array_agg(role) AS roles FROM held
   WHERE $3::uuid IS NULL OR body IN (SELECT body FROM reach)
   GROUP BY body`;

const OWN_AND_DELEGATED = `
  SELECT id FROM office.official WHERE account_id = $1
  UNION
  SELECT official_id FROM office.delegation
   WHERE account_id = $1 AND ended_at IS NULL AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`;
