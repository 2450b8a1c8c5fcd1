import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { clientNetwork } from '../../../platform/http/client-network.js';
import { DEFAULT_LANGUAGE } from '../../../platform/language/language.js';
import { languageOf } from '../../accounts/actors.service.js';
import { AllowsAnyone } from '../../accounts/allows.js';
import type { SignedRequest } from '../../accounts/request-actor.js';
import { SessionCookie } from '../../accounts/sign-in/session-cookie.js';
import { AttemptCookie } from '../../accounts/oidc/attempt-cookie.js';
import { BackChannel } from '../../accounts/oidc/back-channel.service.js';
import { OidcSignIn } from '../../accounts/oidc/oidc-sign-in.service.js';
import { AcceptedErrors } from '../frame/accepted-errors.filter.js';

interface ArrivingRequest extends SignedRequest {
  readonly ip: string;
  readonly originalUrl: string;
  readonly query: unknown;
}

interface Redirecting {
  header(name: string, value: string | string[]): this;
  redirect(address: string, status: number): unknown;
}

/** Signing in through the identity provider: a link there, the way back, and its order to end sessions. */
@Controller('office/sign-in/oidc')
@AllowsAnyone()
export class OidcController {
  constructor(
    private readonly signIns: OidcSignIn,
    private readonly backChannel: BackChannel,
    private readonly attempt: AttemptCookie,
    private readonly session: SessionCookie,
  ) {}

  @Get()
  @UseFilters(AcceptedErrors)
  async begin(@Req() request: ArrivingRequest, @Res() reply: Redirecting): Promise<void> {
    const { next } = request.query as Record<string, unknown>;
    const { address, secret } = await this.signIns.begin(next, clientNetwork(request.ip));
    reply.header('set-cookie', this.attempt.carrying(secret)).header('cache-control', 'no-store');
    reply.redirect(address, 302);
  }

  @Get('callback')
  @UseFilters(AcceptedErrors)
  async finish(@Req() request: ArrivingRequest, @Res() reply: Redirecting): Promise<void> {
    const [, query = ''] = request.originalUrl.split(/\?(.*)/s);
    const answer = { query, secret: this.attempt.secretOf(request) };
    const { nextPath, secret } = await this.signIns.finish(answer, {
      network: clientNetwork(request.ip),
      requestId: String(request.id),
      earlierSecret: this.session.secretOf(request),
      language: languageOf(request) ?? DEFAULT_LANGUAGE,
    });
    const cookies = [this.session.carrying(secret), this.attempt.removed()];
    reply.header('set-cookie', cookies).header('cache-control', 'no-store');
    reply.redirect(nextPath, 303);
  }

  @Post('logout')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async logout(@Body() body: unknown, @Req() request: ArrivingRequest): Promise<void> {
    const token =
      typeof body === 'object' && body !== null && 'logout_token' in body ? body.logout_token : undefined;
    const order = { requestId: String(request.id), network: clientNetwork(request.ip) };
    await this.backChannel.carryOut(token, order);
  }
}
