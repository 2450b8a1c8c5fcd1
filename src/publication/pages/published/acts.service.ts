import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../office/accounts/actor.js';
import type { ReasonedMeetingInput } from '../../../office/meetings/steps/step.inputs.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { WithdrawalsService } from '../../meetings/withdrawals.service.js';
import type { RedactMeetingInput } from '../../publication.inputs.js';
import { RedactionsService } from '../../redaction/redactions.service.js';
import { RecordViews } from '../seen/record-views.service.js';
import { type RedactionShown, sureToRedactPage, sureToWithdrawPage } from './acts.page.js';
import { leavingIn } from './leaving.rules.js';
import { type Attempt, bothOf, newestOf, Trials } from './trials.service.js';

/** What can be done about a published meeting. */
@Injectable()
export class PublicActs {
  constructor(
    readonly redactions: RedactionsService,
    readonly withdrawals: WithdrawalsService,
  ) {}

  redact(actor: Actor, input: RedactMeetingInput) {
    return this.redactions.redact(actor, input);
  }

  withdraw(actor: Actor, input: ReasonedMeetingInput) {
    return this.withdrawals.withdraw(actor, input);
  }
}

/** What an act would lead to, shown before it is done: tried for real, and undone. */
@Injectable()
export class ActPreviews {
  constructor(
    private readonly trials: Trials,
    private readonly views: RecordViews,
    private readonly acts: PublicActs,
  ) {}

  async redaction(visit: OfficialVisit, input: RedactMeetingInput): Promise<OfficePage> {
    const shown = await this.leaving(visit, input.id, (store) =>
      this.acts.redactions.keepRedaction(store, visit.who, input),
    );
    return sureToRedactPage(shown);
  }

  /** What something takes out of a meeting's public versions, and what remains of them. */
  async leaving({ language }: OfficialVisit, id: string, act: Attempt): Promise<RedactionShown> {
    const tried = await this.trials.of(id, act);
    const { whole, before, after } = tried;
    const documents = [...before, ...after].map(({ record }) => record);
    const names = await this.views.namesIn(whole.meeting.publicBodyId, documents);
    const withheld = newestOf(after)['withheld'] ?? [];
    return {
      meeting: whole.meeting,
      language,
      leaving: leavingIn(bothOf(tried), { language, names }),
      after: [...after]
        .reverse()
        .map(({ version, record }) => ({ version, document: { ...record, withheld } })),
      names,
    };
  }

  async withdrawal({ who, language }: OfficialVisit, input: ReasonedMeetingInput): Promise<OfficePage> {
    const { whole } = await this.trials.of(input.id, (store) =>
      this.acts.withdrawals.keepWithdrawal(store, who, input),
    );
    return sureToWithdrawPage(whole.meeting, input.reason, language);
  }
}
