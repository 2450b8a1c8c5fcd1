import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { GivenJson } from '../drafts/given-content.js';
import type { PendingParty } from './pending-party.js';

/** An event that came by mail and waits for its account to confirm it. No name and no address stands in it. */
@Entity({ schema: 'office', name: 'pending_event' })
@Unique(['accountId', 'uidHash', 'recurrence'])
@Check('pending_event_uid_hash_sha256', 'octet_length(uid_hash) = 32')
export class PendingEvent {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  uidHash: Buffer;

  @Column('text')
  recurrence: string;

  @Column('integer')
  sequence: number;

  /** The title and the times; the place is left out: it may be somebody's home. */
  @Column('jsonb')
  given: GivenJson;

  @Column('jsonb')
  parties: PendingParty[];

  @Index()
  @Column('timestamptz')
  receivedAt: Date;
}
