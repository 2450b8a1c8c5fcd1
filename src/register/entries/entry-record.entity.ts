import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { JsonObject } from '../../words/json.js';
import { Entry } from './entry.entity.js';

/**
 * What an entry says. Only a redaction changes it, and only by taking values away: then the salts of what remains
 * replace the key, and the commitments of what is gone are kept.
 */
@Entity({ schema: 'register', name: 'record' })
@Check('record_is_object', "jsonb_typeof(record) = 'object'")
@Check('record_key_or_salts', '(key IS NULL) <> (salts IS NULL)')
@Check('record_key_size', 'octet_length(key) = 32')
export class EntryRecord {
  @PrimaryColumn('bigint')
  seq: string;

  @OneToOne(() => Entry)
  @JoinColumn({ name: 'seq' })
  entry: Relation<Entry>;

  @Column('jsonb')
  record: JsonObject;

  /** 32 random bytes from which every salt follows; null once something was redacted. */
  @Column('bytea', { nullable: true })
  key: Buffer | null;

  /** JSON Pointer → salt (hex) of what remains after a redaction. */
  @Column('jsonb', { nullable: true })
  salts: Record<string, string> | null;

  /** JSON Pointer → commitment (hex) of what was redacted. */
  @Column('jsonb', { default: {} })
  gone: Record<string, string>;
}
