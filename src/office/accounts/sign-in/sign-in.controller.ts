import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { AllowsAnyone } from '../allows.js';
import { arrivalOf, type ArrivingRequest } from './arrival.js';
import { FirstRun } from './first-run.service.js';
import { Invitations } from './invitations.service.js';
import { SessionCookie } from './session-cookie.js';
import { AcceptInvitationInput, FirstRunInput, SignInInput } from './sign-in.inputs.js';
import { SignIn, type SignedIn } from './sign-in.service.js';

interface HeadedReply {
  header(name: string, value: string | number): unknown;
}

/** Signing in with a password, by JSON or by form. Never GraphQL, where aliases would make guessing cheap. */
@Controller('office')
@AllowsAnyone()
export class SignInController {
  constructor(
    private readonly signIns: SignIn,
    private readonly invitations: Invitations,
    private readonly firstRun: FirstRun,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() { username, password }: SignInInput,
    @Req() request: ArrivingRequest,
    @Res({ passthrough: true }) reply: HeadedReply,
  ) {
    const signedIn = this.signIns.withPassword(username, password, arrivalOf(request, this.cookie));
    return this.welcome(await signedIn.catch(tellWhenToRetry(reply)), reply);
  }

  @Post('accept-invitation')
  @HttpCode(200)
  async acceptInvitation(
    @Body() { code, password }: AcceptInvitationInput,
    @Req() request: ArrivingRequest,
    @Res({ passthrough: true }) reply: HeadedReply,
  ) {
    return this.welcome(
      await this.invitations.accept(code, password, arrivalOf(request, this.cookie)),
      reply,
    );
  }

  @Post('first-run')
  @HttpCode(200)
  async begin(
    @Body() input: FirstRunInput,
    @Req() request: ArrivingRequest,
    @Res({ passthrough: true }) reply: HeadedReply,
  ) {
    return this.welcome(await this.firstRun.begin(input, arrivalOf(request, this.cookie)), reply);
  }

  private welcome({ account, session, secret }: SignedIn, reply: HeadedReply) {
    reply.header('set-cookie', this.cookie.carrying(secret));
    reply.header('cache-control', 'no-store');
    const { id, username, displayName, language } = account;
    return { account: { id, username, displayName, language }, expiresAt: session.expiresAt.toISOString() };
  }
}

function tellWhenToRetry(reply: HeadedReply) {
  return (error: unknown): never => {
    const seconds = error instanceof Refusal ? error.reasons[0]?.params?.['seconds'] : undefined;
    if (typeof seconds === 'number') reply.header('retry-after', seconds);
    throw error;
  };
}
