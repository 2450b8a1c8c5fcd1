import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { lateness } from '../../office/meetings/steps/publication.rules.js';
import type { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Clock } from '../../platform/clock.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/identity.js';
import type { JsonObject } from '../../words/json.js';
import { MeetingState } from '../../words/meeting-words.js';
import { ChangeType, RecordKind, Review } from '../../words/register-words.js';
import { meetingDocument } from '../documents/meeting.document.js';
import { Entries } from '../entries/entries.service.js';
import { Parties, partiesIn, type PartiesNamed } from '../parties/parties.service.js';
import { standingRedactions } from '../redaction/standing-redactions.js';
import { keepNamingTerms, namesEnded } from '../retention/naming.queries.js';
import { keepNamesThatDay, nameAsToday } from './names-that-day.js';
import { officialsIn } from '../retention/officials-in.js';
import { nextReferences } from './references.js';
import { rememberWithheld } from './withheld-names.js';

/** Who makes meetings public, and how they were reviewed. */
export interface Publication {
  actor: Pick<Actor, 'accountId'>;
  review: Review;
}

/** A new version of meetings that are public already. */
export interface NewVersion {
  type: ChangeType;
  /** What the version says of itself: `reason`, `redactions`. */
  about: JsonObject;
}

/** Makes meetings public, many at a time, inside the caller's transaction. Whether they may be is asked before. */
@Injectable()
export class MeetingPublisher {
  constructor(
    private readonly entries: Entries,
    private readonly parties: Parties,
    private readonly clock: Clock,
  ) {}

  /** First publication: gives ids and references, brings the parties in, appends the entries. */
  async publish(store: EntityManager, meetings: readonly WholeMeeting[], how: Publication): Promise<void> {
    await this.entries.lock(store);
    await keepNamesThatDay(store, meetings);
    for (const [bodyId, ofBody] of groupBy(meetings, ({ meeting }) => meeting.publicBodyId)) {
      const body = await store.findOneByOrFail(PublicBody, { id: bodyId });
      await this.giveIdentity(store, body, ofBody);
      for (const whole of ofBody) this.stamp(whole, body, how);
    }
    await keepPublication(store, meetings);
    await keepNamingTerms(
      store,
      meetings.map(({ meeting }) => meeting.id),
    );
    await rememberWithheld(
      store,
      meetings.flatMap(({ participants }) => participants),
    );
    await this.append(store, meetings, { type: ChangeType.PUBLISHED, about: {} });
  }

  /** The record as its publication now would make it, but for id and reference. What is given changes; nothing is kept. */
  async foresee(store: EntityManager, whole: WholeMeeting, how: Publication): Promise<JsonObject> {
    const { meeting, participants } = whole;
    await nameAsToday(store, participants);
    this.stamp(whole, await store.findOneByOrFail(PublicBody, { id: meeting.publicBodyId }), how);
    const document = await this.documentsOf(store, [whole], {});
    return document(whole, []);
  }

  /** A further version of what is public, with newcomers brought in; who leaves is the caller's to say. */
  async republish(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    version: NewVersion,
  ): Promise<void> {
    await this.entries.lock(store);
    await keepNamesThatDay(store, meetings);
    // A name that left with its line may be back on another one.
    await rememberWithheld(
      store,
      meetings.flatMap(({ participants }) => participants),
    );
    await this.append(store, meetings, version);
  }

  /** Takes those out whom earlier versions named, and no public meeting names any more. */
  async leave(store: EntityManager, before: PartiesNamed): Promise<void> {
    await this.parties.takeOut(store, before);
  }

  // Whom a record does not name, because that is withheld, is not brought in by it either.
  private async append(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    { type, about }: NewVersion,
  ): Promise<void> {
    const document = await this.documentsOf(store, meetings, about);
    const standing = await standingRedactions(store, meetings, {
      bare: (whole) => document(whole, []),
      at: this.clock.now(),
    });
    const changes = meetings.map((whole) => ({
      kind: RecordKind.MEETING,
      id: publicIdOf(whole),
      type,
      document: document(whole, standing.get(whole.meeting.id) ?? []),
    }));
    await this.parties.bringIn(store, partiesIn(changes.map(({ document }) => document)));
    await this.entries.append(store, changes);
  }

  private async documentsOf(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    about: JsonObject,
  ): Promise<DocumentOf> {
    const ids = meetings.map(({ meeting }) => meeting.id);
    const officials = await officialsIn(store, meetings);
    const demonstrations = await demonstrationsAmong(store, meetings);
    const ended = await namesEnded(store, ids, { today: this.clock.today(), now: this.clock.now() });
    return (whole, redactions) =>
      meetingDocument(whole, {
        officials,
        redactions,
        demonstration: demonstrations.has(whole.meeting.publicBodyId),
        namesEnded: ended.get(whole.meeting.id) ?? null,
        about,
      });
  }

  private async giveIdentity(
    store: EntityManager,
    body: PublicBody,
    meetings: readonly WholeMeeting[],
  ): Promise<void> {
    const year = Number(this.clock.today().slice(0, 4));
    const references = await nextReferences(store, body, year, meetings.length);
    meetings.forEach(({ meeting }, at) => {
      meeting.publicId = newId();
      meeting.reference = references[at] ?? null;
    });
  }

  private stamp({ meeting }: WholeMeeting, body: PublicBody, { actor, review }: Publication): void {
    const { daysToPublication, late } = lateness(meeting, this.clock.today(), body.limitDays);
    const imported = review === Review.IMPORTED;
    meeting.state = MeetingState.PUBLISHED;
    meeting.publishedAt = this.clock.now();
    meeting.review = review;
    meeting.daysToPublication = imported ? null : daysToPublication;
    meeting.late = !imported && late;
    meeting.steps.publishedBy = actor.accountId;
    meeting.version += 1;
  }
}

/** The public id of a meeting that has one. */
export function publicIdOf({ meeting }: WholeMeeting): string {
  if (!meeting.publicId) throw new Error(`Meeting ${meeting.id} is not public`);
  return meeting.publicId;
}

// One statement for a whole batch: an import publishes 500 at a time.
async function keepPublication(store: EntityManager, meetings: readonly WholeMeeting[]): Promise<void> {
  const rows = meetings.map(({ meeting }) => meeting);
  await store.query(
    `UPDATE office.meeting SET state = 'PUBLISHED', public_id = given.public_id, reference = given.reference,
            published_at = given.published_at, review = given.review, days_to_publication = given.days,
            late = given.late, published_by = given.published_by, version = given.version
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::integer[], $7::boolean[],
                   $8::uuid[], $9::integer[])
         AS given (id, public_id, reference, published_at, review, days, late, published_by, version)
      WHERE meeting.id = given.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ publicId }) => publicId),
      rows.map(({ reference }) => reference),
      rows.map(({ publishedAt }) => publishedAt),
      rows.map(({ review }) => review),
      rows.map(({ daysToPublication }) => daysToPublication),
      rows.map(({ late }) => late),
      rows.map(({ steps }) => steps.publishedBy),
      rows.map(({ version }) => version),
    ],
  );
}

type DocumentOf = (whole: WholeMeeting, redactions: readonly Redaction[]) => JsonObject;

async function demonstrationsAmong(
  store: EntityManager,
  meetings: readonly WholeMeeting[],
): Promise<ReadonlySet<string>> {
  const ids = meetings.map(({ meeting }) => meeting.publicBodyId);
  const bodies = await store.findBy(PublicBody, { id: In([...new Set(ids)]), demonstration: true });
  return new Set(bodies.map(({ id }) => id));
}
