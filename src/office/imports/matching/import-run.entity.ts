import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PublicBody } from '../../bodies/public-body.entity.js';

/** One run of an import that changed something; the audit log has a line for each of its batches. Never public. */
@Entity({ schema: 'office', name: 'import_run' })
export class ImportRun {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  sourceName: string;

  /** Names of the files, without folders. */
  @Column('text', { array: true })
  files: string[];

  /** Why public records were corrected. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  startedAt: Date;
}
