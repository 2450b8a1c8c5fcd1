import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * By what the next import knows a draft that was thrown away or destroyed, so that it does not bring it again: two
 * checksums, and nothing of what the draft said. Never public.
 */
@Entity({ schema: 'office', name: 'dropped_import' })
@Index(['publicBodyId', 'sourceName'])
export class DroppedImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  sourceName: string;

  /** Of the values of the mapping's key columns; null when rows are told by what they say. */
  @Column('text', { nullable: true })
  keyPrint: string | null;

  /** Of all that the rows said. */
  @Column('text')
  print: string;
}
