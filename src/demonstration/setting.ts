import { randomInt } from 'node:crypto';
import { Accounts } from '../office/accounts/accounts.service.js';
import { Delegations } from '../office/accounts/delegations.service.js';
import { BodiesService } from '../office/bodies/bodies.service.js';
import { OfficialsService } from '../office/bodies/officials.service.js';
import { PostsService } from '../office/bodies/posts.service.js';
import { UnitsService } from '../office/bodies/units.service.js';
import { OfficialCategory } from '../words/body-words.js';
import { addDays } from '../words/dates.js';
import { type AccountKey, accounts, type CastAccount } from './cast/accounts.js';
import { bodies, ROOT, units } from './cast/bodies.js';
import { type CastOfficial, officials } from './cast/officials.js';
import type { Stage } from './stage.js';

/** Username → password. */
export type Passwords = ReadonlyMap<string, string>;

const cast = Object.entries(accounts) as [AccountKey, CastAccount][];

/** Opens the region with all its bodies, and lets in whoever works with its register. The passwords are theirs alone. */
export async function openRegion(stage: Stage): Promise<Passwords> {
  const [top, ...others] = bodies;
  if (!top) throw new Error('The demonstration has no region');
  const { nameSv, nameEn, kind } = top;
  const root = { nameSv, nameEn, kind, referencePrefix: 'REX', namingYears: 10 };
  stage.bodies.add(ROOT, await stage.use(BodiesService).openBody(stage.operator, root, true));
  const passwords = await openAccounts(stage);
  for (const { key, parent, ...body } of others) {
    const parentId = stage.bodies.get(parent ?? ROOT).id;
    const input = { nameSv: body.nameSv, nameEn: body.nameEn, kind: body.kind, parentId };
    stage.bodies.add(key, await stage.use(BodiesService).openBody(stage.operator, input));
  }
  for (const [key] of cast) await stage.admit(key, stage.accountIds.get(key));
  return passwords;
}

async function openAccounts(stage: Stage): Promise<Passwords> {
  const publicBodyId = stage.bodies.get(ROOT).id;
  const opened = await Promise.all(
    cast.map(async ([key, { username, displayName, role }]) => {
      const password = newPassword();
      const input = { username, displayName, roles: [{ publicBodyId, role }] };
      const { id } = await stage.use(Accounts).openAccount(stage.operator, input, { password });
      stage.accountIds.add(key, id);
      return [username, password] as const;
    }),
  );
  return new Map(opened);
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

// Four groups that can be read aloud: 79 random bits.
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** Appoints everyone to their posts, and lets them say who records for them. */
export async function appointOfficials(stage: Stage, today: string): Promise<void> {
  for (const { key, body, nameSv, nameEn } of units) {
    const input = { publicBodyId: stage.bodies.get(body).id, nameSv, nameEn };
    const { id } = await stage.use(UnitsService).recordUnit(stage.as('adam'), input);
    stage.units.add(key, id);
  }
  for (const official of officials) await appoint(stage, official, today);
  for (const [key, { delegatedBy }] of cast) {
    for (const official of delegatedBy) {
      const input = { accountId: stage.accountIds.get(key), officialId: stage.officials.get(official) };
      await stage.use(Delegations).delegate(stage.as('adam'), input);
    }
    await stage.admit(key, stage.accountIds.get(key));
  }
}

async function appoint(stage: Stage, official: CastOfficial, today: string): Promise<void> {
  const { key, name, category, body, unit, titleSv, titleEn, from, to, protectedIdentity } = official;
  const publicBodyId = stage.bodies.get(body).id;
  const person = { publicBodyId, name, category, protectedIdentity };
  const { id: officialId } = await stage.use(OfficialsService).recordOfficial(stage.as('adam'), person);
  const post = await stage.use(PostsService).appoint(stage.as('adam'), {
    ...{ officialId, publicBodyId, titleSv, titleEn },
    unitId: unit === null ? null : stage.units.get(unit),
    from: from === null ? null : addDays(today, -from),
    to: to === null ? null : addDays(today, -to),
    inScope: category !== OfficialCategory.STAFF,
  });
  stage.officials.add(key, officialId);
  stage.posts.add(key, post.id);
}
