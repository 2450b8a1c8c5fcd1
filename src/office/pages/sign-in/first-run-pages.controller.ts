import { Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { inputFrom } from '../../../platform/pages/forms/input-from.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { AllowsAnyone } from '../../accounts/allows.js';
import { FirstRun } from '../../accounts/sign-in/first-run.service.js';
import { FirstRunInput } from '../../accounts/sign-in/sign-in.inputs.js';
import { OpenBodyInput } from '../../bodies/body.inputs.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attemptUnknown } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type Visit, Visiting } from '../frame/visit.js';
import { firstRunTexts, typed } from './sign-in.forms.js';
import { firstRunPage } from './sign-in.page.js';
import { Welcome } from './welcome.service.js';

/** The first account of a register that has none, and its first public body. */
@OfficePages('sign-in/first')
@AllowsAnyone()
export class FirstRunPagesController {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly welcome: Welcome,
  ) {}

  @Get()
  async first(@Visiting() visit: Visit): Promise<OfficeAnswer> {
    if (!(await this.firstRun.isOpen())) return new SeeOther('/office/sign-in');
    return firstRunPage(formOf(visit, firstRunTexts), await this.firstRun.needsBody());
  }

  @Restorable()
  @Post()
  async begin(@Visiting() visit: Visit, @Req() request: FastifyRequest): Promise<OfficeAnswer> {
    const needsBody = await this.firstRun.needsBody();
    return attemptUnknown(
      visit,
      async () => {
        const input = await readInput(FirstRunInput, visit.values, {
          ...typed(visit.values, ['code', 'username', 'displayName', 'password']),
          language: visit.language,
          ...(needsBody ? { body: inputFrom(visit.values, OpenBodyInput, '/body') as never } : {}),
        });
        return this.welcome.in(await this.firstRun.begin(input, this.welcome.arrival(request)));
      },
      (reasons) => firstRunPage(formOf(visit, firstRunTexts, { reasons }), needsBody),
    );
  }
}
