import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';
import { Official } from './official.entity.js';
import { PublicBody } from './public-body.entity.js';
import { Unit } from './unit.entity.js';

/** An official's dated role in a body or unit. One person has many over time, and may have several at once. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: "An official's dated role in a public body or one of its units.",
})
@Entity({ schema: 'office', name: 'post' })
@Index(['officialId'])
@Index(['publicBodyId'])
@Index(['unitId'])
@ForeignKey(() => Unit, ['unitId', 'publicBodyId'], ['id', 'publicBodyId'])
@Check('post_title_sv_given', "title_sv ~ '\\S' AND char_length(title_sv) <= 200")
@Check('post_title_en_given', "title_en ~ '\\S' AND char_length(title_en) <= 200")
@Check('post_dates_ordered', 'valid_to >= valid_from')
export class Post {
  @Field(() => ID, { description: 'Stable and permanent.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'Who holds the post.' })
  @ForeignKey(() => Official)
  @Column('uuid')
  officialId: string;

  @Field(() => ID, { description: 'The body the post belongs to.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The unit of that body, where the post is in one.' })
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Field(() => String, { description: 'What the post is called in Swedish.' })
  @Column('text')
  titleSv: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the post is called in English, where that is known.',
  })
  @Column('text', { nullable: true })
  titleEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The first day, YYYY-MM-DD. Null: since before the register.',
  })
  @Column('date', { name: 'valid_from', nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD. Null: not ended.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;

  @Field(() => Boolean, {
    description: 'Whether the holder reports every period, with a nil return when there is nothing.',
  })
  @Column('boolean', { default: true })
  inScope: boolean;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
