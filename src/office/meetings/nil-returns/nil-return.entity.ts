import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Post } from '../../bodies/post.entity.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { OfficeSchema } from '../../office-schema.js';

/** The statement that the holder of a post had nothing to report in a period. */
@ObjectType({
  description: 'The statement that the holder of a post had nothing to report in a period',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'nil_return' })
@Check('nil_return_dates_ordered', '"to" >= "from"')
@Index(['publicBodyId', 'sourceReference'], { unique: true })
@Index('uq_nil_return_post_id_from_to', ['postId', 'from', 'to'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
export class NilReturn {
  @Field(() => ID, { description: 'The same in the public register' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion' })
  @VersionColumn()
  version: number;

  @Field(() => ID, { description: 'The public body' })
  @Index()
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The post; null in an imported return' })
  @ForeignKey(() => Post)
  @Column('uuid', { nullable: true })
  postId: string | null;

  @Field(() => String, { nullable: true, description: 'The post in words, where the return names no post' })
  @Column('text', { nullable: true })
  postTitle: string | null;

  @Field(() => String, { description: 'First day (YYYY-MM-DD)' })
  @Column('date')
  from: string;

  @Field(() => String, { description: 'Last day (YYYY-MM-DD)' })
  @Column('date')
  to: string;

  @Field(() => ID, { nullable: true, description: 'The account that filed it' })
  @Column('uuid', { nullable: true })
  filedBy: string | null;

  @Field(() => Date, { description: 'When it was filed' })
  @Column('timestamptz')
  filedAt: Date;

  /** The key of an imported return in its source, so that importing again changes nothing. */
  @Column('text', { nullable: true })
  sourceReference: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn' })
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn' })
  @Column('text', { nullable: true })
  withdrawnReason: string | null;
}
