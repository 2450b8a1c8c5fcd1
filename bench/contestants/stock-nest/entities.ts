import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

@ObjectType()
@Entity({ schema: 'bench' })
export class Organisation {
  @Field(() => String)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  kind: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  country: string | null;
}

@ObjectType()
@Entity({ schema: 'bench' })
export class Topic {
  @Field(() => String)
  @PrimaryColumn('text')
  code: string;

  @Field(() => String)
  @Column('text', { name: 'label_sv' })
  label: string;
}

@ObjectType()
@Entity({ schema: 'bench' })
export class Meeting {
  @Field(() => String)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  reference: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String)
  @Column('date')
  date: string;

  @Column('date', { name: 'last_day' })
  lastDay: string;

  @Field(() => String)
  @Column('text')
  direction: string;

  @Field(() => String)
  @Column('text')
  channel: string;
}

@ObjectType()
@Entity({ schema: 'bench' })
export class Participant {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Field(() => Int)
  @PrimaryColumn('integer')
  position: number;

  @Field(() => String)
  @Column('text')
  side: string;

  @Field(() => String)
  @Column('text')
  role: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'organisation_name', nullable: true })
  organisationName: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;
}

@Entity({ schema: 'bench' })
export class MeetingTopic {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId: string;

  @PrimaryColumn('integer')
  position: number;

  @ManyToOne(() => Topic)
  @JoinColumn({ name: 'topic_code' })
  topic: Relation<Topic>;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
export class MeetingPage {
  @Field(() => [Meeting])
  nodes: Meeting[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
