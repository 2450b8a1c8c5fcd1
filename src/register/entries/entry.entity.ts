import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';

/** One immutable version of one public record. The record itself lies beside it, in `register.record`. */
@Entity({ schema: 'register', name: 'entry' })
@Unique(['kind', 'id', 'version'])
@Check('entry_seq_positive', 'seq > 0')
@Check('entry_version_positive', 'version > 0')
@Check('entry_leaf_hash_sha256', 'octet_length(leaf_hash) = 32')
@Check('entry_kind', isOneOf('kind', RecordKind))
@Check('entry_type', isOneOf('type', ChangeType))
@Index(['id', 'version'])
@Index('ix_entry_removal', { synchronize: false })
export class Entry {
  /** Position in the register: without gaps, in the order of commits. PostgreSQL's bigint, therefore text. */
  @PrimaryColumn('bigint')
  seq: string;

  @Column('text')
  kind: RecordKind;

  @Column('uuid')
  id: string;

  @Column('integer')
  version: number;

  @Column('text')
  type: ChangeType;

  @Column('timestamptz')
  at: Date;

  /** RFC 6962 leaf hash over seq, kind, id, version, type, time and the sorted commitments. 32 bytes. */
  @Column('bytea')
  leafHash: Buffer;
}
