import { Get, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { RehearseDestructionInput } from '../../retention/destruction.inputs.js';
import { Destructions } from '../../retention/destructions.service.js';
import { RETENTION } from './above-retention.js';
import { LeavingQueries } from './leaving.queries.js';
import { NamingViews } from './naming-views.service.js';
import { leavingPage, newPage, newTexts, retentionPage } from './retention-list.page.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';
import { RetentionViews } from './retention-views.service.js';

const { REGISTRAR, AUDITOR } = Role;

/** When names leave, and the lists of what is destroyed inside. */
@OfficePages('privacy/retention')
export class RetentionController {
  constructor(
    private readonly views: RetentionViews,
    private readonly destructions: Destructions,
    private readonly leaving: LeavingQueries,
    private readonly naming: NamingViews,
  ) {}

  @Allows(REGISTRAR, AUDITOR)
  @Get()
  async show(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const periods = await this.naming.rows(visit);
    return retentionPage({ ...(await this.views.runs(visit)), periods }, visit.language);
  }

  /** Until the end of next month. */
  @Allows(REGISTRAR, AUDITOR)
  @Get('names')
  async names(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const until = this.leaving.endOfNextMonth();
    return leavingPage(await this.leaving.leaving(visit.who, until, windowOf(visit)), until, visit.language);
  }

  @Allows(REGISTRAR)
  @Get('new')
  form(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.newForm(visit);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('new')
  rehearse(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(RehearseDestructionInput, visit.values);
      const { id } = await this.destructions.rehearse(visit.who, input);
      return new SeeOther(`${RETENTION}/${id}`, { message: texts.listed });
    };
    return attempt(visit, act, (reasons) => this.newForm(visit, reasons));
  }

  private async newForm(visit: OfficialVisit, reasons: readonly Reason[] = []) {
    const { who, language, query } = visit;
    const bodies = await this.views.choices(who, language);
    const [only, ...others] = bodies;
    const publicBodyId = query.get('body') ?? (others.length === 0 ? only?.value : null);
    const asked = { publicBodyId, kind: query.get('kind'), olderThan: query.get('olderThan') };
    return newPage(formOf(visit, newTexts, { kept: valuesFor(asked), reasons }), bodies);
  }
}
