import { Get, Param, Post } from '@nestjs/common';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { Unit } from '../../bodies/unit.entity.js';
import { AmendUnitInput, RecordUnitInput } from '../../bodies/unit.inputs.js';
import { UnitsService } from '../../bodies/units.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import { BodyViews } from './body-views.service.js';
import { unitPage } from './unit.page.js';

interface UnitPath {
  body: string;
  unitId: string;
}

/** The parts of a body. */
@OfficePages('bodies/:body/units')
@Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
export class UnitsPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly units: UnitsService,
    private readonly loaders: BodiesLoaders,
  ) {}

  @Get('new')
  async form(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const { id } = await this.views.kept(visit, key);
    const body = await this.views.open(id);
    return unitPage(visit, { body, units: await this.loaders.unitsOfBody.load(body.id) });
  }

  @Restorable()
  @Post('new')
  async record(@Visiting() visit: OfficialVisit, @Param('body') key: string): Promise<OfficeAnswer> {
    const body = await this.views.kept(visit, key);
    return attempt(
      visit,
      async () => {
        const input = await readInput(RecordUnitInput, visit.values, { publicBodyId: body.id });
        await this.units.recordUnit(visit.who, input);
        return saved(body);
      },
      async (reasons) =>
        unitPage(visit, { body, units: await this.loaders.unitsOfBody.load(body.id), reasons }),
    );
  }

  @Get(':unitId/edit')
  async edit(@Visiting() visit: OfficialVisit, @Param() path: UnitPath): Promise<OfficeAnswer> {
    return unitPage(visit, await this.parts(visit, path));
  }

  @Restorable()
  @Post(':unitId/edit')
  async amend(@Visiting() visit: OfficialVisit, @Param() path: UnitPath): Promise<OfficeAnswer> {
    const { body, unit } = await this.parts(visit, path);
    return attempt(
      visit,
      async () => {
        const input = await readInput(AmendUnitInput, visit.values, { id: unit.id });
        await this.units.amendUnit(visit.who, input);
        return saved(body);
      },
      async (reasons) => unitPage(visit, { ...(await this.parts(visit, path)), reasons }),
    );
  }

  private async parts(visit: OfficialVisit, { body: key, unitId }: UnitPath) {
    const body = await this.views.kept(visit, key);
    const units = await this.loaders.unitsOfBody.load(body.id);
    const unit: Unit = found(units.find(({ id }) => id === unitId));
    return { body, units, unit };
  }
}

function saved({ slug }: PublicBody): SeeOther {
  return new SeeOther(`/office/bodies/${slug}`, { message: texts.saved });
}
