import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowsSignedIn } from '../accounts/allows.js';
import { BodiesLoaders } from '../bodies/bodies.loaders.js';
import { Official } from '../bodies/official.entity.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { RequireId } from '../bodies/require-id.pipe.js';
import { IssueProgress } from './issue-progress.entity.js';
import { IssueSearchArgs } from './issue.args.js';
import { Issue } from './issue.entity.js';
import { IssuesLoaders } from './issues.loaders.js';
import { IssuesQueries } from './issues.queries.js';
import { Topic } from './topic.entity.js';

/** Reading issues in the officials' API. */
@Resolver(() => Issue)
export class IssuesResolver {
  constructor(
    private readonly queries: IssuesQueries,
    private readonly loaders: IssuesLoaders,
    private readonly bodies: BodiesLoaders,
  ) {}

  @AllowsSignedIn()
  @Query(() => [Issue], { description: 'Issues, by title.' })
  issues(@Args() search: IssueSearchArgs): Promise<Issue[]> {
    return this.queries.issues(search);
  }

  @AllowsSignedIn()
  @Query(() => Issue, { nullable: true, description: 'One issue by its id.' })
  issue(
    @Args('id', { type: () => ID, description: 'Its id.' }, RequireId) id: string,
  ): Promise<Issue | null> {
    return this.queries.issue(id);
  }

  @ResolveField(() => [Topic], { description: 'Its topics.' })
  topics(@Parent() { id }: Issue): Promise<Topic[]> {
    return this.loaders.topicsOf(id);
  }

  @ResolveField(() => [IssueProgress], { description: 'What happened, latest first.' })
  progress(@Parent() { id }: Issue): Promise<IssueProgress[]> {
    return this.loaders.progress.load(id);
  }

  @ResolveField(() => PublicBody, { description: 'The body that pursues it.' })
  publicBody(@Parent() { publicBodyId }: Issue): Promise<PublicBody | null> {
    return this.bodies.body.load(publicBodyId);
  }

  @ResolveField(() => Official, { nullable: true, description: 'The official who answers for it.' })
  owner(@Parent() { ownerId }: Issue): Promise<Official | null> | null {
    return ownerId === null ? null : this.bodies.official.load(ownerId);
  }
}
