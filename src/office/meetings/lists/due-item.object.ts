import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfficeSchema } from '../../office-schema.js';

/** What somebody has to do. */
export enum DueKind {
  MEETING_TO_PUBLISH = 'MEETING_TO_PUBLISH',
  MONTH_TO_REPORT = 'MONTH_TO_REPORT',
  DELAY_TO_REVIEW = 'DELAY_TO_REVIEW',
}

registerEnumType(DueKind, {
  name: 'DueKind',
  description: 'What has to be done',
  valuesMap: {
    MEETING_TO_PUBLISH: { description: 'A meeting is recorded but not public yet' },
    MONTH_TO_REPORT: { description: 'A post has neither a meeting nor a nil return in a month that is over' },
    DELAY_TO_REVIEW: { description: 'Somebody has to look at whether a delayed meeting still has to wait' },
  },
});

@ObjectType({ description: 'Something that has to be done by a day', registerIn: () => OfficeSchema })
export class DueItem {
  @Field(() => DueKind, { description: 'What has to be done' })
  kind: DueKind;

  @Field(() => String, { description: 'The day by which it has to be done (YYYY-MM-DD)' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Whether that day has passed' })
  late: boolean;

  @Field(() => ID, { description: 'The public body' })
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The meeting to publish, or to look at' })
  meetingId: string | null;

  @Field(() => ID, { nullable: true, description: 'The post that has to report' })
  postId: string | null;

  @Field(() => String, { nullable: true, description: 'The month to report (YYYY-MM)' })
  month: string | null;
}
