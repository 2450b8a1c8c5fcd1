import type { Type } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ChangeConnectionRecord,
  type Counted,
  IssueConnectionRecord,
  NilReturnConnectionRecord,
  OfficialConnectionRecord,
  OrganisationConnectionRecord,
} from '../../records/connections.record.js';

/** Counts whole lists, where that is asked for. */
export const totalCountResolvers: Type[] = [
  OrganisationConnectionRecord,
  OfficialConnectionRecord,
  IssueConnectionRecord,
  NilReturnConnectionRecord,
  ChangeConnectionRecord,
].map((Connection) => {
  @Resolver(() => Connection)
  class TotalCountResolver {
    @ResolveField(() => Int)
    totalCount({ count }: Counted<unknown>): Promise<number> {
      return count();
    }
  }
  return TotalCountResolver;
});
