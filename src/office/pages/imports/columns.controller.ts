import { Get, Param, Post } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { type Reason, reason } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { requireMayWork } from '../../imports/desk/import-rights.js';
import { ImportDeskQueries } from '../../imports/desk/import-desk.queries.js';
import { ImportDesk, type ImportSeen, isBusy, requireFile } from '../../imports/desk/import-desk.service.js';
import { ImportTasks, understanding } from '../../imports/desk/import-tasks.service.js';
import { importDeskMessages } from '../../imports/desk/import-desk.messages.js';
import type { StartedImport } from '../../imports/desk/started-import.entity.js';
import type { ImportChoices } from '../../imports/guess/choices.js';
import type { Survey } from '../../imports/guess/survey.rules.js';
import { type OfficeAnswer, type OfficePage, RawAnswer, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { found, idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { choicesIn, columnsTexts, fieldsOf } from './columns.forms.js';
import { columnsMessages as texts } from './columns.messages.js';
import { columnsPage } from './columns.page.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR } = Role;

/** An import with the look of its file, as long as that is kept. */
type Surveyed = StartedImport & { survey: Survey; choices: ImportChoices };

/** Where somebody says what the columns of a file mean. */
@OfficePages('imports/:id')
export class ColumnsController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly tasks: ImportTasks,
    private readonly queries: ImportDeskQueries,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Get('columns')
  async columns(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const started = await this.started(visit, id);
    // Nothing can be changed until the work is done: the page of the import tells how far it is.
    return isBusy(started) ? new SeeOther(`/office/imports/${started.id}`) : this.show(visit, id);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('columns')
  choose(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const started = await this.started(visit, id);
        const chosen = await this.desk.choose(
          visit.who,
          seenIn(visit, id),
          await this.chosen(visit, started),
        );
        if (visit.values.get('then')?.[0] !== 'try') {
          return new SeeOther(`/office/imports/${chosen.id}/columns`, { message: texts.saved });
        }
        await this.tasks.try(visit.who, { id: chosen.id, expectedVersion: chosen.version });
        return new SeeOther(`/office/imports/${chosen.id}`);
      },
      (reasons) => this.show(visit, id, reasons),
    );
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('mapping')
  take(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const content = visit.files.get('/mapping')?.bytes ?? Buffer.alloc(0);
        const { id: taken } = await this.desk.takeMapping(visit.who, seenIn(visit, id), content);
        return new SeeOther(`/office/imports/${taken}/columns`, { message: texts.taken });
      },
      (reasons) => this.show(forgetful(visit), id, reasons.map(atMapping)),
    );
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('look')
  look(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const sheet = visit.values.get('/sheet')?.at(-1) ?? '';
        const { id: seen } = await this.desk.lookAgain(visit.who, seenIn(visit, id), sheet);
        return new SeeOther(`/office/imports/${seen}/columns`, { message: texts.guessed });
      },
      (reasons) => this.show(forgetful(visit), id, reasons),
    );
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get('mapping.json')
  async mapping(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const started = found(await this.queries.find(who, idIn(id)));
    const json = `${JSON.stringify(understanding(started), null, 2)}\n`;
    return new RawAnswer('application/json; charset=utf-8', json, 'import-mapping.json');
  }

  private async show(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const started = await this.started(visit, id);
    const { survey } = started;
    // After a fault the page asks what belongs to what was chosen just now.
    const choices = visit.values.has('/columns/0/meaning')
      ? await this.chosen(visit, started)
      : started.choices;
    const kept: Values = fieldsOf(choices, survey);
    const form = formOf(visit, columnsTexts, { kept, reasons });
    return columnsPage(
      { ...form, values: kept },
      {
        started,
        survey,
        choices,
        topics: await this.queries.topics(started.publicBodyId),
        reusedOn: await this.reusedOn(visit, started),
      },
    );
  }

  private async chosen(
    { values }: OfficialVisit,
    { choices, survey, publicBodyId }: Surveyed,
  ): Promise<ImportChoices> {
    const topics = await this.queries.topics(publicBodyId);
    return choicesIn(values, choices, { survey, topics });
  }

  private async started({ who }: OfficialVisit, id: string): Promise<Surveyed> {
    const started = found(await this.queries.find(who, idIn(id)));
    requireMayWork(who, started);
    requireFile(started);
    const { survey, choices } = started;
    if (!survey || !choices) throw new Refusal('CONFLICT', reason(importDeskMessages.forgotten));
    return Object.assign(started, { survey, choices });
  }

  private async reusedOn({ who }: OfficialVisit, { reusedId }: StartedImport): Promise<string | null> {
    const earlier = reusedId ? await this.queries.find(who, reusedId) : null;
    return earlier?.importedAt ? stockholmTime(earlier.importedAt).day : null;
  }
}

function seenIn({ values }: OfficialVisit, id: string): ImportSeen {
  return { id: idIn(id), expectedVersion: Number(values.get('/expectedVersion')?.at(-1) ?? 0) };
}

/** Without what was typed: the page has two forms, and this one was not filled in. */
function forgetful(visit: OfficialVisit): OfficialVisit {
  return { ...visit, values: new Map() };
}

// What is wrong within a mapping is told with its line and column.
function atMapping(each: Reason): Reason {
  return { ...each, field: '/mapping' };
}
