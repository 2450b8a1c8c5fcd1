import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../../office/accounts/allows.js';
import { type OfficeAnswer, SeeOther } from '../../../../office/pages/frame/answer.js';
import { attempt } from '../../../../office/pages/frame/attempt.js';
import { idIn } from '../../../../office/pages/frame/found.js';
import { OfficePages } from '../../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../../office/pages/frame/visit.js';
import { readInput } from '../../../../platform/pages/forms/read-input.js';
import { Role } from '../../../../words/body-words.js';
import { DecideNamesInput, WithholdNameInput } from '../../../people/names/naming.inputs.js';
import { NamingService } from '../../../people/names/naming.service.js';
import { NameForms } from './name-forms.service.js';
import { namesMessages as texts } from './names.messages.js';
import { NamesViews } from './names-views.service.js';

const LIST = '/office/privacy/names';

/** The names of outside people, and what is decided about them. */
@OfficePages('privacy/names')
@Allows(Role.REGISTRAR)
export class NamesController {
  constructor(
    private readonly views: NamesViews,
    private readonly forms: NameForms,
    private readonly naming: NamingService,
  ) {}

  @Allows(Role.REGISTRAR, Role.AUDITOR)
  @Get()
  list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.views.list(visit);
  }

  @Get(':id')
  form(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return this.forms.decide(visit, id);
  }

  @Restorable()
  @Post(':id')
  decide(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const input = await readInput(DecideNamesInput, visit.values, { id: idIn(id) });
        await this.naming.decide(visit.who, input);
        return new SeeOther(LIST, { message: texts.decided });
      },
      (reasons) => this.forms.decide(visit, id, reasons),
    );
  }

  @Get(':id/:line/withhold')
  ask(@Visiting() visit: OfficialVisit, @Param() path: LinePath): Promise<OfficeAnswer> {
    return this.forms.withhold(visit, path);
  }

  @Restorable()
  @Post(':id/:line/withhold/check')
  check(@Visiting() visit: OfficialVisit, @Param() path: LinePath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => this.forms.sure(visit, await read(visit, path)),
      (reasons) => this.forms.withhold(visit, path, reasons),
    );
  }

  @Restorable()
  @Post(':id/:line/withhold')
  withhold(@Visiting() visit: OfficialVisit, @Param() path: LinePath): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        await this.naming.withhold(visit.who, await read(visit, path));
        return new SeeOther(LIST, { message: texts.withheld });
      },
      (reasons) => this.forms.withhold(visit, path, reasons),
    );
  }
}

function read({ values }: OfficialVisit, { id, line }: LinePath): Promise<WithholdNameInput> {
  return readInput(WithholdNameInput, values, { id: idIn(id), lineId: idIn(line) });
}

interface LinePath {
  id: string;
  line: string;
}
