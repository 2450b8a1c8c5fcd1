import { Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { AllowsAnyone } from '../../accounts/allows.js';
import { nextPath } from '../../accounts/oidc/next-path.rules.js';
import { FirstRun } from '../../accounts/sign-in/first-run.service.js';
import { Invitations } from '../../accounts/sign-in/invitations.service.js';
import { AcceptInvitationInput, SignInInput } from '../../accounts/sign-in/sign-in.inputs.js';
import { SignIn } from '../../accounts/sign-in/sign-in.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attemptUnknown } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type Visit, Visiting } from '../frame/visit.js';
import { codeTexts, signInTexts, typed } from './sign-in.forms.js';
import { codePage, signInPage } from './sign-in.page.js';
import { Welcome } from './welcome.service.js';

/** The way in: by password, and by a one-time code with which a password is chosen. */
@OfficePages('sign-in')
@AllowsAnyone()
export class SignInPagesController {
  constructor(
    private readonly signIns: SignIn,
    private readonly invitations: Invitations,
    private readonly firstRun: FirstRun,
    private readonly welcome: Welcome,
  ) {}

  @Get()
  async form(@Visiting() visit: Visit): Promise<OfficeAnswer> {
    if (await this.firstRun.isOpen()) return new SeeOther('/office/sign-in/first');
    const next = visit.query.get('next');
    if (visit.who) return new SeeOther(nextPath(next));
    return signInPage(formOf(visit, signInTexts), this.welcome.waysIn(next));
  }

  @Restorable()
  @Post('password')
  withPassword(@Visiting() visit: Visit, @Req() request: FastifyRequest): Promise<OfficeAnswer> {
    const next = visit.values.get('next')?.[0] ?? null;
    return attemptUnknown(
      visit,
      async () => {
        const given = typed(visit.values, ['username', 'password']);
        const { username, password } = await readInput(SignInInput, visit.values, given);
        const arrival = this.welcome.arrival(request);
        return this.welcome.in(await this.signIns.withPassword(username, password, arrival), next);
      },
      (reasons) => signInPage(formOf(visit, signInTexts, { reasons }), this.welcome.waysIn(next)),
    );
  }

  @Get('code')
  code(@Visiting() visit: Visit): OfficeAnswer {
    const kept = new Map([['/code', [visit.query.get('code') ?? '']]]);
    return codePage(formOf(visit, codeTexts, { kept }));
  }

  @Restorable()
  @Post('code')
  withCode(@Visiting() visit: Visit, @Req() request: FastifyRequest): Promise<OfficeAnswer> {
    return attemptUnknown(
      visit,
      async () => {
        const given = typed(visit.values, ['code', 'password']);
        const { code, password } = await readInput(AcceptInvitationInput, visit.values, given);
        return this.welcome.in(await this.invitations.accept(code, password, this.welcome.arrival(request)));
      },
      (reasons) => codePage(formOf(visit, codeTexts, { reasons })),
    );
  }
}
