import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ChangesModule } from '../changes/changes.module.js';
import { AccessToken } from './access-token.entity.js';
import { AccountRole } from './account-role.entity.js';
import { Account } from './account.entity.js';
import { AccountsLoaders } from './accounts.loaders.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { Actors } from './actors.service.js';
import { Admission } from './admission.service.js';
import { Callers } from './callers.service.js';
import { Delegation } from './delegation.entity.js';
import { DelegationsResolver } from './delegations.resolver.js';
import { Delegations } from './delegations.service.js';
import { NewBodyAdministrator } from './new-body-administrator.js';
import { OfficeGuard } from './office.guard.js';
import { RolesResolver } from './roles.resolver.js';
import { Roles } from './roles.service.js';
import { SameSite } from './same-site.js';
import { oidcEntities, oidcServices } from './oidc/oidc.parts.js';
import { FirstRunCode } from './sign-in/first-run-code.entity.js';
import { FirstRun } from './sign-in/first-run.service.js';
import { Invitations } from './sign-in/invitations.service.js';
import { Doorkeeper } from './sign-in/doorkeeper.service.js';
import { LeftCookie } from './sign-in/left-cookie.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { OwnPassword } from './sign-in/own-password.service.js';
import { PasswordLetters } from './sign-in/password-letters.service.js';
import { PasswordNews } from './sign-in/password-news.service.js';
import { PasswordProof } from './sign-in/password-proof.service.js';
import { Session } from './sign-in/session.entity.js';
import { Sessions } from './sign-in/sessions.service.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.entity.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { SignOut } from './sign-in/sign-out.service.js';
import { SignOutController } from './sign-in/sign-out.controller.js';
import { Throttle } from './sign-in/throttle.service.js';
import { TokensResolver } from './tokens.resolver.js';
import { AccessTokens } from './tokens.service.js';

const entities = [
  Account,
  AccountRole,
  Delegation,
  Session,
  AccessToken,
  SignInThrottle,
  FirstRunCode,
  ...oidcEntities,
];
const services = [Accounts, Admission, Roles, AccessTokens, Delegations, FirstRun, AccountsQueries, Callers];
const signingIn = [
  SignIn,
  Sessions,
  SessionCookie,
  LeftCookie,
  SignOut,
  SameSite,
  Throttle,
  Invitations,
  Doorkeeper,
  OwnPassword,
  PasswordProof,
];
const passwordNews = [PasswordNews, PasswordLetters];
const resolvers = [AccountsResolver, RolesResolver, TokensResolver, DelegationsResolver];

/** Who may sign in, and what they may do. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), ChangesModule, BodiesModule],
  controllers: [SignInController, SignOutController],
  providers: [
    ...services,
    ...signingIn,
    ...oidcServices,
    ...passwordNews,
    ...resolvers,
    Actors,
    AccountsLoaders,
    NewBodyAdministrator,
    { provide: APP_GUARD, useClass: OfficeGuard },
  ],
  exports: [...services, Actors, ...signingIn, ...oidcServices],
})
export class AccountsModule {}
