import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import type { Reason } from '../../../platform/language/message.js';
import { MeetingState } from '../../../words/meeting-words.js';
import type { OrganisationKind } from '../../../words/organisation-words.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { contradictedReturns } from '../nil-returns/contradicted-returns.js';
import type { RuleContext } from '../draft-meeting.js';
import { draftOf } from '../meeting-draft.js';
import { obstacles, warnings } from '../meeting.rules.js';
import { namedProposals } from '../proposals.js';
import { toldDecisions } from '../names/told-decisions.js';
import { toldNames } from '../names/told-names.js';
import type { WholeMeeting } from '../whole-meeting.js';

/** Asks the rules about a meeting, with what they need to know from the database. */
@Injectable()
export class ObstacleQueries {
  constructor(private readonly clock: Clock) {}

  /**
   * Why it may not be published yet, all at once. What comes from another register is held to the hard rules alone, and
   * to what was decided here about its names.
   */
  async of(store: EntityManager, whole: WholeMeeting): Promise<Reason[]> {
    const found = obstacles(draftOf(whole), await this.context(store, whole));
    const proposals = await namedProposals(store, whole);
    if (whole.meeting.source.name) {
      const hard = found.filter(({ kind }) => kind === 'HARD');
      return [...hard, ...proposals, ...(await toldDecisions(store, whole))];
    }
    const contradicted = await contradictedReturns(store, whole);
    return [...found, ...proposals, ...contradicted, ...(await toldNames(store, whole))];
  }

  /** What should be read once more before it is published. */
  async warnings(store: EntityManager, whole: WholeMeeting): Promise<Reason[]> {
    return warnings(draftOf(whole), await this.context(store, whole));
  }

  private async context(store: EntityManager, { meeting, participants }: WholeMeeting): Promise<RuleContext> {
    const ids = participants.flatMap(({ organisationId, onBehalfOfId }) => [organisationId, onBehalfOfId]);
    const { targetDays, closedOn } = await store.findOneByOrFail(PublicBody, { id: meeting.publicBodyId });
    return {
      today: this.clock.today(),
      targetDays,
      // What is public already is corrected, whatever became of the body.
      closedOn: meeting.state === MeetingState.PUBLISHED ? null : closedOn,
      organisationKinds: await kindsOf(
        store,
        ids.filter((id) => id !== null),
      ),
      registrar: meeting.steps.namesApproved,
    };
  }
}

async function kindsOf(store: EntityManager, ids: readonly string[]): Promise<Map<string, OrganisationKind>> {
  if (ids.length === 0) return new Map();
  const rows = await store.find(Organisation, {
    where: { id: In([...ids]) },
    select: { id: true, kind: true },
  });
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
