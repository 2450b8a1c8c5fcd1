import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/** The link of one letter that ends reminders, as its hash. It does nothing else. */
@Entity({ schema: 'office', name: 'reminder_link' })
@Check('reminder_link_token_hash_sha256', 'octet_length(token_hash) = 32')
export class ReminderLink {
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Index()
  @Column('timestamptz')
  madeAt: Date;
}
