import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../meetings/meeting.entity.js';
import { StartedImport } from './started-import.entity.js';

/** Which import of a page brought a meeting, so that it can be undone. */
@Entity({ schema: 'office', name: 'brought_meeting' })
@Index(['importId'])
export class BroughtMeeting {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  @ForeignKey(() => StartedImport, { onDelete: 'CASCADE' })
  @Column('uuid')
  importId: string;

  /** The meeting's version as the import left it: somebody worked on it when it has another one. */
  @Column('integer')
  version: number;
}
