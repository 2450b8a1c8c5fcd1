import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { AllowsAnyone } from '../allows.js';
import { OidcOffer } from '../oidc/oidc-offer.service.js';
import type { SignedRequest } from '../request-actor.js';
import { SessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.service.js';

interface HeadedReply {
  header(name: string, value: string): unknown;
}

/** Signing out, by JSON or by form; `continueAt` is where to sign out of the identity provider too, if one vouched. */
@Controller('office/sign-out')
@AllowsAnyone()
export class SignOutController {
  constructor(
    private readonly signIns: SignIn,
    private readonly cookie: SessionCookie,
    private readonly offer: OidcOffer,
  ) {}

  @Post()
  @HttpCode(200)
  async signOut(@Req() request: SignedRequest, @Res({ passthrough: true }) reply: HeadedReply) {
    const secret = this.cookie.secretOf(request);
    const ended = secret ? await this.signIns.end(secret, String(request.id)) : null;
    reply.header('set-cookie', this.cookie.removed());
    const continueAt = await this.offer.signOutAddress(ended);
    return { signedOut: true, ...(continueAt === null ? {} : { continueAt }) };
  }
}
