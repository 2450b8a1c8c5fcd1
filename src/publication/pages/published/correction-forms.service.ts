import { Injectable } from '@nestjs/common';
import { requireRole } from '../../../office/accounts/actor.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import {
  onlyParts,
  PARTS_SHOWN,
  partsToCorrect,
  withoutFormerPosts,
} from '../../../office/pages/meetings/correction.rules.js';
import { withFields } from '../../../office/pages/meetings/form/form-lines.rules.js';
import { type Kept, KeptValues } from '../../../office/pages/meetings/form/kept-values.service.js';
import { MeetingDrafts, prepared } from '../../../office/pages/meetings/meeting-drafts.service.js';
import { MeetingForms, type Shown } from '../../../office/pages/meetings/form/meeting-forms.service.js';
import type { Resolved } from '../../../office/pages/meetings/pickers/pickers.js';
import { withheldPlaces, withHidden, withoutHidden } from '../../../office/pages/meetings/withheld.rules.js';
import { randomId } from '../../../platform/identity.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { grounds } from '../../../words/register-words.js';
import { CorrectMeetingInput } from '../../publication.inputs.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { reasonAfterReport } from './after-report.js';
import { correctPage, type WithheldLine } from './correct.page.js';
import type { Correction } from './correction-steps.service.js';
import { correctTexts } from './published.forms.js';

/** A published meeting that somebody may correct, and what it says. */
export interface Correctable {
  whole: WholeMeeting;
  kept: Kept;
}

/** The form in which published meetings are corrected: the one that they were written down in. */
@Injectable()
export class CorrectionForms {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly forms: MeetingForms,
    private readonly drafts: MeetingDrafts,
    private readonly keptValues: KeptValues,
  ) {}

  /** The meeting, for those who may correct it. */
  async correctable({ who }: OfficialVisit, id: string): Promise<Correctable> {
    const whole = await this.seen.whole(who, id, [MeetingState.PUBLISHED]);
    requireRole(who, whole.meeting.publicBodyId, Role.PUBLISHER);
    return { whole, kept: await this.keptValues.shownTo(who, whole) };
  }

  /** The form as it begins: with what the meeting says. */
  begin(visit: OfficialVisit, about: Correctable): Promise<OfficePage> {
    const reason = reasonAfterReport(visit, about.whole.meeting.language);
    const values = withFields(about.kept.values, { key: randomId(), '/reason': reason });
    return this.page(visit, about, { values });
  }

  async page(visit: OfficialVisit, about: Correctable, shown: Omit<Shown, 'meetingId'>): Promise<OfficePage> {
    const { meeting } = about.whole;
    const view = await this.forms.view(visit, { meetingId: meeting.id, ...shown }, correctTexts);
    return correctPage({
      view,
      meeting,
      withheld: await this.withheld(visit, about, view.form.values),
      hidden: about.kept.hidden.length > 0,
    });
  }

  /** What somebody filled in, with ids for names, and with what they may not see. */
  async resolved({ who, values }: OfficialVisit, { whole, kept }: Correctable): Promise<Resolved> {
    const filled = withHidden(values, kept.hidden, kept.all);
    const target = { id: whole.meeting.id, Input: CorrectMeetingInput };
    const resolved = await this.drafts.resolvedCorrection(who, filled, target);
    return { ...resolved, values: withoutFormerPosts(resolved.values, kept.all) };
  }

  /** The form as it may be shown again, and sent on. */
  shown(values: Values, { kept }: Correctable): Values {
    return withoutHidden(values, kept.hidden, kept.all);
  }

  /** What is to be corrected, and the form that goes on: what it does not change is left as it is. */
  async correction(values: Values, about: Correctable): Promise<Correction> {
    const { whole, kept } = about;
    const parts = partsToCorrect(values, kept.all);
    const ready = prepared(onlyParts(values, parts));
    return {
      input: await readInput(CorrectMeetingInput, ready, { id: whole.meeting.id }),
      values: withFields(this.shown(values, about), { [PARTS_SHOWN]: parts.join(' ') }),
    };
  }

  private async withheld(
    { language }: OfficialVisit,
    { whole, kept }: Correctable,
    values: Values,
  ): Promise<WithheldLine[]> {
    const redactions = await this.keptValues.redactions(whole.meeting.id);
    return withheldPlaces(redactions, kept.all, values).map(({ name, pointer, ground }) => ({
      name,
      field: fieldInWords(pointer, language),
      ground: grounds.label(ground, language),
    }));
  }
}
