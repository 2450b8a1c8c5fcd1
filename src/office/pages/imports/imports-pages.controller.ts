import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { bodiesWhere, hasRoleSomewhere } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { ImportDeskQueries } from '../../imports/desk/import-desk.queries.js';
import { ImportDesk } from '../../imports/desk/import-desk.service.js';
import { ImportOrigin } from '../../imports/desk/import-words.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { windowOf } from '../frame/paging.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { importListPage } from './import-list.page.js';
import { importPageMessages as texts } from './import-pages.messages.js';
import { handedIn, newImportTexts } from './new-import.forms.js';
import { newImportPage } from './new-import.page.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR } = Role;
const HANDING_IN = [RECORDER, PUBLISHER, REGISTRAR, IMPORTER] as const;

/** The list of imports, and the page where one begins. */
@OfficePages('imports')
export class ImportsPagesController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly queries: ImportDeskQueries,
    private readonly bodies: BodiesQueries,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER, AUDITOR)
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const bodies = await this.bodies.all();
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
  @Post('new')
  begin(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const around = { site: this.configuration.publicUrl, at: this.clock.now() };
        const given = handedIn(visit, await this.bodiesOf(visit), around);
        const { id, survey } = await this.desk.begin(visit.who, given);
        const params = { rows: survey?.rows ?? 0 };
        return new SeeOther(`/office/imports/${id}/columns`, { message: texts.readDone, params });
      },
      (reasons) => this.form(visit, reasons.map(atFile)),
    );
  }

  private async form(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const kept = await this.likeAnEarlierOne(visit);
    return newImportPage(formOf(visit, newImportTexts, { kept, reasons }), await this.bodiesOf(visit));
  }

  /** A later file of the same source: `?like=<id>`. */
  private async likeAnEarlierOne({ who, query }: OfficialVisit): Promise<Values> {
    const id = query.get('like') ?? '';
    const earlier = /^[0-9a-f-]{36}$/.test(id) ? await this.queries.find(who, id) : null;
    if (!earlier) return new Map([['/origin', [ImportOrigin.OWN]]]);
    return new Map([
      ['/publicBodyId', [earlier.publicBodyId]],
      ['/origin', [earlier.origin]],
      ['/sourceName', [earlier.sourceName]],
      ['/sourceUrl', [earlier.sourceUrl]],
      ['/sourceLicence', [earlier.sourceLicence]],
    ]);
  }

  private async bodiesOf({ who }: OfficialVisit): Promise<PublicBody[]> {
    const ids = new Set(bodiesWhere(who, ...HANDING_IN));
    return (await this.bodies.all()).filter(({ id }) => ids.has(id));
  }
}

// What is wrong with the file itself is wrong with the one thing that was handed in.
function atFile(each: Reason): Reason {
  return each.field === undefined ? { ...each, field: '/file' } : each;
}
