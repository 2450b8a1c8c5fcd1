import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';
import { LARGEST_VERSION } from './expected-version.js';

/** What every change of something that exists begins with. */
@InputType({ isAbstract: true, registerIn: () => OfficeSchema })
export abstract class ChangeInput {
  @Field(() => ID, { description: 'What is to be changed.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Its version as you read it; refused if somebody changed it since.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  expectedVersion: number;
}

/** For what may be left out of a change but not be emptied: leaving it out keeps what there is, null is refused. */
export const MayBeLeftOut = () => ValidateIf((_input: object, value: unknown) => value !== undefined);

/** The shape of a day; whether it is one of the calendar is for the rules. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
