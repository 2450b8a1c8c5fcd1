import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { Account } from '../accounts/account.entity.js';

/** What a secret address is for: invitations are sent to the one, the calendar of what is due is fetched from the other. */
export enum AddressKind {
  MAIL = 'MAIL',
  FEED = 'FEED',
}

/** A secret address of an account, as its hash. A new one takes the place of the old. */
@Entity({ schema: 'office', name: 'calendar_address' })
@Unique(['accountId', 'kind'])
@Unique(['tokenHash'])
@Check('calendar_address_kind', isOneOf('kind', AddressKind))
@Check('calendar_address_token_hash_sha256', 'octet_length(token_hash) = 32')
export class CalendarAddress {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Column('text')
  kind: AddressKind;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  madeAt: Date;
}
