import { Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Role } from '../../../words/body-words.js';
import { AccountsQueries } from '../../accounts/accounts.queries.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { OidcOffer } from '../../accounts/oidc/oidc-offer.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { newcomerPage } from './newcomer.page.js';

/** Where somebody comes who has signed in and may do nothing yet. */
@OfficePages('newcomer')
export class NewcomerController {
  constructor(
    private readonly offer: OidcOffer,
    private readonly accounts: AccountsQueries,
  ) {}

  @AllowsAccount()
  @Get()
  async welcome(
    @Visiting() { who, language }: OfficialVisit,
    @Req() request: FastifyRequest,
  ): Promise<OfficeAnswer> {
    if (hasRoleSomewhere(who, ...Object.values(Role))) return new SeeOther('/office');
    const why = await this.offer.whyRoleless(request);
    return newcomerPage(language, { why, administrators: await this.accounts.administrators() });
  }
}
