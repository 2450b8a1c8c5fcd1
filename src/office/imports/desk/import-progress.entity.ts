import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StartedImport } from './started-import.entity.js';

/** How far the work on an import has come. */
@Entity({ schema: 'office', name: 'import_progress' })
export class ImportProgress {
  @PrimaryColumn('uuid')
  @ForeignKey(() => StartedImport, { onDelete: 'CASCADE' })
  importId: string;

  @Column('text')
  stage: string;

  @Column('integer')
  done: number;

  /** 0 where nobody knows. */
  @Column('integer')
  total: number;

  @Column('timestamptz')
  toldAt: Date;
}
