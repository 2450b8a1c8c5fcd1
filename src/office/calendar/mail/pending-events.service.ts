import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { randomId } from '../../../platform/identity.js';
import { reason } from '../../../platform/language/message.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { Channel } from '../../../words/meeting-words.js';
import type { Actor } from '../../accounts/actor.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { calendarMessages } from '../calendar.messages.js';
import { type EventMark, readMark, writeMark } from '../drafts/event-mark.js';
import { contentOf } from '../drafts/given-content.js';
import type { CalendarProposals, MeetingProposal, ProposedParty } from '../proposals/meeting-proposal.js';
import { RecognitionQueries } from '../proposals/recognition.queries.js';
import { PendingEvent } from './pending-event.entity.js';
import { pendingParty } from './pending-party.js';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const MOST_PENDING = 200;

/** Events that came by mail and wait to be confirmed. */
@Injectable()
export class PendingEvents implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly recognition: RecognitionQueries,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.cron('calendar.tidy', '47 2 * * *', () => this.forgetOld());
  }

  /** What waits for the actor, the newest first; `id` is for `dismiss`. */
  async of(actor: Actor): Promise<(MeetingProposal & { id: string })[]> {
    if (actor.accountId === null) return [];
    const waiting = await this.database.manager.find(PendingEvent, {
      where: { accountId: actor.accountId },
      order: { receivedAt: 'DESC', id: 'ASC' },
      take: MOST_PENDING,
    });
    const parties = await this.parties(waiting);
    return waiting.map((event) => ({ id: event.id, ...proposalFrom(event, parties.get(event.id) ?? []) }));
  }

  async dismiss(actor: Actor, id: string): Promise<void> {
    const { affected } = await this.database.manager.delete(PendingEvent, {
      id,
      accountId: actor.accountId ?? '',
    });
    if (!affected) throw new Refusal('NOT_FOUND', reason(calendarMessages.pendingUnknown));
  }

  /** Keeps what is new for the actor, without names and places; what was taken back no longer waits. */
  async keep(actor: Actor, { proposals, takenBack }: CalendarProposals): Promise<void> {
    const { accountId } = actor;
    if (accountId === null) return;
    for (const event of takenBack) await this.forget(accountId, readMark(event));
    const fresh = proposals.filter(({ status }) => status === 'NEW' || status === 'KNOWN_TO_OTHERS');
    for (const proposal of fresh) await this.keepOne(accountId, proposal);
    await this.database.query(
      `DELETE FROM office.pending_event WHERE id IN (SELECT id FROM office.pending_event
        WHERE account_id = $1 ORDER BY received_at DESC, id OFFSET ${MOST_PENDING})`,
      [accountId],
    );
  }

  private async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.database.manager.delete(PendingEvent, { receivedAt: LessThan(before) });
  }

  private async keepOne(accountId: string, { event, parties }: MeetingProposal): Promise<void> {
    const { uidHash, recurrence, sequence, given } = readMark(event);
    await this.database.query(
      `INSERT INTO office.pending_event (id, account_id, uid_hash, recurrence, sequence, given, parties, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (account_id, uid_hash, recurrence) DO UPDATE SET sequence = excluded.sequence, given = excluded.given,
         parties = excluded.parties, received_at = excluded.received_at
        WHERE pending_event.sequence < excluded.sequence`,
      [
        ...[randomId(), accountId, uidHash, recurrence, sequence],
        ...[
          JSON.stringify({ ...given, place: null }),
          JSON.stringify(parties.map(pendingParty)),
          this.clock.now(),
        ],
      ],
    );
  }

  /** Without a time of a series, all of them. */
  private async forget(accountId: string, { uidHash, recurrence, sequence }: EventMark): Promise<void> {
    await this.database.query(
      `DELETE FROM office.pending_event
        WHERE account_id = $1 AND uid_hash = $2 AND ($3 = '' OR recurrence = $3) AND sequence <= $4`,
      [accountId, uidHash, recurrence, sequence],
    );
  }

  private async parties(waiting: readonly PendingEvent[]): Promise<Map<string, ProposedParty[]>> {
    const all = waiting.flatMap(({ parties }) => parties);
    const officials = await this.recognition.officialsById(all.flatMap(({ officialId }) => officialId ?? []));
    const organisationIds = [...new Set(all.flatMap((party) => party.organisationIds))];
    const organisations = await this.database.manager.findBy(Organisation, { id: In(organisationIds) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const whole = (party: PendingEvent['parties'][number]): ProposedParty => ({
      kind: party.kind,
      side: party.side,
      official: officials.get(party.officialId ?? '') ?? null,
      organisations: party.organisationIds.flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [{ id, name, by: 'EARLIER_MEETINGS' as const }];
      }),
      domain: party.domain,
      people: Array.from({ length: party.headcount }, () => NOBODY),
    });
    return new Map(waiting.map(({ id, parties }) => [id, parties.map(whole)]));
  }
}

const NOBODY = { name: null, isOrganiser: false, isOptional: false, hasDeclined: false, isGroup: false };

function proposalFrom(event: PendingEvent, parties: ProposedParty[]): MeetingProposal {
  const { title, date, endDate, startsAt, endsAt, place, channel } = contentOf(event.given);
  return {
    event: writeMark(event),
    status: 'NEW',
    ...{ title, date: date ?? '', endDate, startsAt, endsAt, place },
    channel: channel === Channel.UNKNOWN ? null : channel,
    parties,
    meeting: null,
    changed: [],
    kept: [],
  };
}
