import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { historyOf } from '../../queries/history.queries.js';
import { findIssue } from '../../queries/issues.queries.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import { findMeeting, readMeetings } from '../../queries/meetings/meetings.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { standingOrganisations } from '../../queries/organisations.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { loadAll, type Reading } from '../../reading/reading.js';
import { IssueRecord } from '../../records/issue.record.js';
import { MeetingConnectionRecord } from '../../records/meeting-connection.record.js';
import { MeetingVersionRecord } from '../../records/meeting-version.record.js';
import { MeetingRecord } from '../../records/meeting.record.js';
import { OfficialRecord } from '../../records/official.record.js';
import { OrganisationRecord } from '../../records/organisation.record.js';
import { PublicBodyRecord } from '../../records/public-body.record.js';
import { TopicRecord } from '../../records/topic.record.js';
import { Addresses } from '../addresses.js';
import type { PublicContext } from '../public-context.js';

/** Meetings, and what hangs on one. */
@Resolver(() => MeetingRecord)
export class MeetingsResolver {
  constructor(private readonly addresses: Addresses) {}

  @Query(() => MeetingRecord, {
    nullable: true,
    description:
      'A published meeting, by its id or by its reference; give one of the two. Null when there is none: if it was ' +
      'withdrawn, tombstone tells.',
  })
  meeting(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, nullable: true, description: 'Id of the meeting.' }) id?: string | null,
    @Args('reference', {
      type: () => String,
      nullable: true,
      description: 'Reference of the meeting, such as RVL-2026-000123.',
    })
    reference?: string | null,
  ) {
    return findMeeting(reading, { id, reference });
  }

  @Query(() => MeetingConnectionRecord, { description: 'Published meetings, in pages.' })
  meetings(
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(reading, { owner: everyMeeting, filter: input.filter ?? {} }, input);
  }

  @ResolveField(() => String, { description: 'Address of its page. Permanent.' })
  url(meeting: MeetingRecord): string {
    return this.addresses.meeting(meeting);
  }

  @ResolveField(() => PublicBodyRecord, {
    description: 'The public body whose meeting it was. Never withheld.',
  })
  publicBody(meeting: MeetingRecord, _: unknown, { reading }: PublicContext) {
    return bodyOf(reading, meeting);
  }

  @ResolveField(() => [OrganisationRecord], {
    description: 'The outside organisations that took part or were represented, as they are now; each once.',
  })
  organisations({ participants }: MeetingRecord, _: unknown, { reading }: PublicContext) {
    const ids = participants.flatMap(({ organisationId, onBehalfOfId }) => [organisationId, onBehalfOfId]);
    return standingOrganisations(reading, present(ids));
  }

  @ResolveField(() => [OfficialRecord], {
    description: 'The officials who took part, as they are now; each once.',
  })
  officials({ participants }: MeetingRecord, _: unknown, { reading }: PublicContext) {
    const ids = present(participants.map(({ officialId }) => officialId));
    return loadAll(ids, (id) => findOfficial(reading, id));
  }

  @ResolveField(() => [TopicRecord], { description: 'What it was about.' })
  topics({ topicCodes }: MeetingRecord, _: unknown, { reading }: PublicContext) {
    return someTopics(reading, topicCodes);
  }

  @ResolveField(() => [IssueRecord], { description: 'The issues pursued that it was about.' })
  issues({ issueIds }: MeetingRecord, _: unknown, { reading }: PublicContext) {
    return loadAll(issueIds, (id) => findIssue(reading, id));
  }

  @ResolveField(() => [MeetingVersionRecord], {
    description: 'All its published versions, the oldest first, with what changed.',
  })
  history({ id }: MeetingRecord, _: unknown, { reading }: PublicContext) {
    return historyOf(reading, id);
  }
}

function present(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
