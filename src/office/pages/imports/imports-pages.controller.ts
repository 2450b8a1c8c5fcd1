import { Get, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { ImportDeskQueries } from '../../imports/desk/import-desk.queries.js';
import { HANDING_IN } from '../../imports/desk/import-rights.js';
import { ImportOrigin } from '../../imports/desk/import-words.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { found, idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { importListPage } from './import-list.page.js';
import { importPageMessages as texts } from './import-pages.messages.js';
import { newImportTexts } from './new-import.forms.js';
import { newImportPage } from './new-import.page.js';
import { NewImports } from './new-imports.service.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR } = Role;

/** The list of imports, and the page where one begins. */
@OfficePages('imports')
export class ImportsPagesController {
  constructor(
    private readonly begun: NewImports,
    private readonly queries: ImportDeskQueries,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const bodies = await this.begun.allBodies();
    return importListPage({
      language: visit.language,
      found: await this.queries.imports(visit.who, windowOf(visit)),
      bodies: new Map(bodies.map((body) => [body.id, body])),
      mayBegin: hasRoleSomewhere(visit.who, ...HANDING_IN),
    });
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Get('new')
  newImport(@Visiting() visit: OfficialVisit): Promise<OfficePage> {
    return this.form(visit);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
  @Restorable()
  @Post('new')
  begin(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const { id, survey } = await this.begun.begin(visit);
        const params = { rows: survey?.rows ?? 0 };
        return new SeeOther(`/office/imports/${id}/columns`, { message: texts.readDone, params });
      },
      (reasons) => this.form(visit, reasons.map(atFile)),
    );
  }

  private async form(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const kept = await this.likeAnEarlierOne(visit);
    return newImportPage(
      formOf(visit, newImportTexts, { kept, reasons }),
      await this.begun.bodiesOf(visit.who),
    );
  }

  /** A later file of the same source: `?like=<id>`. */
  private async likeAnEarlierOne({ who, query }: OfficialVisit): Promise<Values> {
    const id = query.get('like');
    if (id === null) return new Map([['/origin', [ImportOrigin.OWN]]]);
    const earlier = found(await this.queries.find(who, idIn(id)));
    return new Map([
      ['/publicBodyId', [earlier.publicBodyId]],
      ['/origin', [earlier.origin]],
      ['/sourceName', [earlier.sourceName]],
      ['/sourceUrl', [earlier.sourceUrl]],
      ['/sourceLicence', [earlier.sourceLicence]],
    ]);
  }
}

// What is wrong with the file itself is wrong with the one thing that was handed in.
function atFile(each: Reason): Reason {
  return each.field === undefined ? { ...each, field: '/file' } : each;
}
