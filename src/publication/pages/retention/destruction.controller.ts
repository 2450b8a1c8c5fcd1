import { Get, Param, Post } from '@nestjs/common';
import { requireRole } from '../../../office/accounts/actor.js';
import { Allows } from '../../../office/accounts/allows.js';
import {
  type OfficeAnswer,
  type OfficePage,
  RawAnswer,
  SeeOther,
} from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { DestructionState } from '../../retention/destruction-words.js';
import {
  BeginDestructionInput,
  DecideDestructionInput,
  ResumeDestructionInput,
} from '../../retention/destruction.inputs.js';
import type { Destruction } from '../../retention/destruction.entity.js';
import { Destructions, requireStep } from '../../retention/destructions.service.js';
import { hasProtocol, runPage } from './destruction.page.js';
import { decidePage, decideTexts, destroyPage, destroyTexts, resumePage } from './order.page.js';
import { listCsv, protocolCsv, protocolJson } from './protocol.js';
import { RETENTION } from './above-retention.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';
import { RetentionViews } from './retention-views.service.js';

const { REGISTRAR, AUDITOR } = Role;
const CSV = 'text/csv; charset=utf-8';

/** One destruction from its list to its protocol. */
@OfficePages('privacy/retention/:id')
export class DestructionController {
  constructor(
    private readonly views: RetentionViews,
    private readonly destructions: Destructions,
  ) {}

  @Allows(REGISTRAR, AUDITOR)
  @Get()
  async show(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return runPage(await this.views.view(visit, id));
  }

  @Allows(REGISTRAR, AUDITOR)
  @Get('print')
  async print(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return runPage(await this.views.view(visit, id, true));
  }

  @Allows(REGISTRAR, AUDITOR)
  @Get('list.csv')
  async list(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const run = await this.views.run(who, id);
    return new RawAnswer(CSV, listCsv(await this.views.items(run)), `list-${run.id}.csv`);
  }

  @Allows(REGISTRAR, AUDITOR)
  @Get('protocol.csv')
  async csv(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const { run, items } = await this.performed(visit, id);
    return new RawAnswer(CSV, protocolCsv(items), `protocol-${run.id}.csv`);
  }

  @Allows(REGISTRAR, AUDITOR)
  @Get('protocol.json')
  async json(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const view = await this.performed(visit, id);
    return new RawAnswer(
      'application/json; charset=utf-8',
      protocolJson(view),
      `protocol-${view.run.id}.json`,
    );
  }

  @Allows(REGISTRAR)
  @Get('decide')
  decideForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, () => this.askDecision(visit, id));
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('decide')
  decide(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(DecideDestructionInput, visit.values, { id: idIn(id) });
      await this.destructions.decide(visit.who, input);
      return new SeeOther(`${RETENTION}/${id}`, { message: texts.decidedNow });
    };
    return attempt(visit, act, (reasons) => this.askDecision(visit, id, reasons));
  }

  @Allows(REGISTRAR)
  @Get('destroy')
  destroyForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, () => this.askAgain(visit, id));
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('destroy')
  destroy(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(BeginDestructionInput, visit.values, { id: idIn(id) });
      await this.destructions.begin(visit.who, input);
      return new SeeOther(`${RETENTION}/${id}`, { message: texts.begun });
    };
    return attempt(visit, act, (reasons) => this.askAgain(visit, id, reasons));
  }

  @Allows(REGISTRAR)
  @Get('resume')
  resumeForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, () => this.askToResume(visit, id));
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('resume')
  resume(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(ResumeDestructionInput, visit.values, { id: idIn(id) });
      await this.destructions.resume(visit.who, input);
      return new SeeOther(`${RETENTION}/${id}`, { message: texts.resumed });
    };
    return attempt(visit, act, (reasons) => this.askToResume(visit, id, reasons));
  }

  private async performed(visit: OfficialVisit, id: string) {
    const view = await this.views.view(visit, id, true);
    return found(hasProtocol(view.run) ? view : null);
  }

  // That it is not the turn of a step is told on the page of the run, where it can be seen why.
  private ask(visit: OfficialVisit, id: string, form: () => Promise<OfficePage>): Promise<OfficeAnswer> {
    return attempt(visit, form, async (reasons) =>
      runPage(await this.views.view(visit, id), formOf(visit, {}, { reasons })),
    );
  }

  private async askDecision(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []) {
    const run = await this.atStep(visit, id, { state: DestructionState.REHEARSED, reasons });
    return decidePage(formOf(visit, decideTexts, { reasons }), run);
  }

  private async askAgain(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []) {
    const run = await this.atStep(visit, id, { state: DestructionState.DECIDED, reasons });
    return destroyPage(formOf(visit, destroyTexts, { reasons }), run);
  }

  private async askToResume(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []) {
    const run = await this.atStep(visit, id, { state: DestructionState.FAILED, reasons });
    return resumePage(formOf(visit, {}, { reasons }), run);
  }

  // What was written is shown again, whatever somebody else did meanwhile.
  private async atStep({ who }: OfficialVisit, id: string, { state, reasons }: Step): Promise<Destruction> {
    const run = await this.views.run(who, id);
    requireRole(who, run.publicBodyId, REGISTRAR);
    if (reasons.length === 0) requireStep(run, state);
    return run;
  }
}

/** At which step a form is asked for, and what it was refused for. */
interface Step {
  state: DestructionState;
  reasons: readonly Reason[];
}
