import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import { KeepNamingInput, ShortenNamingInput } from '../../../office/bodies/naming/naming.inputs.js';
import { NamingShortenings } from '../../../office/bodies/naming/naming-shortenings.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import { idIn } from '../../../office/pages/frame/found.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { dayInWords } from '../../../platform/language/in-words.js';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { RETENTION } from './above-retention.js';
import { namingPageMessages as texts } from './naming.messages.js';
import { shortenPage, shortenTexts, undoPage } from './naming.page.js';
import { NamingViews } from './naming-views.service.js';

const { REGISTRAR } = Role;

/** For how long a body names people: shortened by decision, and the decision undone. */
@OfficePages('privacy/naming/:id')
export class NamingController {
  constructor(
    private readonly views: NamingViews,
    private readonly shortenings: NamingShortenings,
  ) {}

  @Allows(REGISTRAR)
  @Get()
  form(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficePage> {
    return this.ask(visit, id);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post()
  shorten(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(ShortenNamingInput, visit.values, { id: idIn(id) });
      const { holdsFrom } = await this.shortenings.shorten(visit.who, input);
      const params = { day: dayInWords(holdsFrom, visit.language) };
      return new SeeOther(RETENTION, { message: texts.recorded, params });
    };
    return attempt(visit, act, (reasons) => this.ask(visit, id, reasons));
  }

  @Allows(REGISTRAR)
  @Get('undo')
  undoForm(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficePage> {
    return this.askToUndo(visit, id);
  }

  @Allows(REGISTRAR)
  @Restorable()
  @Post('undo')
  undo(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const input = await readInput(KeepNamingInput, visit.values, { id: idIn(id) });
      await this.shortenings.keep(visit.who, input);
      return new SeeOther(RETENTION, { message: texts.undone });
    };
    return attempt(visit, act, (reasons) => this.askToUndo(visit, id, reasons));
  }

  private async ask(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []) {
    const body = await this.views.body(visit, id);
    if (reasons.length === 0) await this.views.refuseIfWaiting(body);
    return shortenPage(formOf(visit, shortenTexts, { reasons }), {
      body,
      ...(await this.views.effect(body)),
    });
  }

  private async askToUndo(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []) {
    const body = await this.views.body(visit, id);
    return undoPage(formOf(visit, {}, { reasons }), body, await this.views.waiting(body));
  }
}
