import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../meetings/meeting.entity.js';

/** Which row of which file a meeting came from, so that importing again finds it. Never public. */
@Entity({ schema: 'office', name: 'imported_meeting' })
@Index(['publicBodyId', 'sourceName'])
@Check('imported_meeting_row', 'row >= 1')
export class ImportedMeeting {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  sourceName: string;

  /** The values of the mapping's key columns; null when rows are told by what they say. */
  @Column('text', { nullable: true })
  key: string | null;

  /** The file's name, without folders. */
  @Column('text')
  file: string;

  /** The first row's number among the records of the file, from 1. */
  @Column('integer')
  row: number;

  /** A fingerprint of all that the rows say. */
  @Column('text')
  print: string;

  /** Fingerprints of the first row's cells, to tell a corrected row from another one. */
  @Column('text', { array: true })
  traits: string[];
}
