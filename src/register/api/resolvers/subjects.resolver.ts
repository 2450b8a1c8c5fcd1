import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findIssue, readIssues } from '../../queries/issues.queries.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { allTopics, broaderTopic, narrowerTopics, someTopics } from '../../queries/topics.queries.js';
import { IssuesInput } from '../../questions/list.inputs.js';
import { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { askedId } from '../../questions/questions.rules.js';
import type { Reading } from '../../reading/reading.js';
import { IssueConnectionRecord } from '../../records/connections.record.js';
import { IssueRecord } from '../../records/issue.record.js';
import { MeetingConnectionRecord } from '../../records/meeting-connection.record.js';
import { PublicBodyRecord } from '../../records/public-body.record.js';
import { TopicRecord } from '../../records/topic.record.js';
import { Addresses } from '../addresses.js';
import type { PublicContext } from '../public-context.js';
import { inLanguage } from './in-language.js';
import { type InLanguage, Lang } from './lang.argument.js';

/** The codelist of topics. */
@Resolver(() => TopicRecord)
export class TopicsResolver {
  @Query(() => [TopicRecord], { description: 'The whole codelist of topics, both levels, by code.' })
  topics(@Context('reading') reading: Reading) {
    return allTopics(reading);
  }

  @ResolveField(() => String, { description: 'Its name.' })
  label({ label, code }: TopicRecord, @Lang() { lang }: InLanguage) {
    return inLanguage(label, lang) ?? code;
  }

  @ResolveField(() => TopicRecord, {
    nullable: true,
    description: 'The broader topic; null on the first level.',
  })
  broader(topic: TopicRecord, _: unknown, { reading }: PublicContext) {
    return broaderTopic(reading, topic);
  }

  @ResolveField(() => [TopicRecord], { description: 'The narrower topics, by code.' })
  narrower(topic: TopicRecord, _: unknown, { reading }: PublicContext) {
    return narrowerTopics(reading, topic);
  }

  @ResolveField(() => MeetingConnectionRecord, {
    description: 'The published meetings on this topic and on the narrower ones.',
  })
  meetings(
    @Parent() { code }: TopicRecord,
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(reading, { owner: { kind: 'topic', key: code }, filter: input.filter ?? {} }, input);
  }
}

/** The issues that public bodies pursue. */
@Resolver(() => IssueRecord)
export class IssuesResolver {
  constructor(private readonly addresses: Addresses) {}

  @Query(() => IssueRecord, { nullable: true, description: 'An issue pursued, by its id.' })
  issue(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, description: 'Id of the issue.' }) id: string,
  ) {
    return findIssue(reading, askedId(id));
  }

  @Query(() => IssueConnectionRecord, { description: 'The issues that public bodies pursue, in pages.' })
  issues(
    @Context('reading') reading: Reading,
    @Args({ type: () => IssuesInput }) input: Readonly<IssuesInput>,
  ) {
    return readIssues(reading, input);
  }

  @ResolveField(() => String, { description: 'Address of its page. Permanent.' })
  url(issue: IssueRecord): string {
    return this.addresses.issue(issue);
  }

  @ResolveField(() => PublicBodyRecord, { description: 'The public body that pursues it.' })
  publicBody(issue: IssueRecord, _: unknown, { reading }: PublicContext) {
    return bodyOf(reading, issue);
  }

  @ResolveField(() => [TopicRecord], { description: 'What it is about.' })
  topics({ topicCodes }: IssueRecord, _: unknown, { reading }: PublicContext) {
    return someTopics(reading, topicCodes);
  }

  @ResolveField(() => MeetingConnectionRecord, {
    description: 'Its footprint: the published meetings on it, in both directions.',
  })
  meetings(
    @Parent() { id }: IssueRecord,
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(reading, { owner: { kind: 'issue', key: id }, filter: input.filter ?? {} }, input);
  }
}
