import { Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../../../platform/language/language.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';
import { Accounts } from '../../accounts/accounts.service.js';
import { AllowsAccount, AllowsAnyone } from '../../accounts/allows.js';
import { nextPath } from '../../accounts/oidc/next-path.rules.js';
import { SignOut } from '../../accounts/sign-in/sign-out.service.js';
import { OidcOffer } from '../../accounts/oidc/oidc-offer.service.js';
import { type OfficeAnswer, RawAnswer, SeeOther } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { signedOutPage } from './signed-out.page.js';
import { type OfficialVisit, type Visit, Visiting } from '../frame/visit.js';

/** What the frame around every page can do: sign out, change the language, and say that there is nothing here. */
@OfficePages()
export class AroundController {
  constructor(
    private readonly signOuts: SignOut,
    private readonly offer: OidcOffer,
    private readonly accounts: Accounts,
  ) {}

  /** One stays signed in by asking. */
  @AllowsAccount()
  @Get('session')
  stay(@Visiting() { sessionSeconds }: OfficialVisit): OfficeAnswer {
    return new RawAnswer('application/json', JSON.stringify({ seconds: sessionSeconds }));
  }

  @AllowsAccount()
  @Post('language')
  async language(@Visiting() { who, values }: OfficialVisit) {
    const language = languageOf(values.get('language')?.[0] ?? '') ?? who.ownLanguage;
    await this.accounts.speak(who, language);
    return new SeeOther(nextPath(values.get('back')?.[0]));
  }

  @AllowsAnyone()
  @Post('signed-out')
  async signOut(@Visiting() visit: Visit, @Req() request: FastifyRequest): Promise<OfficeAnswer> {
    const { cookies, continueAt } = await this.signOuts.of(request);
    if (continueAt === null) return new SeeOther('/office/sign-in', undefined, cookies);
    return { ...signedOutPage(visit.language, continueAt, this.offer.link?.name ?? ''), cookie: cookies };
  }

  @AllowsAnyone()
  @Get('*')
  nothing(@Visiting() visit: Visit): never {
    throw new Refusal(visit.who ? 'NOT_FOUND' : 'UNAUTHENTICATED', reason(httpMessages.notFound));
  }
}
