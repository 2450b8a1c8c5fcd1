import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccessToken } from './access-token.entity.js';
import { AccountIdInput, EndInput } from './account.inputs.js';
import { AccountsQueries } from './accounts.queries.js';
import type { Actor } from './actor.js';
import { AllowsAccount, WithinScope } from './allows.js';
import { CurrentActor } from './current-actor.js';
import { Scope } from './scope.js';
import { Session } from './sign-in/session.entity.js';
import { IssueTokenInput } from './token.inputs.js';
import { AccessTokens } from './tokens.service.js';

/** Access tokens and sessions in the officials' API. */
@Resolver(() => AccessToken)
export class TokensResolver {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly queries: AccountsQueries,
  ) {}

  @AllowsAccount()
  @Query(() => [AccessToken], {
    name: 'tokens',
    description: 'The access tokens of your account, or of one that you administer, newest first.',
  })
  list(@CurrentActor() actor: Actor, @Args('input') { accountId }: AccountIdInput): Promise<AccessToken[]> {
    return this.queries.tokens(actor, accountId);
  }

  @AllowsAccount()
  @Query(() => [Session], {
    description: 'The sign-ins, not ended, of your account or of one that you administer, newest first.',
  })
  sessions(@CurrentActor() actor: Actor, @Args('input') { accountId }: AccountIdInput): Promise<Session[]> {
    return this.queries.sessions(actor, accountId);
  }

  /** Without a scope of its own: a token cannot issue tokens. */
  @AllowsAccount()
  @Mutation(() => AccessToken, { description: 'Issues a token; its secret is told here and never again.' })
  issueToken(@CurrentActor() actor: Actor, @Args('input') input: IssueTokenInput): Promise<AccessToken> {
    return this.tokens.issueToken(actor, input);
  }

  @AllowsAccount()
  @WithinScope(Scope.ADMINISTER)
  @Mutation(() => AccessToken, {
    description: 'Revokes a token of your account, or of one that you administer.',
  })
  revokeToken(@CurrentActor() actor: Actor, @Args('input') input: EndInput): Promise<AccessToken> {
    return this.tokens.revokeToken(actor, input);
  }
}
