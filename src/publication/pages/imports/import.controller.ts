import { Get, Param, Post } from '@nestjs/common';
import type { Actor } from '../../../office/accounts/actor.js';
import { Allows } from '../../../office/accounts/allows.js';
import { ImportDesk, type ImportSeen } from '../../../office/imports/desk/import-desk.service.js';
import { ImportTasks } from '../../../office/imports/desk/import-tasks.service.js';
import { ImportTask } from '../../../office/imports/desk/import-words.js';
import type { StartedImport } from '../../../office/imports/desk/started-import.entity.js';
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
import { Role } from '../../../words/body-words.js';
import { type Act, actPage, actTexts } from './import-acts.page.js';
import { importMessages as texts } from './import.messages.js';
import { importPage } from './import.page.js';
import { ImportViews } from './import-views.service.js';
import { rejectedAsCsv } from './rejected-rows.rules.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR } = Role;

/** One import: how it stands, and what is done with it. */
@OfficePages('imports/:id')
export class ImportController {
  constructor(
    private readonly views: ImportViews,
    private readonly tasks: ImportTasks,
    private readonly desk: ImportDesk,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get()
  async show(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const view = await this.views.view(visit.who, id);
    return importPage(visit.language, view, { still: visit.query.has('still') });
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('try')
  try(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.order(visit, id, () => this.tasks.try(visit.who, seenIn(visit, id)));
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Get('import')
  askImport(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, 'import');
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('import')
  import(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.act(visit, id, 'import', () => this.tasks.import(visit.who, seenIn(visit, id)));
  }

  @Allows(PUBLISHER)
  @Get('publish')
  askPublish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, 'publish');
  }

  @Allows(PUBLISHER)
  @Restorable()
  @Post('publish')
  publish(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const why = visit.values.get('/reason')?.at(-1) ?? '';
    return this.act(visit, id, 'publish', () => this.tasks.publish(visit.who, seenIn(visit, id), why));
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Get('discard')
  askDiscard(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, 'discard');
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('discard')
  discard(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.act(visit, id, 'discard', () => this.tasks.discard(visit.who, seenIn(visit, id)));
  }

  /** Does the rest of what broke off. */
  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('resume')
  resume(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.order(visit, id, () => this.tasks.goOn(visit.who, seenIn(visit, id)));
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Get('remove')
  askRemove(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.ask(visit, id, 'remove');
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('remove')
  remove(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.act(visit, id, 'remove', () => this.desk.forget(visit.who, seenIn(visit, id)));
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get('report.json')
  async report(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const { report, trial } = await this.views.find(who, id);
    const json = `${JSON.stringify(found(report ?? trial), null, 2)}\n`;
    return new RawAnswer('application/json; charset=utf-8', json, 'import-report.json');
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get('rejected.csv')
  async rejected(
    @Visiting() { who, language }: OfficialVisit,
    @Param('id') id: string,
  ): Promise<OfficeAnswer> {
    const { report, trial } = await this.views.find(who, id);
    const csv = rejectedAsCsv(found(report ?? trial), language);
    return new RawAnswer('text/csv; charset=utf-8', csv, 'rejected-rows.csv');
  }

  // What cannot be done now is told on the page of the import: nobody is asked whether they are sure of it.
  private ask(visit: OfficialVisit, id: string, act: Act): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const view = await this.views.view(visit.who, id);
        await this.requirePossible(visit.who, view.started, act);
        return actPage(formOf(visit, actTexts, {}), act, view);
      },
      (reasons) => this.refused(visit, id, reasons),
    );
  }

  private async requirePossible(who: Actor, started: StartedImport, act: Act): Promise<void> {
    if (act === 'remove') this.desk.requireForgettable(who, started);
    else await this.tasks.requirePossible(who, started, TASKS[act]);
  }

  private act(
    visit: OfficialVisit,
    id: string,
    act: Act,
    work: () => Promise<StartedImport>,
  ): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const done = await work();
        return new SeeOther(
          `/office/imports/${done.id}`,
          act === 'remove' ? { message: texts.removed } : undefined,
        );
      },
      async (reasons) =>
        actPage(formOf(visit, actTexts, { reasons }), act, await this.views.view(visit.who, id)),
    );
  }

  private order(visit: OfficialVisit, id: string, work: () => Promise<StartedImport>): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => new SeeOther(`/office/imports/${(await work()).id}`),
      (reasons) => this.refused(visit, id, reasons),
    );
  }

  // What is ordered on the page of the import is told there when it is refused. No browser reads the answer to a form again.
  private async refused(visit: OfficialVisit, id: string, reasons: readonly Reason[]): Promise<OfficePage> {
    const refused = formOf(visit, actTexts, { reasons });
    return importPage(visit.language, await this.views.view(visit.who, id), { still: true, refused });
  }
}

const TASKS = {
  import: ImportTask.IMPORT,
  publish: ImportTask.PUBLISH,
  discard: ImportTask.DISCARD,
} as const;

function seenIn({ values }: OfficialVisit, id: string): ImportSeen {
  return { id: idIn(id), expectedVersion: Number(values.get('/expectedVersion')?.at(-1) ?? 0) };
}
