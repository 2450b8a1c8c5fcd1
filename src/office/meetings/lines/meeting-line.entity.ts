import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../../office-schema.js';
import { Meeting } from '../meeting.entity.js';

/** One line of a list that belongs to a meeting, such as an ask or a gift. */
@ObjectType({ isAbstract: true, registerIn: () => OfficeSchema })
export abstract class MeetingLine {
  @Field(() => ID, { description: 'Stable through corrections' })
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  /** Its place in the list, from 0. */
  @Column('integer')
  position: number;
}
