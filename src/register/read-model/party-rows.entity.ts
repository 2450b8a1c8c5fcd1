import { Check, Column, Entity, Index } from 'typeorm';
import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { MetRow } from './shown-row.entity.js';

/** An organisation that published meetings name, or one that was merged into such a one. */
@Entity({ schema: 'register', name: 'organisation' })
@Check('organisation_merged_has_survivor', '(merged_into_id IS NULL) = (survivor_id = id)')
@Index(['sortName', 'id'])
@Index(['meetings', 'id'])
@Index('ix_organisation_latest', { synchronize: false })
@Index(['mergedIntoId'])
@Index(['survivorId'])
@Index('ix_organisation_identifiers', { synchronize: false })
@Index('ix_organisation_normalised_names', { synchronize: false })
@Index('ix_organisation_near_name', { synchronize: false })
@Index('ix_organisation_search', { synchronize: false })
export class OrganisationRow extends MetRow {
  @Column('text')
  name: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text', { nullable: true })
  country: string | null;

  /** Letters and digits of its numbers, in upper case. */
  @Column('text', { array: true })
  identifiers: string[];

  /** All its names as `normaliseName` makes them. */
  @Column('text', { array: true })
  normalisedNames: string[];

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** Who stands for it after all merges: itself, if it was not merged. */
  @Column('uuid')
  survivorId: string;
}

/** An official whom published meetings name. */
@Entity({ schema: 'register', name: 'official' })
@Index(['sortName', 'id'])
@Index(['meetings', 'id'])
@Index('ix_official_latest', { synchronize: false })
@Index('ix_official_search', { synchronize: false })
@Index('ix_official_bodies', { synchronize: false })
export class OfficialRow extends MetRow {
  @Column('text', { nullable: true })
  name: string | null;
}

/** A published issue. */
@Entity({ schema: 'register', name: 'issue' })
@Index(['sortName', 'id'])
@Index('ix_issue_search', { synchronize: false })
export class IssueRow extends MetRow {
  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  status: IssueStatus;

  @Column('text', { array: true })
  topicCodes: string[];

  @Column('text', { array: true })
  targetLevels: TargetLevel[];
}
