import { Injectable } from '@nestjs/common';
import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { formOf } from '../../../../office/pages/frame/form-of.js';
import { found, idIn } from '../../../../office/pages/frame/found.js';
import type { OfficialVisit } from '../../../../office/pages/frame/visit.js';
import { Clock } from '../../../../platform/clock.js';
import { dayInWords } from '../../../../platform/language/in-words.js';
import { type Reason, say } from '../../../../platform/language/message.js';
import { valuesFor } from '../../../../platform/pages/forms/values.rules.js';
import { MeetingState, NameBasis } from '../../../../words/meeting-words.js';
import { Ground } from '../../../../words/register-words.js';
import type { Meeting } from '../../../../office/meetings/meeting.entity.js';
import type { WithholdNameInput } from '../../../people/names/naming.inputs.js';
import { NamingService } from '../../../people/names/naming.service.js';
import { NameStanding, type OutsideName } from '../../../people/names/outside-name.js';
import { OutsideNames } from '../../../people/names/outside-names.queries.js';
import type { RedactionShown } from '../../published/acts.page.js';
import { ActPreviews } from '../../published/acts.service.js';
import { MeetingsSeen } from '../../seen/meetings-seen.queries.js';
import { decidePage, decideTexts } from './decide.page.js';
import { namesMessages as texts } from './names.messages.js';
import { sureToWithholdPage, withholdPage, withholdTexts } from './withhold.page.js';

const { DRAFT, RETURNED, SUBMITTED, DELAYED, PUBLISHED } = MeetingState;
const DECIDABLE = [DRAFT, RETURNED, SUBMITTED, DELAYED, PUBLISHED];
const ALL = { skip: 0, take: 200 };

/** What withholding a name takes out of a public record, tried for real and undone. */
@Injectable()
export class NamePreviews {
  constructor(
    private readonly naming: NamingService,
    private readonly previews: ActPreviews,
  ) {}

  leaving(visit: OfficialVisit, input: WithholdNameInput): Promise<RedactionShown> {
    return this.previews.leaving(visit, input.id, (store) =>
      this.naming.keepWithheld(store, visit.who, input),
    );
  }
}

/** The forms in which names are decided about. */
@Injectable()
export class NameForms {
  constructor(
    private readonly names: OutsideNames,
    private readonly seen: MeetingsSeen,
    private readonly previews: NamePreviews,
    private readonly clock: Clock,
  ) {}

  async decide(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const { meeting } = await this.seen.whole(visit.who, id, DECIDABLE);
    const named = await this.names.list(visit.who, { meetingId: meeting.id }, ALL);
    // Of what everyone may read, only names that they do read have a basis to change.
    const names =
      meeting.state === PUBLISHED ? named.filter(({ standing }) => standing === NameStanding.PUBLIC) : named;
    found(names[0]);
    const kept = valuesFor({
      names: names.map(({ basis, citation }) => ({ nameBasis: basis, nameCitation: basis && citation })),
    });
    return decidePage(formOf(visit, decideTexts, { kept, reasons }), meeting, names);
  }

  async withhold(
    visit: OfficialVisit,
    { id, line }: { id: string; line: string },
    reasons: readonly Reason[] = [],
  ): Promise<OfficePage> {
    const { language } = visit;
    const { meeting, name } = await this.named(visit, id, line);
    const day = dayInWords(this.clock.today(), language);
    const decision = name.basis === NameBasis.CONSENT ? say(texts.consentGone, language, { day }) : '';
    const kept = valuesFor({ ground: Ground.PERSONAL_DATA, decision });
    return withholdPage(formOf(visit, withholdTexts, { kept, reasons }), meeting, name);
  }

  /** Asks whether somebody is sure, with all that leaves the public record in sight. */
  async sure(visit: OfficialVisit, input: WithholdNameInput): Promise<OfficePage> {
    const { meeting, name } = await this.named(visit, input.id, input.lineId);
    if (name.standing !== NameStanding.PUBLIC)
      return this.withhold(visit, { id: input.id, line: input.lineId });
    return sureToWithholdPage(meeting, name, await this.previews.leaving(visit, input));
  }

  private async named({ who }: OfficialVisit, id: string, line: string): Promise<NamedInMeeting> {
    const { meeting } = await this.seen.whole(who, id, DECIDABLE);
    const named = await this.names.list(who, { meetingId: meeting.id }, ALL);
    return { meeting, name: found(named.find(({ lineId }) => lineId === idIn(line))) };
  }
}

interface NamedInMeeting {
  meeting: Meeting;
  name: OutsideName;
}
