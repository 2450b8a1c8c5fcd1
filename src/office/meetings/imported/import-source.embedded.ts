import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { OfficeSchema } from '../../office-schema.js';

/** A note on the quality of an imported record: its code and the values of its sentence. */
export interface StoredNote {
  code: string;
  params?: Record<string, string | number | boolean>;
}

/** Where an imported meeting came from. All null: it was recorded here. */
@ObjectType({
  description: 'Where an imported meeting came from; all null when it was recorded here',
  registerIn: () => OfficeSchema,
})
export class ImportSource {
  @Field(() => String, { nullable: true, description: 'The source by name' })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the source' })
  @Column('text', { nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'The licence of the source' })
  @Column('text', { nullable: true })
  licence: string | null;

  @Field(() => String, { nullable: true, description: 'The key of the record in the source' })
  @Column('text', { nullable: true })
  reference: string | null;

  /** SHA-256 (hex) of what the source said, to tell an unchanged record from a changed one. */
  @Column('text', { nullable: true })
  hash: string | null;

  /** What the import noted on the record's quality. */
  @Column('jsonb', { nullable: true })
  notes: StoredNote[] | null;
}
