import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../office/accounts/actor.js';
import type { ReasonedMeetingInput } from '../../../office/meetings/step.inputs.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import type { JsonObject } from '../../../words/json.js';
import { RecordKind } from '../../../words/register-words.js';
import { differences } from '../../../register/pages/record/record-differences.rules.js';
import { type StoredVersion, versionsOf } from '../../entries/stored-records.js';
import { CorrectionsService } from '../../meetings/corrections.service.js';
import { publicIdOf } from '../../meetings/meeting-publisher.service.js';
import { WithdrawalsService } from '../../meetings/withdrawals.service.js';
import type { CorrectMeetingInput, RedactMeetingInput } from '../../publication.inputs.js';
import { RedactionsService } from '../../redaction/redactions.service.js';
import { RecordViews } from '../seen/record-views.service.js';
import { Rehearsals } from '../seen/rehearsal.service.js';
import { type RedactionShown, sureToCorrectPage, sureToRedactPage, sureToWithdrawPage } from './acts.page.js';
import { leavingIn } from './leaving.rules.js';

/** A meeting after something was tried on it, and its public versions before and after. */
interface Tried {
  whole: WholeMeeting;
  before: StoredVersion[];
  after: StoredVersion[];
}

type Act = (store: EntityManager) => Promise<WholeMeeting>;

/** What can be done about a published meeting. */
@Injectable()
export class PublicActs {
  constructor(
    readonly corrections: CorrectionsService,
    readonly redactions: RedactionsService,
    readonly withdrawals: WithdrawalsService,
  ) {}

  correct(actor: Actor, input: CorrectMeetingInput) {
    return this.corrections.correct(actor, input);
  }

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
    private readonly rehearsals: Rehearsals,
    private readonly views: RecordViews,
    private readonly acts: PublicActs,
  ) {}

  async correction({ who, language }: OfficialVisit, input: CorrectMeetingInput): Promise<OfficePage> {
    const { whole, before, after } = await this.tried(input.id, (store) =>
      this.acts.corrections.keepCorrection(store, who, input),
    );
    const [was, is] = [newestOf(before), newestOf(after)];
    const names = await this.views.namesIn(whole.meeting.publicBodyId, [was, is]);
    const changes = differences(was, is, { language, names });
    const { meeting } = whole;
    return sureToCorrectPage({
      meeting,
      language,
      reason: input.reason,
      differences: changes,
      document: is,
      names,
    });
  }

  async redaction(visit: OfficialVisit, input: RedactMeetingInput): Promise<OfficePage> {
    const shown = await this.leaving(visit, input.id, (store) =>
      this.acts.redactions.keepRedaction(store, visit.who, input),
    );
    return sureToRedactPage(shown);
  }

  /** What something takes out of a meeting's public versions, and what remains of them. */
  async leaving({ language }: OfficialVisit, id: string, act: Act): Promise<RedactionShown> {
    const { whole, before, after } = await this.tried(id, act);
    const documents = [...before, ...after].map(({ record }) => record);
    const names = await this.views.namesIn(whole.meeting.publicBodyId, documents);
    const both = before.map(({ version, record }, at) => ({
      version,
      before: record,
      after: after[at]?.record ?? {},
    }));
    const withheld = newestOf(after)['withheld'] ?? [];
    return {
      meeting: whole.meeting,
      language,
      leaving: leavingIn(both, { language, names }),
      after: [...after]
        .reverse()
        .map(({ version, record }) => ({ version, document: { ...record, withheld } })),
      names,
    };
  }

  async withdrawal({ who, language }: OfficialVisit, input: ReasonedMeetingInput): Promise<OfficePage> {
    const { whole } = await this.tried(input.id, (store) =>
      this.acts.withdrawals.keepWithdrawal(store, who, input),
    );
    return sureToWithdrawPage(whole.meeting, input.reason, language);
  }

  private tried(id: string, act: Act): Promise<Tried> {
    return this.rehearsals.rehearse(async (store) => {
      const before = await versionsOfMeeting(store, id);
      const whole = await act(store);
      return { whole, before, after: await versionsOf(store, RecordKind.MEETING, publicIdOf(whole)) };
    });
  }
}

// Whether somebody may see it is asked by the act itself, before anything is shown.
async function versionsOfMeeting(store: EntityManager, id: string): Promise<StoredVersion[]> {
  const [row] = await store.query<{ publicId: string | null }[]>(
    'SELECT public_id AS "publicId" FROM office.meeting WHERE id = $1',
    [id],
  );
  return row?.publicId ? versionsOf(store, RecordKind.MEETING, row.publicId) : [];
}

function newestOf(versions: readonly StoredVersion[]): JsonObject {
  return versions.at(-1)?.record ?? {};
}
