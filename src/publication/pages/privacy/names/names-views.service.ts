import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../../../office/accounts/actor.js';
import { BodiesQueries } from '../../../../office/bodies/bodies.queries.js';
import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { windowOf } from '../../../../office/pages/frame/paging.js';
import { queryForm } from '../../../../office/pages/frame/search-form.js';
import type { OfficialVisit } from '../../../../office/pages/frame/visit.js';
import type { Option } from '../../../../platform/pages/forms/choices.js';
import { Role } from '../../../../words/body-words.js';
import { OutsideNames } from '../../../people/names/outside-names.queries.js';
import { filterTexts, searchIn } from './name-filters.js';
import { namesPage } from './names.page.js';

/** Gathers the list of names. */
@Injectable()
export class NamesViews {
  constructor(
    private readonly names: OutsideNames,
    private readonly bodies: BodiesQueries,
  ) {}

  async list(visit: OfficialVisit): Promise<OfficePage> {
    const { who, query } = visit;
    const rows = await this.names.list(who, searchIn(query), windowOf(visit));
    return namesPage({
      form: queryForm(visit, filterTexts),
      rows: rows.map((row) => ({ ...row, may: hasRole(who, row.publicBodyId, Role.REGISTRAR) })),
      bodies: await this.bodiesOf(visit),
      searching: [...query.values()].some((value) => value !== ''),
    });
  }

  private async bodiesOf({ who, language }: OfficialVisit): Promise<Option[]> {
    const bodies = await this.bodies.all();
    return bodies
      .filter(({ id }) => maySee(who, id))
      .map(({ id, nameSv, nameEn }) => ({ value: id, label: (language === 'en' ? nameEn : null) ?? nameSv }));
  }
}

function maySee(who: Actor, bodyId: string): boolean {
  return hasRole(who, bodyId, Role.REGISTRAR, Role.AUDITOR);
}
