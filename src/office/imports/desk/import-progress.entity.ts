import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StartedImport } from './started-import.entity.js';

/** How far the work on an import has come, and what was kept of it: both outlive a server that is killed. */
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

  /** Of the meetings that were kept. */
  @Column('integer', { default: 0 })
  created: number;

  @Column('integer', { default: 0 })
  updated: number;

  @Column('integer', { default: 0 })
  published: number;

  @Column('timestamptz')
  toldAt: Date;
}
