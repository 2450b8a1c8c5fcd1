import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { ReportAbout, ReportFault, ReportOutcome } from '../../words/report-words.js';
import { Account } from '../accounts/account.entity.js';
import { PublicBody } from '../bodies/public-body.entity.js';

/** Something that anyone said is wrong, and what became of it. Where the answer goes is not here: nobody in the office needs to know. */
@Entity({ schema: 'letterbox', name: 'report' })
@Check('report_about', isOneOf('about', ReportAbout))
@Check('report_fault', isOneOf('fault', ReportFault))
@Check('report_outcome', isOneOf('outcome', ReportOutcome))
@Check('report_language', "language IN ('sv', 'en')")
@Check('report_text_size', 'length(text) BETWEEN 1 AND 5000')
@Check('report_evidence_is_web', "evidence_url ~ '^https?://' AND length(evidence_url) <= 2000")
@Check('report_answered', '(outcome IS NULL) = (answered_at IS NULL)')
@Check('report_answer_has_reasons', "outcome IS NULL OR outcome = 'SPAM' OR answer IS NOT NULL")
export class Report {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  about: ReportAbout;

  /** The id of the public record. */
  @Column('uuid', { nullable: true })
  recordId: string | null;

  @Column('text', { nullable: true })
  reference: string | null;

  /** Null for what belongs to no body: whoever answers for all of them sees to it. */
  @ForeignKey(() => PublicBody)
  @Index()
  @Column('uuid', { nullable: true })
  publicBodyId: string | null;

  /** Somebody asked the registrar to see to it. */
  @Column('boolean', { default: false })
  forRegistrar: boolean;

  @Column('text', { nullable: true })
  handOverNote: string | null;

  @Column('text')
  fault: ReportFault;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  evidenceUrl: string | null;

  @Column('text')
  language: string;

  @Index()
  @Column('timestamptz')
  receivedAt: Date;

  @Column('date')
  dueOn: string;

  /** Null as long as nobody answered. */
  @Column('text', { nullable: true })
  outcome: ReportOutcome | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @VersionColumn()
  version: number;
}
