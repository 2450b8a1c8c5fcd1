import { Get, Post } from '@nestjs/common';
import type { Reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { withoutBlankLines } from '../../../platform/pages/forms/values.rules.js';
import { Allows } from '../../accounts/allows.js';
import { DuplicatesQueries } from '../../organisations/duplicates.queries.js';
import { MAY_RECORD } from '../../organisations/organisation-access.js';
import { RecordOrganisationInput } from '../../organisations/organisation.inputs.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { type MayBeThere, newOrganisationPage } from './new-organisation.page.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import { OrganisationViews } from './organisation-views.service.js';
import { newTexts, withoutPersonalNumbers } from './organisation.forms.js';

const TELLING = { '/identifiers': ['value'], '/names': ['name'] };

/** To add an organisation: those that it may be are shown first. */
@OfficePages('organisations')
@Allows(...MAY_RECORD)
export class NewOrganisationController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly duplicates: DuplicatesQueries,
    private readonly views: OrganisationViews,
  ) {}

  @Get('new')
  form(@Visiting() visit: OfficialVisit): OfficeAnswer {
    const kept = new Map([
      ['/name', [visit.query.get('name') ?? '']],
      ['/country', ['SE']],
    ]);
    return newOrganisationPage(formOf(visit, newTexts, { kept }));
  }

  @Restorable()
  @Post('new')
  record(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const values = withoutBlankLines(visit.values, TELLING);
        const input = await readInput(RecordOrganisationInput, values);
        this.organisations.refuseFaulty(visit.who, input);
        const there = await this.mayBe(visit, input);
        if (there) return this.again(visit, [], there);
        const { id, name } = await this.organisations.recordOrganisation(visit.who, input);
        return new SeeOther(`/office/organisations/${id}`, { message: texts.recorded, params: { name } });
      },
      (reasons) => this.again(visit, reasons),
    );
  }

  /** Those that it may be, unless all of them were shown before. */
  private async mayBe(visit: OfficialVisit, input: RecordOrganisationInput): Promise<MayBeThere | null> {
    const seen = new Set(visit.values.get('seen')?.at(-1)?.split(' '));
    const duplicates = await this.duplicates.ofDraft(input);
    if (duplicates.every(({ organisation }) => seen.has(organisation.id))) return null;
    const listed = await this.views.listed(duplicates.map(({ organisation }) => organisation));
    return { duplicates, listed };
  }

  private again(visit: OfficialVisit, reasons: readonly Reason[], there?: MayBeThere): OfficePage {
    const values = withoutPersonalNumbers(visit.values, reasons);
    return newOrganisationPage(formOf({ ...visit, values }, newTexts, { reasons }), there);
  }
}
