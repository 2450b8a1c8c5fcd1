import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { OfficeSchema } from '../office-schema.js';
import { Account } from './account.entity.js';
import type { Actor } from './actor.js';
import { Scope } from './scope.js';

@ObjectType({ registerIn: () => OfficeSchema, description: 'What the caller may do in one public body.' })
export class MyRoles {
  @Field(() => ID, { description: 'The public body.' })
  publicBodyId: string;

  @Field(() => [Role], { description: 'The roles there, granted there or in a body above.' })
  roles: Role[];
}

/** Who is calling, as the register sees them. */
@ObjectType({ registerIn: () => OfficeSchema, description: 'Who is calling, and what they may do.' })
export class Me {
  @Field(() => Account, { description: 'The account.' })
  account: Account;

  @Field(() => [MyRoles], { description: 'What it may do where.' })
  roles: MyRoles[];

  @Field(() => [ID], {
    description: 'The officials whose meetings it records: its own, and those who delegated.',
  })
  officialIds: string[];

  @Field(() => [Scope], { nullable: true, description: 'What the access token is for; null for a session.' })
  scopes: Scope[] | null;
}

export function meOf(actor: Actor, account: Account): Me {
  const roles = [...actor.roles].map(([publicBodyId, held]) => ({ publicBodyId, roles: [...held].sort() }));
  return {
    account,
    roles: roles.filter((each) => each.roles.length > 0),
    officialIds: [...actor.officialIds],
    scopes: actor.scopes && [...actor.scopes],
  };
}
