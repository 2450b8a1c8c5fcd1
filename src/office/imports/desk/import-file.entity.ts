import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StartedImport } from './started-import.entity.js';

/** The file of an import, as it was handed in: any server can go on with it. Never public, and deleted after a while. */
@Entity({ schema: 'office', name: 'import_file' })
export class ImportFile {
  @PrimaryColumn('uuid')
  @ForeignKey(() => StartedImport, { onDelete: 'CASCADE' })
  importId: string;

  @Column('bytea')
  content: Buffer;
}
