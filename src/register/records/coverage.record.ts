import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';

/** How completely a body reported in a month. */
@ObjectType('Coverage', {
  registerIn: () => PublicSchema,
  description:
    'How completely a public body reported in a month: what is not in the register is data too. A meeting counts in ' +
    'the month of its first day, or of the first day it may have been, and for its own body alone.',
})
export class CoverageRecord {
  publicBodyId: string;

  @Field(() => String, { description: 'The month: 2026-03.' })
  period: string;

  @Field(() => Int, { description: 'Posts whose holders have to report, on some day of the month.' })
  postsInScope: number;

  @Field(() => Int, {
    description: 'Of those, how many have a published meeting or a nil return in the month.',
  })
  postsReporting: number;

  @Field(() => Int, { description: 'Nil returns for the month.' })
  nilReturns: number;

  @Field(() => Int, { description: 'Published meetings of the month.' })
  meetings: number;

  @Field(() => Float, {
    nullable: true,
    description: "Median of the days from a meeting's last day to its publication; null when there is none.",
  })
  medianDaysToPublication: number | null;

  @Field(() => Int, { description: 'Meetings that were published later than the limit.' })
  late: number;

  @Field(() => Int, { description: 'Meetings that lack something of what is asked of records today.' })
  withQualityNotes: number;

  @Field(() => Int, {
    description:
      'Meetings of the body that are approved but not public yet: the number now, the same in every month, since ' +
      'the month of a delayed meeting is not public.',
  })
  delayed: number;
}
