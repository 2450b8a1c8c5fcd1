import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { MeetingState } from '../../../words/meeting-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { Meeting } from '../meeting.entity.js';

const inOffice = { registerIn: () => OfficeSchema };
const LARGEST_PAGE = 100;

/** Which page of a list of meetings; the newest recorded come first. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1–100' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number;

  @Field(() => ID, { nullable: true, description: 'The id of the last meeting of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only meetings of this public body' })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => [MeetingState], { nullable: true, description: 'Only meetings in one of these states' })
  @IsOptional()
  @IsEnum(MeetingState, { each: true })
  states?: MeetingState[] | null;
}

@ObjectType({ description: 'Some of the meetings, the newest recorded first', ...inOffice })
export class MeetingPage {
  @Field(() => [Meeting], { description: 'The meetings' })
  nodes: Meeting[];

  @Field(() => Int, { description: 'How many there are in all' })
  totalCount: number;

  @Field(() => Boolean, { description: 'Whether there are more after these' })
  hasNextPage: boolean;
}
