import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { AllowsAnyone } from '../allows.js';
import type { SignedRequest } from '../request-actor.js';
import { SignOut } from './sign-out.service.js';

interface HeadedReply {
  header(name: string, value: string[]): unknown;
}

/** Signing out, by JSON or by form; `continueAt` is where to sign out of the identity provider too, if one vouched. */
@Controller('office/sign-out')
@AllowsAnyone()
export class SignOutController {
  constructor(private readonly signOuts: SignOut) {}

  @Post()
  @HttpCode(200)
  async signOut(@Req() request: SignedRequest, @Res({ passthrough: true }) reply: HeadedReply) {
    const { cookies, continueAt } = await this.signOuts.of(request);
    reply.header('set-cookie', cookies);
    return { signedOut: true, ...(continueAt === null ? {} : { continueAt }) };
  }
}
