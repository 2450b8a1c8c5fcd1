import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import type { Texts } from '../../../platform/language/language.js';
import type { JsonObject } from '../../../words/json.js';
import { Account } from '../../accounts/account.entity.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import type { ImportReport } from '../import-report.js';
import type { Mapping } from '../mapping/mapping.js';
import type { ImportChoices } from '../guess/choices.js';
import type { Survey } from '../guess/survey.rules.js';
import { ImportOrigin, ImportState, ImportTask } from './import-words.js';

/** A meeting as an import would make it, for people to look at. */
export interface PreviewedMeeting {
  /** The rows of the file that tell of it. */
  rows: number[];
  document: JsonObject;
}

/** An import that somebody began on a page. Never public. */
@Entity({ schema: 'office', name: 'started_import' })
@Index(['publicBodyId'])
@Index(['accountId'])
@Index(['startedAt'])
@Check('started_import_origin', isOneOf('origin', ImportOrigin))
@Check('started_import_task', isOneOf('task', ImportTask))
@Check('started_import_state', isOneOf('state', ImportState))
export class StartedImport {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  /** Whoever handed the file in. */
  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('text')
  origin: ImportOrigin;

  /** Identifies the source: a later file of it has the same. */
  @Column('text')
  sourceName: string;

  @Column('text')
  sourceUrl: string;

  @Column('text')
  sourceLicence: string;

  @Column('text')
  fileName: string;

  @Column('integer')
  fileBytes: number;

  /** When the file, and everything that quotes it, was deleted. */
  @Column('timestamptz', { nullable: true })
  forgottenAt: Date | null;

  /** What the columns of the file look like. */
  @Column('jsonb', { nullable: true })
  survey: Survey | null;

  /** What somebody chose on the page. */
  @Column('jsonb', { nullable: true })
  choices: ImportChoices | null;

  /** A mapping that was handed in whole; it goes before the choices. */
  @Column('jsonb', { nullable: true })
  mapping: Mapping | null;

  /** The earlier import whose understanding of the columns was taken over. */
  @ForeignKey(() => StartedImport, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  reusedId: string | null;

  /** What was asked for last. */
  @Column('text', { nullable: true })
  task: ImportTask | null;

  @Column('text')
  state: ImportState;

  /** Whoever asked for it. */
  @Column('uuid', { nullable: true })
  orderedBy: string | null;

  /** Why public records are corrected. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Why the last task came to nothing. */
  @Column('jsonb', { nullable: true })
  fault: Texts[] | null;

  /** What the last trial counted; null when something has changed since. */
  @Column('jsonb', { nullable: true })
  trial: ImportReport | null;

  @Column('jsonb', { nullable: true })
  preview: PreviewedMeeting[] | null;

  @Column('jsonb', { nullable: true })
  report: ImportReport | null;

  @Column('timestamptz', { nullable: true })
  triedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  importedAt: Date | null;

  @Column('uuid', { nullable: true })
  importedBy: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  discardedAt: Date | null;

  @Column('integer', { nullable: true })
  discardedCount: number | null;
}
