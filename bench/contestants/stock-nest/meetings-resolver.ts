import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThanOrEqual, MoreThanOrEqual, Repository } from 'typeorm';
import { Meeting, MeetingPage, Organisation, Participant, Topic } from './entities.js';
import type { Loaders } from './loaders.js';

interface RequestContext {
  loaders: Loaders;
}

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(@InjectRepository(Meeting) private readonly stored: Repository<Meeting>) {}

  @Query(() => MeetingPage)
  async meetings(
    @Args('first', { type: () => Int }) first: number,
    @Args('from') from: string,
    @Args('to') to: string,
  ): Promise<MeetingPage> {
    const found = await this.stored.find({
      where: { lastDay: MoreThanOrEqual(from), date: LessThanOrEqual(to) },
      order: { date: 'DESC', id: 'DESC' },
      take: first + 1,
    });
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    const endCursor = last ? Buffer.from(`${last.date} ${last.id}`).toString('base64url') : null;
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }

  @ResolveField(() => [Participant])
  participants(@Parent() { id }: Meeting, @Context() { loaders }: RequestContext): Promise<Participant[]> {
    return loaders.participants.load(id);
  }

  @ResolveField(() => [Topic])
  topics(@Parent() { id }: Meeting, @Context() { loaders }: RequestContext): Promise<Topic[]> {
    return loaders.topics.load(id);
  }
}

@Resolver(() => Participant)
export class ParticipantsResolver {
  @ResolveField(() => Organisation, { nullable: true })
  organisation(
    @Parent() { organisationId }: Participant,
    @Context() { loaders }: RequestContext,
  ): Promise<Organisation | undefined> | null {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }
}
