import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { PublicBody } from '../bodies/public-body.entity.js';
import { OfficeSchema } from '../office-schema.js';

/** An entry of the codelist of topics. Two levels: a topic has a broader one or narrower ones, never both. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'An entry of the codelist of topics, in two levels. Codes never change meaning.',
})
@Entity({ schema: 'office', name: 'topic' })
@Index(['broaderCode'])
@Index(['publicBodyId'])
@Check('topic_code_shape', "code ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' AND char_length(code) <= 160")
@Check('topic_not_broader_than_itself', 'broader_code <> code')
@Check('topic_label_sv_given', "label_sv ~ '\\S' AND char_length(label_sv) <= 120")
@Check('topic_label_en_given', "label_en ~ '\\S' AND char_length(label_en) <= 120")
@Check('topic_of_body_is_narrower', 'public_body_id IS NULL OR broader_code IS NOT NULL')
export class Topic {
  @Field(() => ID, { description: 'Stable code, the same in every register that runs this product.' })
  @PrimaryColumn('text')
  code: string;

  @Field(() => ID, { nullable: true, description: 'Code of the broader topic; null on the first level.' })
  @ForeignKey(() => Topic)
  @Column('text', { nullable: true })
  broaderCode: string | null;

  @Field(() => String, { description: 'The name of the topic in Swedish.' })
  @Column('text')
  labelSv: string;

  @Field(() => String, { description: 'The name of the topic in English.' })
  @Column('text')
  labelEn: string;

  @Field(() => [String], {
    description: 'Addresses of the same concept in EuroVoc, COFOG or the EU data themes.',
  })
  @Column('text', { array: true, default: [] })
  matches: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The body that added it; null for topics that ship with the product.',
  })
  @ForeignKey(() => PublicBody)
  @Column('uuid', { nullable: true })
  publicBodyId: string | null;

  @Field(() => Int, { description: 'Its place among topics of the same level.' })
  @Column('integer', { default: 0 })
  position: number;

  @Field(() => Boolean, { description: 'Whether it may no longer be chosen; records that have it keep it.' })
  @Column('boolean', { default: false })
  retired: boolean;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
