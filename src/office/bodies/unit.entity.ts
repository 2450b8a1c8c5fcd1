import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';
import { PublicBody } from './public-body.entity.js';

/** A part of a body. Its dates keep statistics right when the body is reorganised. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'A part of a public body, such as an administration or a department, with the days it exists.',
})
@Entity({ schema: 'office', name: 'unit' })
@Unique(['id', 'publicBodyId'])
@Index(['publicBodyId'])
@Index(['parentId'])
@ForeignKey(() => Unit, ['parentId', 'publicBodyId'], ['id', 'publicBodyId'])
@Check('unit_name_sv_given', "name_sv ~ '\\S' AND char_length(name_sv) <= 200")
@Check('unit_name_en_given', "name_en ~ '\\S' AND char_length(name_en) <= 200")
@Check('unit_not_its_own_parent', 'parent_id <> id')
@Check('unit_dates_ordered', 'valid_to >= valid_from')
export class Unit {
  @Field(() => ID, { description: 'Stable and permanent.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The body it is part of.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The unit of the same body that it is part of.' })
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Field(() => String, { description: 'The name in Swedish.' })
  @Column('text')
  nameSv: string;

  @Field(() => String, { nullable: true, description: 'The name in English, where there is one.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its first day, YYYY-MM-DD. Null: since before the register.',
  })
  @Column('date', { name: 'valid_from', nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD. Null: it still exists.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
