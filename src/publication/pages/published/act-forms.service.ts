import { Injectable } from '@nestjs/common';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { valueInWords } from '../../../register/pages/record/value-words.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { RecordViews } from '../seen/record-views.service.js';
import { reasonAfterReport } from './after-report.js';
import { redactPage, withdrawPage } from './acts.page.js';
import { redactTexts, withdrawTexts } from './published.forms.js';
import { redactableIn } from './redactable.rules.js';

type Reasons = readonly Reason[];

/** The forms for what is done about a published meeting, filled in with what stands in it. */
@Injectable()
export class ActForms {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly views: RecordViews,
  ) {}

  async redact(visit: OfficialVisit, id: string, reasons: Reasons = []): Promise<OfficePage> {
    const meeting = await this.published(visit, id);
    const here = reasons.map((each) => ({
      ...each,
      ...(each.field ? { field: wholeList(each.field) } : {}),
    }));
    const form = formOf(visit, redactTexts, { reasons: here });
    return redactPage(form, meeting, await this.fieldsOf(visit, meeting));
  }

  async withdraw(visit: OfficialVisit, id: string, reasons: Reasons = []): Promise<OfficePage> {
    const meeting = await this.published(visit, id);
    const kept = valuesFor({ reason: reasonAfterReport(visit, meeting.language) });
    return withdrawPage(formOf(visit, withdrawTexts, { kept, reasons }), meeting);
  }

  private async published({ who }: OfficialVisit, id: string): Promise<Meeting> {
    return (await this.seen.whole(who, id, [MeetingState.PUBLISHED])).meeting;
  }

  private async fieldsOf({ language }: OfficialVisit, meeting: Meeting): Promise<Option[]> {
    const document = (await this.views.versions(meeting)).at(-1)?.record ?? {};
    const names = await this.views.namesIn(meeting.publicBodyId, [document]);
    return redactableIn(document).map(({ pointer, value }) => ({
      value: pointer,
      label: fieldInWords(pointer, language),
      ...(pointer.endsWith('Id') ? {} : { hint: valueInWords(pointer, value, { language, names }) }),
    }));
  }
}

// What is wrong with one of the fields that were chosen is told where they are chosen.
function wholeList(field: string): string {
  return field.replace(/^\/fields\/\d+$/, '/fields');
}
