import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed statement of what the register contained. */
@Entity({ schema: 'register', name: 'checkpoint' })
@Check('checkpoint_size_positive', 'size > 0')
@Check('checkpoint_root_sha256', 'octet_length(root) = 32')
export class CheckpointRow {
  /** How many entries it covers. */
  @PrimaryColumn('bigint')
  size: string;

  /** Of the Merkle tree over them. 32 bytes. */
  @Column('bytea')
  root: Buffer;

  /** The statement itself, as it was signed. */
  @Column('text')
  note: string;
}
