import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { ConfigurationFault } from '../../../platform/configuration/read-configuration.js';
import { randomId } from '../../../platform/identity.js';
import type { Role } from '../../../words/body-words.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { AuditLog, type Performer } from '../../changes/audit-log.service.js';
import { subjectOf } from '../../changes/subject.js';
import { AccountRole } from '../account-role.entity.js';
import { mappedRoles, type MappedRole, mappingFaults } from './role-mapping.rules.js';

interface Wanted {
  publicBodyId: string;
  role: Role;
}

/** The roles that follow from what an identity provider tells. Those that somebody granted here are not touched. */
@Injectable()
export class ClaimedRoles {
  constructor(
    private readonly settings: Configuration,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {
    const faults = mappingFaults(settings.oidcRoles);
    if (faults.length > 0) throw new ConfigurationFault(faults);
  }

  /** Lets the account hold from now on what these values give, and no more; returns how many roles that are. */
  async replace(
    store: EntityManager,
    { accountId, values, by }: { accountId: string; values: readonly string[]; by: Performer },
  ): Promise<number> {
    const wanted = await wantedRoles(store, mappedRoles(this.settings.oidcRoles, values));
    const held = await store.findBy(AccountRole, { accountId, byProvider: true, revokedAt: IsNull() });
    for (const role of held.filter((each) => !wanted.has(keyOf(each)))) await this.revoke(store, role, by);
    for (const role of held) wanted.delete(keyOf(role));
    const before = held.filter((each) => each.revokedAt === null).length;
    for (const role of wanted.values()) await this.grant(store, { accountId, ...role }, by);
    return before + wanted.size;
  }

  private async grant(
    store: EntityManager,
    held: Wanted & { accountId: string },
    by: Performer,
  ): Promise<void> {
    const role = store.create(AccountRole, {
      id: randomId(),
      ...held,
      from: this.clock.today(),
      to: null,
      byProvider: true,
      grantedBy: null,
      grantedAt: this.clock.now(),
      revokedAt: null,
    });
    await store.insert(AccountRole, role);
    await this.auditLog.write(store, by, { operation: 'grantRole', subject: subjectOf(store, role) });
  }

  private async revoke(store: EntityManager, role: AccountRole, by: Performer): Promise<void> {
    role.revokedAt = this.clock.now();
    await store.update(AccountRole, { id: role.id }, { revokedAt: role.revokedAt });
    await this.auditLog.write(store, by, { operation: 'revokeRole', subject: subjectOf(store, role) });
  }
}

// A body that is not there gives nothing: it may come, or be a slip in the settings.
async function wantedRoles(
  store: EntityManager,
  mapped: readonly MappedRole[],
): Promise<Map<string, Wanted>> {
  const slugs = mapped.map(({ body }) => body);
  const named = await store.findBy(PublicBody, { slug: In(slugs) });
  const top = slugs.includes('*') ? await store.findBy(PublicBody, { parentId: IsNull() }) : [];
  const wanted = mapped.flatMap(({ role, body }) => {
    const bodies = body === '*' ? top : named.filter(({ slug }) => slug === body);
    return bodies.map(({ id }) => ({ publicBodyId: id, role }));
  });
  return new Map(wanted.map((each) => [keyOf(each), each]));
}

function keyOf({ publicBodyId, role }: Wanted): string {
  return `${publicBodyId} ${role}`;
}
