import { Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say, sayReason } from '../../../platform/language/message.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { Allows } from '../../accounts/allows.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { type OfficeAnswer, RawAnswer } from '../frame/answer.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { autosaveMessages as texts } from './autosave.messages.js';
import { MeetingDrafts } from './meeting-drafts.service.js';
import { meetingFormTexts, shownField } from './form/meeting-form.texts.js';
import { MeetingForms } from './form/meeting-forms.service.js';
import { RECORDING } from './recording.js';
import { isStale } from './stale.js';

/** What the program of the form is told. */
interface Saved {
  /** A sentence for whoever types. */
  said: string;
  /** Whether it is of no use to try again. */
  stop?: boolean;
  id?: string;
  version?: number;
  base?: string;
  advice?: { heading: string; sentences: string[] } | null;
}

/** Keeps drafts while somebody types: as much of them as can be kept. */
@OfficePages('meetings')
@Allows(...RECORDING)
export class AutosaveController {
  constructor(
    private readonly forms: MeetingForms,
    private readonly drafts: MeetingDrafts,
    private readonly clock: Clock,
  ) {}

  @Restorable()
  @Post('autosave')
  begin(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return this.save(visit, null);
  }

  @Restorable()
  @Post(':id/autosave')
  goOn(@Visiting() visit: OfficialVisit, @Param('id', ParseUUIDPipe) id: string): Promise<OfficeAnswer> {
    return this.save(visit, id);
  }

  // A form that waited from an earlier session comes back here: it is shown.
  private async save(visit: OfficialVisit, id: string | null): Promise<OfficeAnswer> {
    if (visit.restoring) return this.forms.page(visit, { meetingId: id, values: visit.values });
    return new RawAnswer('application/json; charset=utf-8', JSON.stringify(await this.saved(visit, id)));
  }

  private async saved({ who, language, values }: OfficialVisit, id: string | null): Promise<Saved> {
    try {
      const { meeting, faults } = await this.drafts.keepWhatIsRight(who, values, id);
      if (!meeting) return { said: say(texts.notSaved, language, { why: partsOf(faults, language) }) };
      return {
        ...(await this.stateOf(meeting, faults, language)),
        ...(await this.adviceOn(meeting, language)),
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isStale(error)) return { said: say(texts.conflict, language), stop: true };
      return { said: error.reasons.map((each) => sayReason(each, language)).join(' '), stop: true };
    }
  }

  private async stateOf(meeting: Meeting, faults: readonly Reason[], language: Language): Promise<Saved> {
    const { time } = stockholmTime(this.clock.now());
    const said =
      faults.length === 0
        ? say(texts.saved, language, { time })
        : say(texts.partlySaved, language, { time, parts: partsOf(faults, language) });
    return { said, id: meeting.id, version: meeting.version, base: await this.forms.baseOf(meeting) };
  }

  private async adviceOn(
    { id, publicBodyId, purpose, steps }: Meeting,
    language: Language,
  ): Promise<Pick<Saved, 'advice'>> {
    const of = { publicBodyId, except: id, accountId: steps.recordedBy };
    const found = await this.forms.adviceOn(purpose ?? '', of);
    if (found.length === 0) return { advice: null };
    const sentences = found.map((each) => sayReason(each, language));
    return { advice: { heading: say(texts.advice, language), sentences } };
  }
}

// The parts of the form by name, each once, with what is wrong.
function partsOf(faults: readonly Reason[], language: Language): string {
  const told = faults.map((fault) => {
    const name = meetingFormTexts[shownField(fault.field ?? '').replace(/\/\d+(?=\/|$)/g, '/*')];
    return `${name ? say(name.label, language) : '–'}: ${sayReason(fault, language)}`;
  });
  return [...new Set(told)].join(' ');
}
