import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/** When somebody was reminded, and the letter that is on its way to them. */
@Entity({ schema: 'office', name: 'reminder' })
@Check('reminder_undeliverable_since', '(undeliverable IS NULL) = (undeliverable_at IS NULL)')
export class Reminder {
  @ForeignKey(() => Account)
  @PrimaryColumn('uuid')
  accountId: string;

  /** Up to when the last letter told what was due. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  /** The day that a letter is of, until it is sent: one that may have been sent is the same again. */
  @Column('date', { nullable: true })
  sendingDay: string | null;

  /** Until when nobody else sends it. */
  @Column('timestamptz', { nullable: true })
  sendingUntil: Date | null;

  /** The address of which a mail server said that nobody gets letters there. */
  @Column('text', { nullable: true })
  undeliverable: string | null;

  @Column('timestamptz', { nullable: true })
  undeliverableAt: Date | null;
}
